package org.wcoprogramme.cohort;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * How a programme names a cohort: by programme year ({@code 2011/2012}, the Career Development Programme) or by the
 * number of its session ({@code 64}, the Fellowship Programme).
 *
 * <p>The WCO writes a programme year as {@code 2011/2012}, {@code 2010/11}, {@code 2023-24} or {@code 2020-2021}. All
 * four are read, the first is printed, so that equal years are equal labels. {@code 2010-11} is always the programme
 * year and never November 2010; {@code 2010-12} is malformed, because the second year must follow the first.
 * {@link #of(String)} reads what {@link #toString()} prints.
 */
public final class CohortLabel {

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "a programme year of two consecutive years such as 2011/2012, 2010/11, 2023-24 or 2020-2021, or a session number from 1 to 999",
            "fr",
            "une année de programme de deux années consécutives comme 2011/2012, 2010/11, 2023-24 ou 2020-2021, ou un numéro de session de 1 à 999");

    private static final Pattern PROGRAMME_YEAR = Pattern.compile("([0-9]{4})[/-]([0-9]{4}|[0-9]{2})");
    private static final Pattern SESSION = Pattern.compile("[1-9][0-9]{0,2}");
    private static final int LAST_FIRST_YEAR = 9998;
    private static final int LAST_SESSION = 999;

    private final boolean session;
    private final int number;

    private CohortLabel(boolean session, int number) {
        this.session = session;
        this.number = number;
    }

    /**
     * Reads a label.
     *
     * @param text a programme year in one of its four spellings, or the number of a session
     * @return the label
     * @throws MalformedTextException if the text has another form or the second year does not follow the first
     */
    public static CohortLabel of(String text) {
        Objects.requireNonNull(text, "text");
        if (SESSION.matcher(text).matches()) {
            return new CohortLabel(true, Integer.parseInt(text));
        }
        Matcher years = PROGRAMME_YEAR.matcher(text);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            String second = years.group(2);
            int expected = second.length() == 2 ? (first + 1) % 100 : first + 1;
            if (first >= 1 && first <= LAST_FIRST_YEAR && Integer.parseInt(second) == expected) {
                return new CohortLabel(false, first);
            }
        }
        throw new MalformedTextException("CohortLabel", EXPECTED, text);
    }

    /**
     * The label of a programme year.
     *
     * @param firstYear the year in which the programme year starts, 1 to 9998
     * @return for 2011 the label {@code 2011/2012}
     * @throws IllegalArgumentException if the year is out of range
     */
    public static CohortLabel ofProgrammeYear(int firstYear) {
        if (firstYear < 1 || firstYear > LAST_FIRST_YEAR) {
            throw new IllegalArgumentException("CohortLabel: expected a first year from 1 to 9998, found " + firstYear);
        }
        return new CohortLabel(false, firstYear);
    }

    /**
     * The label of a numbered session.
     *
     * @param number 1 to 999
     * @return the label
     * @throws IllegalArgumentException if the number is out of range
     */
    public static CohortLabel ofSession(int number) {
        if (number < 1 || number > LAST_SESSION) {
            throw new IllegalArgumentException("CohortLabel: expected a session number from 1 to 999, found " + number);
        }
        return new CohortLabel(true, number);
    }

    /**
     * The year in which the programme year starts.
     *
     * @return 2011 for {@code 2011/2012}; empty for a numbered session
     */
    public OptionalInt getFirstYear() {
        return session ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The number of the session.
     *
     * @return 1 to 999; empty for a programme year
     */
    public OptionalInt getSessionNumber() {
        return session ? OptionalInt.of(number) : OptionalInt.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortLabel that && session == that.session && number == that.number;
    }

    @Override
    public int hashCode() {
        return session ? -number : number;
    }

    /** The programme year as in {@code 2011/2012}, or the number of the session. */
    @Override
    public String toString() {
        return session ? Integer.toString(number) : fourDigits(number) + "/" + fourDigits(number + 1);
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
