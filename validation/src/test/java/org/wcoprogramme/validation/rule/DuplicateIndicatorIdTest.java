package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.programme.Programme;

class DuplicateIndicatorIdTest {

    private final DuplicateIndicatorId rule = new DuplicateIndicatorId();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.results[0].indicators[1].id: Another indicator of the programme already "
                                + "has the id regions-covered.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error outcomes.results[0].indicators[1].id: Un autre indicateur du programme a déjà "
                        + "l'identifiant regions-covered.");
    }

    @Test
    void looks_at_all_results_together() {
        Result result = OutcomeExamples.result(OutcomeExamples.indicator());
        Programme programme = Examples.programme()
                .withOutcomes(
                        Outcomes.builder().results(List.of(result, result)).build());
        assertThat(Said.inEnglish(rule, programme))
                .containsExactly("error outcomes.results[1].indicators[0].id: Another indicator of the programme"
                        + " already has the id regions-covered.");
    }
}
