package org.wcoprogramme.programme;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * When in a year a step is due: in March, or on 14 September.
 *
 * <p>Invariants: the month is 1 to 12, the day one that the month can have, the year before is zero to ten.
 */
@ValueType
@Value.Immutable
public abstract sealed class CalendarStep permits CalendarStepBuilder.ImmutableCalendarStep {

    CalendarStep() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CalendarStepBuilder builder() {
        return new CalendarStepBuilder();
    }

    /**
     * What is due.
     *
     * @return for instance {@link CalendarStepKind#SELECTION}
     */
    public abstract CalendarStepKind getKind();

    /**
     * How many years before the year in which the cohort starts.
     *
     * @return 0 to 10, zero unless given: in the same year
     */
    @Value.Default
    public int getYearsBefore() {
        return 0;
    }

    /**
     * In which month.
     *
     * @return 1 to 12
     */
    public abstract int getMonth();

    /**
     * On which day of the month.
     *
     * @return 1 to 31; empty if only the month is known
     */
    public abstract Optional<Integer> getDay();

    /**
     * The date of this step for a cohort.
     *
     * @param startYear the year in which the cohort starts
     * @return in day precision if the day is known and exists in that year, else in month precision
     * @throws java.time.DateTimeException if the date lies outside the years 1 to 9999
     */
    public PartialDate dateFor(int startYear) {
        YearMonth month = YearMonth.of(startYear - getYearsBefore(), getMonth());
        return getDay().filter(month::isValidDay)
                .map(month::atDay)
                .map(PartialDate::of)
                .orElseGet(() -> PartialDate.of(month));
    }

    /**
     * A copy with another kind.
     *
     * @param kind the new one
     * @return the copy
     */
    public abstract CalendarStep withKind(CalendarStepKind kind);

    /**
     * A copy with another number of years before.
     *
     * @param yearsBefore the new one
     * @return the copy
     */
    public abstract CalendarStep withYearsBefore(int yearsBefore);

    /**
     * A copy with another month.
     *
     * @param month the new one
     * @return the copy
     */
    public abstract CalendarStep withMonth(int month);

    /**
     * A copy with another day.
     *
     * @param day the new one
     * @return the copy
     */
    public abstract CalendarStep withDay(int day);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this calendar step
     */
    public abstract CalendarStepBuilder toBuilder();

    @Value.Check
    void check() {
        boolean month = getMonth() >= 1 && getMonth() <= 12;
        Invariants.of("CalendarStep")
                .range("yearsBefore", getYearsBefore(), 0, 10)
                .range("month", getMonth(), 1, 12)
                .range("day", getDay(), 1, month ? Month.of(getMonth()).maxLength() : 31)
                .orThrow();
    }
}
