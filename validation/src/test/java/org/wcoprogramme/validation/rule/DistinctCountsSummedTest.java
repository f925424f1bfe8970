package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;

class DistinctCountsSummedTest {

    private final DistinctCountsSummed rule = new DistinctCountsSummed();

    @Test
    void names_the_count_and_its_period() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information outcomes.results[0].indicators[0].periods[2].observations: The count 15"
                        + " (from 2011-09-01 to 2013-07-31) is exactly the sum of the counts of the 2 periods within"
                        + " it.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information outcomes.results[0].indicators[0].periods[2].observations: Le compte 15"
                        + " (de 2011-09-01 à 2013-07-31) est exactement la somme des comptes des 2 périodes qu'elle"
                        + " contient.");
    }

    @Test
    void is_silent_about_one_part_and_about_parts_of_zero() {
        assertThat(said(
                        Aggregation.DISTINCT_COUNT,
                        period("2011-09-01", "2012-07-31", 7),
                        period("2011-09-01", "2013", 7)))
                .isEmpty();
        assertThat(said(
                        Aggregation.DISTINCT_COUNT,
                        period("2011-09-01", "2012-07-31", 7),
                        period("2012-08-01", "2012-12-31", 0),
                        period("2011-09-01", "2013-12-31", 7)))
                .isEmpty();
    }

    @Test
    void is_silent_where_a_part_is_not_certainly_within_or_values_add_up() {
        IndicatorPeriod one = period("2011-09-01", "2012-07-31", 7);
        IndicatorPeriod other = period("2012-09-14", "2013-07-31", 8);
        IndicatorPeriod whole = period("2011-09-01", "2013-07-31", 15);
        assertThat(said(Aggregation.DISTINCT_COUNT, whole, one, other)).hasSize(1);
        assertThat(said(Aggregation.SUM, whole, one, other)).isEmpty();
        assertThat(said(Aggregation.DISTINCT_COUNT, whole, one, other.withEnd(PartialDate.of("2013-07"))))
                .hasSize(1);
        assertThat(said(Aggregation.DISTINCT_COUNT, whole, one, other.withEnd(PartialDate.of("2013"))))
                .isEmpty();
        assertThat(said(Aggregation.DISTINCT_COUNT, whole, one.withStart(PartialDate.of("2011")), other))
                .isEmpty();
    }

    @Test
    void is_silent_where_there_is_no_single_number_of_the_whole() {
        IndicatorPeriod one = period("2011-09-01", "2012-07-31", 7);
        IndicatorPeriod other = period("2012-09-14", "2013-07-31", 8);
        IndicatorPeriod whole = period("2011-09-01", "2013-07-31", 15);
        Observation part = Observation.of(Quantity.of(3)).withDimensions(List.of(Dimension.of("WCO region", "MENA")));
        assertThat(said(Aggregation.DISTINCT_COUNT, one, other, with(whole, Observation.of(Quantity.of(15)), part)))
                .hasSize(1);
        assertThat(said(Aggregation.DISTINCT_COUNT, one, other, with(whole, part)))
                .isEmpty();
        assertThat(said(Aggregation.DISTINCT_COUNT, one, other, with(whole, Observation.of(NoValue.notMeasured()))))
                .isEmpty();
        Observation fifteen = Observation.of(Quantity.of(15));
        assertThat(said(Aggregation.DISTINCT_COUNT, one, other, with(whole, fifteen, fifteen)))
                .isEmpty();
    }

    private static IndicatorPeriod period(String start, String end, int count) {
        return with(OutcomeExamples.period(start, end), Observation.of(Quantity.of(count)));
    }

    private static IndicatorPeriod with(IndicatorPeriod period, Observation... observations) {
        return period.withObservations(List.of(observations));
    }

    private List<String> said(Aggregation aggregation, IndicatorPeriod... periods) {
        return Said.inEnglish(
                rule,
                OutcomeExamples.programme(
                        OutcomeExamples.indicator().withAggregation(aggregation).withPeriods(List.of(periods))));
    }
}
