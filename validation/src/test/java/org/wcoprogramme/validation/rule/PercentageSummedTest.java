package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Quantity;

class PercentageSummedTest {

    private final PercentageSummed rule = new PercentageSummed();

    @Test
    void says_what_adds_up_instead() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.results[0].indicators[0].aggregation: The measure is percentage, and"
                        + " the values are said to add up (sum); numerators and denominators do (ratio-of-sums).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0].indicators[0].aggregation: La mesure est percentage, et les"
                                + " valeurs sont dites s'additionner (sum) ; seuls numérateurs et dénominateurs s'additionnent"
                                + " (ratio-of-sums).");
    }

    @ParameterizedTest
    @CsvSource({"unit, sum, 0", "percentage, sum, 1", "percentage, none, 0", "percentage, distinct-count, 0"})
    void asks_only_percentages(String measure, String aggregation, int findings) {
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.programme(OutcomeExamples.indicator(Measure.of(measure), Quantity.of(6))
                                .withAggregation(Aggregation.of(aggregation)))))
                .hasSize(findings);
    }
}
