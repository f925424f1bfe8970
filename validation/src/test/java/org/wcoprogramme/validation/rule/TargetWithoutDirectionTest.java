package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Measure;

class TargetWithoutDirectionTest {

    private final TargetWithoutDirection rule = new TargetWithoutDirection();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "information outcomes.results[0].indicators[0]: The indicator regions-covered has targets "
                                + "and no direction: whether they are met cannot be said.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "information outcomes.results[0].indicators[0]: L'indicateur regions-covered a des cibles "
                                + "sans sens d'amélioration : on ne peut dire si elles sont atteintes.");
    }

    @ParameterizedTest
    @CsvSource({
        "unit, 1",
        "percentage, 1",
        "nominal, 0",
        "ordinal, 1",
        "qualitative, 0",
    })
    void is_silent_where_no_target_is_met_by_arithmetic(String measure, int findings) {
        Indicator undirected = undirected().withMeasure(Measure.of(measure));
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(undirected))).hasSize(findings);
    }

    @Test
    void is_silent_where_there_is_no_target() {
        IndicatorPeriod observed = OutcomeExamples.period("2011-09", "2012-07").withTargets(List.of());
        Indicator undirected = undirected().withPeriods(List.of(observed));
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(undirected))).isEmpty();
    }

    private Indicator undirected() {
        return rule.badExample()
                .getOutcomes()
                .getResults()
                .get(0)
                .getIndicators()
                .get(0);
    }
}
