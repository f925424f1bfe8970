package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Quantity;

class PercentageAsFractionTest {

    private final PercentageAsFraction rule = new PercentageAsFraction();

    @Test
    void says_which_number_was_perhaps_meant() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information outcomes.results[0].indicators[0].periods[0].targets[0].value: The value"
                        + " 0.125 is less than one per cent; 12.5 was perhaps meant.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information outcomes.results[0].indicators[0].periods[0].targets[0].value: La valeur"
                        + " 0.125 est inférieure à un pour cent ; peut-être s'agit-il de 12.5.");
    }

    @ParameterizedTest
    @CsvSource({"percentage, 0, 0", "percentage, 1, 0", "percentage, 0.99, 1", "percentage, -0.5, 0", "unit, 0.5, 0"})
    void asks_only_between_zero_and_one(String measure, String value, int findings) {
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.programme(OutcomeExamples.indicator(Measure.of(measure), Quantity.of(value)))))
                .hasSize(findings);
    }
}
