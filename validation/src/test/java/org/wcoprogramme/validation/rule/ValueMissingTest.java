package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.DisclosureLevel;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.NoValue;

class ValueMissingTest {

    private final ValueMissing rule = new ValueMissing();

    @Test
    void names_reason_and_measure() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "information outcomes.results[0].indicators[0].periods[0].targets[0].value: There is no"
                                + " value (not measured); IATI asks for one where the measure is unit.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information outcomes.results[0].indicators[0].periods[0].targets[0].value: Il n'y a"
                        + " pas de valeur (non mesurée) ; l'IITA en demande une si la mesure est unit.");
    }

    @ParameterizedTest
    @CsvSource({"unit, 1", "percentage, 1", "nominal, 1", "ordinal, 1", "qualitative, 0"})
    void asks_four_measures_for_a_value(String measure, int findings) {
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.programme(
                                OutcomeExamples.indicator(Measure.of(measure), NoValue.notApplicable()))))
                .hasSize(findings);
    }

    @Test
    void gives_the_reason_as_it_is() {
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.programme(OutcomeExamples.indicator(Measure.UNIT, NoValue.notApplicable()))))
                .singleElement()
                .asString()
                .contains("(not applicable)");
        assertThat(Said.inFrench(
                        rule,
                        OutcomeExamples.programme(
                                OutcomeExamples.indicator(Measure.UNIT, NoValue.undisclosed(DisclosureLevel.WCO)))))
                .singleElement()
                .asString()
                .contains("(non communiquée)");
    }
}
