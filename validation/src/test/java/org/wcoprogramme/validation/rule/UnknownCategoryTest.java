package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;

class UnknownCategoryTest {

    private final UnknownCategory rule = new UnknownCategory();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error outcomes.results[0].indicators[0].periods[0].targets[0].value.category: The "
                        + "indicator regions-covered has no category higher.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error outcomes.results[0].indicators[0].periods[0].targets[0].value.category: "
                        + "L'indicateur regions-covered n'a pas de catégorie higher.");
    }

    @Test
    void a_nominal_indicator_without_categories_has_none() {
        MeasuredValue high = CategoryValue.of(CategoryCode.of("high"));
        Indicator indicator = OutcomeExamples.indicator(Measure.NOMINAL, high).withCategories(List.of());
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(indicator))).hasSize(1);
    }

    @Test
    void leaves_other_measures_to_the_rule_about_them() {
        MeasuredValue higher = CategoryValue.of(CategoryCode.of("higher"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(OutcomeExamples.indicator(Measure.UNIT, higher))))
                .isEmpty();
    }
}
