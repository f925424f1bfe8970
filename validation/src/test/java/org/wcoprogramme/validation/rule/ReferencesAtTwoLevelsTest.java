package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.outcome.Result;

class ReferencesAtTwoLevelsTest {

    private final ReferencesAtTwoLevels rule = new ReferencesAtTwoLevels();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0].indicators[0].references: The indicator regions-covered and "
                                + "its result both have references; IATI takes them at one of the two.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0].indicators[0].references: L'indicateur regions-covered et son "
                                + "résultat ont tous deux des références ; l'IITA n'en admet qu'à l'un des deux.");
    }

    @Test
    void is_silent_about_references_at_the_result_alone() {
        Result bad = rule.badExample().getOutcomes().getResults().get(0);
        assertThat(Said.inEnglish(
                        rule, OutcomeExamples.programme(bad.withIndicators(List.of(OutcomeExamples.indicator())))))
                .isEmpty();
    }
}
