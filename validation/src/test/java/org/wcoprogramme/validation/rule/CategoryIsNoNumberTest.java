package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Target;

class CategoryIsNoNumberTest {

    private final CategoryIsNoNumber rule = new CategoryIsNoNumber();

    @Test
    void names_category_and_measure() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "information outcomes.results[0].indicators[0].periods[0].targets[0].value: The value is"
                                + " the category high; IATI prefers a number where the measure is ordinal.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information outcomes.results[0].indicators[0].periods[0].targets[0].value: La valeur"
                        + " est la catégorie high ; l'IITA préfère un nombre si la mesure est ordinal.");
    }

    @ParameterizedTest
    @CsvSource({"unit, 0", "percentage, 0", "nominal, 1", "ordinal, 1", "qualitative, 0"})
    void leaves_categories_of_other_measures_to_another_rule(String measure, int findings) {
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.programme(OutcomeExamples.indicator(
                                Measure.of(measure), CategoryValue.of(CategoryCode.of("low"))))))
                .hasSize(findings);
    }

    @Test
    void says_it_once_for_an_indicator() {
        Target high = Target.of(CategoryValue.of(CategoryCode.of("high")));
        Indicator indicator = OutcomeExamples.indicator(Measure.ORDINAL, NoValue.notMeasured())
                .withPeriods(List.of(OutcomeExamples.period("2011", "2012").withTargets(List.of(high, high))));
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(indicator))).hasSize(1);
        Indicator other = indicator.withId(IndicatorId.of("other"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(indicator, other)))
                .hasSize(2);
    }
}
