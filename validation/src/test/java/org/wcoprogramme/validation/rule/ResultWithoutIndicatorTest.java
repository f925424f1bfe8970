package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.programme.Programme;

class ResultWithoutIndicatorTest {

    private final ResultWithoutIndicator rule = new ResultWithoutIndicator();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0]: No indicator shows the result 1; IATI wants one at least.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0]: Aucun indicateur ne montre le résultat 1 ; l'IITA en demande "
                                + "au moins un.");
    }

    @Test
    void reports_each_result() {
        Result bare = OutcomeExamples.result();
        Result shown = OutcomeExamples.result(OutcomeExamples.indicator());
        Programme programme = Examples.programme()
                .withOutcomes(
                        Outcomes.builder().results(List.of(bare, shown, bare)).build());
        assertThat(Said.inEnglish(rule, programme))
                .containsExactly(
                        "warning outcomes.results[0]: No indicator shows the result 1; IATI wants one at least.",
                        "warning outcomes.results[2]: No indicator shows the result 3; IATI wants one at least.");
    }

    @Test
    void is_silent_about_a_programme_without_results() {
        assertThat(Said.inEnglish(rule, Examples.programme())).isEmpty();
    }
}
