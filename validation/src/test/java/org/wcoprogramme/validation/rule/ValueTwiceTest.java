package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;

class ValueTwiceTest {

    private final ValueTwice rule = new ValueTwice();

    @Test
    void names_the_first() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0].indicators[0].periods[0].observations[2]: Observation 2 of"
                                + " the same period is about the same part already.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0].indicators[0].periods[0].observations[2]: L'observation 2 de"
                                + " la même période porte déjà sur la même partie.");
    }

    @Test
    void the_order_of_dimensions_does_not_matter_and_periods_do() {
        Dimension region = Dimension.of("WCO region", "MENA");
        Dimension sex = Dimension.of("sex", "f");
        Observation one = Observation.of(Quantity.of(1)).withDimensions(List.of(region, sex));
        Observation other = Observation.of(Quantity.of(1)).withDimensions(List.of(sex, region));
        IndicatorPeriod period = OutcomeExamples.period("2011-09", "2012-07");
        assertThat(said(period.withObservations(List.of(one, other)))).hasSize(1);
        assertThat(said(
                        period.withObservations(List.of(one)),
                        OutcomeExamples.period("2012-09", "2013-07").withObservations(List.of(other))))
                .isEmpty();
    }

    @Test
    void the_whole_is_a_part_too() {
        Observation whole = Observation.of(Quantity.of(6));
        assertThat(said(OutcomeExamples.period("2011-09", "2012-07").withObservations(List.of(whole, whole))))
                .hasSize(1);
    }

    private List<String> said(IndicatorPeriod... periods) {
        return Said.inEnglish(
                rule, OutcomeExamples.programme(OutcomeExamples.indicator().withPeriods(List.of(periods))));
    }
}
