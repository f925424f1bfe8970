package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.outcome.Target;

class ValueDoesNotFitMeasureTest {

    private final ValueDoesNotFitMeasure rule = new ValueDoesNotFitMeasure();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.results[0].indicators[0].periods[0].targets[0].value: A number does not"
                                + " fit an indicator with the measure qualitative.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.results[0].indicators[0].periods[0].targets[0].value: Une valeur du genre "
                                + "« nombre » ne convient pas à un indicateur dont la mesure est qualitative.");
    }

    @ParameterizedTest
    @CsvSource({
        "unit, 2",
        "percentage, 2",
        "nominal, 3",
        "ordinal, 3",
        "qualitative, 3",
    })
    void each_measure_has_its_kinds(String measure, int findings) {
        List<MeasuredValue> values = List.of(
                Quantity.of(6),
                Ratio.of(6, 6),
                CategoryValue.of(CategoryCode.of("high")),
                Narrative.of(LocalizedText.ofEnglish("All six")),
                NoValue.notMeasured());
        List<Target> targets = values.stream().map(Target::of).toList();
        Indicator indicator = OutcomeExamples.indicator(Measure.of(measure), NoValue.notApplicable())
                .withPeriods(
                        List.of(OutcomeExamples.period("2011-09", "2012-07").withTargets(targets)));
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(indicator))).hasSize(findings);
    }

    @Test
    void looks_at_baselines_and_observations_too() {
        MeasuredValue category = CategoryValue.of(CategoryCode.of("high"));
        MeasuredValue narrative = Narrative.of(LocalizedText.ofEnglish("All six"));
        Indicator indicator = OutcomeExamples.indicator()
                .withBaselines(List.of(Baseline.builder()
                        .date(PartialDate.of("2010"))
                        .value(category)
                        .build()))
                .withPeriods(List.of(OutcomeExamples.period("2011-09", "2012-07")
                        .withObservations(List.of(Observation.of(Ratio.of(6, 6)), Observation.of(narrative)))));
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(indicator)))
                .containsExactly(
                        "error outcomes.results[0].indicators[0].baselines[0].value: A category does not fit an"
                                + " indicator with the measure unit.",
                        "error outcomes.results[0].indicators[0].periods[0].observations[1].value: A narrative does"
                                + " not fit an indicator with the measure unit.");
    }
}
