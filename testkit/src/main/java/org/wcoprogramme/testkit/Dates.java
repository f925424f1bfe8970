package org.wcoprogramme.testkit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.PartialDate.Precision;

/** Dates as precise as their source, spans of them, and counts that a date may leave open. */
public final class Dates {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2030;

    private Dates() {}

    /**
     * A date of any precision: mostly of the years in which there have been programmes, so that dates meet, and now and
     * then of any year from 1 to 9999.
     *
     * @return years, months and days
     */
    public static Arbitrary<PartialDate> partialDates() {
        Arbitrary<Integer> years = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(2010, 2013)),
                Tuple.of(4, Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR)),
                Tuple.of(1, Arbitraries.integers().between(1, 9999)));
        return Combinators.combine(
                        years,
                        Arbitraries.of(Precision.class),
                        Arbitraries.integers().between(1, 366))
                .as(Dates::partialDate);
    }

    private static PartialDate partialDate(int year, Precision precision, int dayOfYear) {
        LocalDate day =
                LocalDate.ofYearDay(year, Math.min(dayOfYear, Year.of(year).length()));
        return switch (precision) {
            case YEAR -> PartialDate.of(Year.from(day));
            case MONTH -> PartialDate.of(YearMonth.from(day));
            case DAY -> PartialDate.of(day);
        };
    }

    /**
     * A span of which one bound or both are known.
     *
     * @return spans that do not certainly end before they start
     */
    public static Arbitrary<DateSpan> dateSpans() {
        Arbitrary<PartialDate> dates = partialDates();
        return Arbitraries.oneOf(
                dates.map(DateSpan::startingOn),
                dates.map(DateSpan::endingOn),
                Combinators.combine(dates, dates)
                        .as((one, other) ->
                                other.isCertainlyBefore(one) ? DateSpan.of(other, one) : DateSpan.of(one, other)));
    }

    /**
     * A count that may not be known exactly.
     *
     * @return exact counts and ranges, up to 300
     */
    public static Arbitrary<CountRange> countRanges() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 300);
        return Arbitraries.oneOf(
                counts.map(CountRange::exactly),
                Combinators.combine(counts, counts)
                        .as((one, other) -> CountRange.between(Math.min(one, other), Math.max(one, other))));
    }
}
