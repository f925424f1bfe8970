package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Ratio;

class RatioAboveOneTest {

    private final RatioAboveOne rule = new RatioAboveOne();

    @Test
    void names_both_numbers() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.results[0].indicators[0].periods[0].targets[0].value: 8 of 7 is more"
                        + " than the whole.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning outcomes.results[0].indicators[0].periods[0].targets[0].value: 8 sur 7 est"
                        + " plus que le tout.");
    }

    @ParameterizedTest
    @CsvSource({"7.0, 7, 0", "7.01, 7, 1", "1, 0, 1", "0, 0, 0", "-1, 0, 0"})
    void compares_exactly(String numerator, String denominator, int findings) {
        Ratio ratio = Ratio.builder()
                .numerator(Decimal.of(numerator))
                .denominator(Decimal.of(denominator))
                .build();
        assertThat(Said.inEnglish(
                        rule, OutcomeExamples.programme(OutcomeExamples.indicator(Measure.PERCENTAGE, ratio))))
                .hasSize(findings);
    }
}
