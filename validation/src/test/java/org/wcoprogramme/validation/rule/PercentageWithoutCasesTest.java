package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;

class PercentageWithoutCasesTest {

    private final PercentageWithoutCases rule = new PercentageWithoutCases();

    @Test
    void names_the_percentage() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information outcomes.results[0].indicators[0].periods[0].observations[0]: The record"
                        + " does not say of how many cases the percentage 87.5 is.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "information outcomes.results[0].indicators[0].periods[0].observations[0]: Les données ne"
                                + " disent pas sur combien de cas porte le pourcentage 87.5.");
    }

    @Test
    void asks_neither_shares_nor_other_measures_nor_missing_values() {
        assertThat(said(Measure.PERCENTAGE, Observation.of(Ratio.of(7, 8)))).isEmpty();
        assertThat(said(Measure.UNIT, Observation.of(Quantity.of(6)))).isEmpty();
        assertThat(said(Measure.PERCENTAGE, Observation.of(NoValue.notMeasured())))
                .isEmpty();
    }

    private List<String> said(Measure measure, Observation observation) {
        IndicatorPeriod period = OutcomeExamples.period("2011-09", "2012-07").withObservations(List.of(observation));
        return Said.inEnglish(
                rule,
                OutcomeExamples.programme(
                        OutcomeExamples.indicator().withMeasure(measure).withPeriods(List.of(period))));
    }
}
