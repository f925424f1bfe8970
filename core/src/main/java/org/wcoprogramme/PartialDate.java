package org.wcoprogramme;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A date as precise as its source: a year ({@code 2018}), a month ({@code 2011-09}) or a day ({@code 2011-09-26}),
 * written in the reduced precision of ISO 8601, years 0001 to 9999 of the ISO calendar.
 *
 * <p>Two partial dates are compared by what is certain. {@code 2011-07} comes neither {@linkplain #isCertainlyBefore
 * certainly before} nor certainly after {@code 2011-07-14}. There is therefore no natural order, and this class is not
 * {@link Comparable}. It does not hold time zones, seasons or open intervals; for a range see {@link DateSpan}.
 *
 * <p>Equality is of text: {@code 2011} and {@code 2011-01} are different values. {@link #of(String)} and
 * {@link #toString()} are inverse.
 */
public final class PartialDate {

    /** How much of a date is known. */
    public enum Precision {
        /** The year only. */
        YEAR,
        /** Year and month. */
        MONTH,
        /** The full date. */
        DAY
    }

    static final LocalizedText EXPECTED = LocalizedText.unchecked(
            "a date that exists, as year, month or day such as 2011, 2011-09 or 2011-09-26",
            "une date qui existe, au format année, mois ou jour comme 2011, 2011-09 ou 2011-09-26");

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /**
     * Parses a date.
     *
     * @param text {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}
     * @return the date in the precision of the text
     * @throws MalformedTextException if the text has another form or names a day that does not exist
     */
    public static PartialDate of(String text) {
        Objects.requireNonNull(text, "text");
        int length = text.length();
        int year = number(text, 0, YEAR_LENGTH);
        int month = length > YEAR_LENGTH ? number(text, YEAR_LENGTH + 1, MONTH_LENGTH) : 0;
        int day = length > MONTH_LENGTH ? number(text, MONTH_LENGTH + 1, DAY_LENGTH) : 0;
        boolean wellFormed = (length == YEAR_LENGTH || length == MONTH_LENGTH || length == DAY_LENGTH)
                && year > 0
                && (length == YEAR_LENGTH || (text.charAt(YEAR_LENGTH) == '-' && month >= 1 && month <= 12))
                && (length != DAY_LENGTH
                        || (text.charAt(MONTH_LENGTH) == '-' && day >= 1 && day <= lengthOfMonth(year, month)));
        if (!wellFormed) {
            throw new MalformedTextException("PartialDate", EXPECTED, text);
        }
        return new PartialDate(year, month, day);
    }

    /** The number in these places; -1 if there is none. ASCII digits only, whatever the locale. */
    private static int number(String text, int from, int to) {
        if (text.length() < to) {
            return -1;
        }
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

    /** Nothing is asked of {@link Year}, whose parser costs a fresh process more than the whole membership. */
    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /**
     * A date of which the day is known.
     *
     * @param date a day in the years 1 to 9999
     * @return the date in day precision
     * @throws DateTimeException if the year lies outside 1 to 9999
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(checkYear(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * A date of which the month is known.
     *
     * @param month a month in the years 1 to 9999
     * @return the date in month precision
     * @throws DateTimeException if the year lies outside 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(checkYear(month.getYear()), month.getMonthValue(), 0);
    }

    /**
     * A date of which only the year is known.
     *
     * @param year a year from 1 to 9999
     * @return the date in year precision
     * @throws DateTimeException if the year lies outside 1 to 9999
     */
    public static PartialDate of(Year year) {
        return new PartialDate(checkYear(year.getValue()), 0, 0);
    }

    private static int checkYear(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("PartialDate: expected a year from 1 to 9999, found " + year);
        }
        return year;
    }

    /**
     * How much is known.
     *
     * @return the precision
     */
    public Precision getPrecision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /**
     * The year.
     *
     * @return 1 to 9999
     */
    public int getYear() {
        return year;
    }

    /**
     * The first day that this date can mean.
     *
     * @return for {@code 2011-09} the first of September 2011
     */
    public LocalDate getEarliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /**
     * The last day that this date can mean.
     *
     * @return for {@code 2011-09} the 30th of September 2011
     */
    public LocalDate getLatest() {
        int lastMonth = month == 0 ? 12 : month;
        return LocalDate.of(year, lastMonth, day == 0 ? lengthOfMonth(year, lastMonth) : day);
    }

    /**
     * Whether this date lies after another.
     *
     * @param other the date to compare with
     * @return possible where the precision of the dates leaves it open
     */
    public Certainty isAfter(PartialDate other) {
        if (isCertainlyAfter(other)) {
            return Certainty.CERTAIN;
        }
        return isPossiblyAfter(other) ? Certainty.POSSIBLE : Certainty.EXCLUDED;
    }

    /**
     * Whether every day that this date can mean lies before every day that the other can mean.
     *
     * @param other the date to compare with
     * @return false also where it is not known
     */
    public boolean isCertainlyBefore(PartialDate other) {
        return sortKey(12, 31) < other.sortKey(1, 1);
    }

    /**
     * Whether every day that this date can mean lies after every day that the other can mean.
     *
     * @param other the date to compare with
     * @return false also where it is not known
     */
    public boolean isCertainlyAfter(PartialDate other) {
        return other.isCertainlyBefore(this);
    }

    /**
     * Whether this date lies before the other on at least one reading of both.
     *
     * @param other the date to compare with
     * @return true also where it is not known, but not excluded
     */
    public boolean isPossiblyBefore(PartialDate other) {
        // Here the last day must exist: nothing lies before 2011-02-28 in February 2011 and after it.
        int last = other.month == 0 ? 31 : lengthOfMonth(other.year, other.month);
        return sortKey(1, 1) < other.sortKey(12, last);
    }

    /**
     * Whether this date lies after the other on at least one reading of both.
     *
     * @param other the date to compare with
     * @return true also where it is not known, but not excluded
     */
    public boolean isPossiblyAfter(PartialDate other) {
        return other.isPossiblyBefore(this);
    }

    /** Unknown parts are filled in. That 31 is too long for some months does not matter for an order of days. */
    private int sortKey(int unknownMonth, int unknownDay) {
        return (year * 100 + (month == 0 ? unknownMonth : month)) * 100 + (day == 0 ? unknownDay : day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return sortKey(0, 0);
    }

    /** The date in ISO 8601, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        byte[] text = new byte[month == 0 ? YEAR_LENGTH : day == 0 ? MONTH_LENGTH : DAY_LENGTH];
        putTwoDigits(text, 0, year / 100);
        putTwoDigits(text, 2, year % 100);
        if (month != 0) {
            text[YEAR_LENGTH] = '-';
            putTwoDigits(text, YEAR_LENGTH + 1, month);
        }
        if (day != 0) {
            text[MONTH_LENGTH] = '-';
            putTwoDigits(text, MONTH_LENGTH + 1, day);
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void putTwoDigits(byte[] text, int place, int number) {
        text[place] = (byte) ('0' + number / 10);
        text[place + 1] = (byte) ('0' + number % 10);
    }
}
