package org.wcoprogramme.cohort;

import java.util.Objects;
import java.util.OptionalInt;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * How a programme names a cohort: by programme year ({@code 2011/2012}, the Career Development Programme), by the
 * number of its session ({@code 64}, the Fellowship Programme), or by the calendar year of a workshop that has no
 * number ({@code 2016}).
 *
 * <p>The WCO writes a programme year as {@code 2011/2012}, {@code 2010/11}, {@code 2023-24} or {@code 2020-2021}. All
 * four are read, the first is printed, so that equal years are equal labels. {@code 2010-11} is always the programme
 * year and never November 2010; {@code 2010-12} is malformed, because the second year must follow the first.
 * {@link #of(String)} reads what {@link #toString()} prints.
 */
public final class CohortLabel {

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "a programme year of two consecutive years such as 2011/2012, 2010/11, 2023-24 or 2020-2021, a session number from 1 to 999, or a calendar year such as 2016",
            "fr",
            "une année de programme de deux années consécutives comme 2011/2012, 2010/11, 2023-24 ou 2020-2021, un numéro de session de 1 à 999, ou une année civile comme 2016");

    private static final int YEAR_LENGTH = 4;
    private static final int SHORT_LENGTH = 7;
    private static final int LONG_LENGTH = 9;
    private static final int LAST_FIRST_YEAR = 9998;
    private static final int LAST_YEAR = 9999;
    private static final int LAST_SESSION = 999;

    private enum Kind {
        PROGRAMME_YEAR,
        SESSION,
        CALENDAR_YEAR
    }

    private final Kind kind;
    private final int number;

    private CohortLabel(Kind kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    /**
     * Reads a label.
     *
     * @param text a programme year in one of its four spellings, the number of a session, or a calendar year
     * @return the label
     * @throws MalformedTextException if the text has another form or the second year does not follow the first
     */
    public static CohortLabel of(String text) {
        Objects.requireNonNull(text, "text");
        int length = text.length();
        int number = number(text, 0, Math.min(length, YEAR_LENGTH));
        if (number > 0) {
            if (length < YEAR_LENGTH && text.charAt(0) != '0') {
                return new CohortLabel(Kind.SESSION, number);
            }
            if (length == YEAR_LENGTH) {
                return new CohortLabel(Kind.CALENDAR_YEAR, number);
            }
            if (number <= LAST_FIRST_YEAR && endsWithTheYearAfter(text, number)) {
                return new CohortLabel(Kind.PROGRAMME_YEAR, number);
            }
        }
        throw new MalformedTextException("CohortLabel", EXPECTED, text);
    }

    private static boolean endsWithTheYearAfter(String text, int year) {
        int length = text.length();
        return (length == SHORT_LENGTH || length == LONG_LENGTH)
                && (text.charAt(YEAR_LENGTH) == '/' || text.charAt(YEAR_LENGTH) == '-')
                && number(text, YEAR_LENGTH + 1, length) == (length == LONG_LENGTH ? year + 1 : (year + 1) % 100);
    }

    /** The number in these places; -1 if other than ASCII digits stand there. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * The label of a programme year.
     *
     * @param firstYear the year in which the programme year starts, 1 to 9998
     * @return for 2011 the label {@code 2011/2012}
     * @throws IllegalArgumentException if the year is out of range
     */
    public static CohortLabel ofProgrammeYear(int firstYear) {
        return of(Kind.PROGRAMME_YEAR, "a first year", firstYear, LAST_FIRST_YEAR);
    }

    /**
     * The label of a numbered session.
     *
     * @param number 1 to 999
     * @return the label
     * @throws IllegalArgumentException if the number is out of range
     */
    public static CohortLabel ofSession(int number) {
        return of(Kind.SESSION, "a session number", number, LAST_SESSION);
    }

    /**
     * The label of what took place in a calendar year and has no number.
     *
     * @param year 1 to 9999
     * @return for 2016 the label {@code 2016}
     * @throws IllegalArgumentException if the year is out of range
     */
    public static CohortLabel ofCalendarYear(int year) {
        return of(Kind.CALENDAR_YEAR, "a calendar year", year, LAST_YEAR);
    }

    private static CohortLabel of(Kind kind, String what, int number, int last) {
        if (number < 1 || number > last) {
            throw new IllegalArgumentException(
                    "CohortLabel: expected " + what + " from 1 to " + last + ", found " + number);
        }
        return new CohortLabel(kind, number);
    }

    /**
     * The year in which the cohort starts, as its label says.
     *
     * @return 2011 for {@code 2011/2012}, 2016 for {@code 2016}; empty for a numbered session
     */
    public OptionalInt getFirstYear() {
        return kind == Kind.SESSION ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The year in which the programme year starts.
     *
     * @return 2011 for {@code 2011/2012}; empty for a numbered session and for a calendar year
     */
    public OptionalInt getProgrammeYear() {
        return numberIf(Kind.PROGRAMME_YEAR);
    }

    /**
     * The calendar year, which several cohorts may share: workshops that have no number.
     *
     * @return 2016 for {@code 2016}; empty for a programme year and a numbered session
     */
    public OptionalInt getCalendarYear() {
        return numberIf(Kind.CALENDAR_YEAR);
    }

    private OptionalInt numberIf(Kind expected) {
        return kind == expected ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * The number of the session.
     *
     * @return 1 to 999; empty for a year
     */
    public OptionalInt getSessionNumber() {
        return numberIf(Kind.SESSION);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortLabel that && kind == that.kind && number == that.number;
    }

    @Override
    public int hashCode() {
        return 31 * number + kind.name().hashCode();
    }

    /** The programme year as in {@code 2011/2012}, the number of the session, or the calendar year. */
    @Override
    public String toString() {
        return switch (kind) {
            case PROGRAMME_YEAR -> fourDigits(number) + "/" + fourDigits(number + 1);
            case SESSION -> Integer.toString(number);
            case CALENDAR_YEAR -> fourDigits(number);
        };
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
