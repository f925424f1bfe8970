package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownObjectiveTest {

    private final UnknownObjective rule = new UnknownObjective();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0].indicators[0].objectives[0]: The programme does not list the "
                                + "objective global-networks, to which the indicator regions-covered is tied.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning outcomes.results[0].indicators[0].objectives[0]: Le programme n'énumère pas "
                        + "l'objectif global-networks, auquel l'indicateur regions-covered est rattaché.");
    }

    @Test
    void is_silent_about_a_programme_that_lists_no_objective() {
        assertThat(Said.inEnglish(rule, rule.badExample().withObjectives(List.of())))
                .isEmpty();
    }
}
