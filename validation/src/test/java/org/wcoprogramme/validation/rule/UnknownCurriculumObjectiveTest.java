package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownCurriculumObjectiveTest {

    private final UnknownCurriculumObjective rule = new UnknownCurriculumObjective();

    @Test
    void names_objective_and_edition() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning curricula[0].topics[0].objectives[0]: The programme has no objective"
                        + " global-networks, which a topic of its curriculum 2011 serves.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning curricula[0].topics[0].objectives[0]: Le programme n'a pas d'objectif"
                        + " global-networks, que sert un sujet de son programme d'enseignement 2011.");
    }

    @Test
    void is_silent_where_the_programme_names_no_objectives() {
        assertThat(Said.inEnglish(rule, rule.badExample().withObjectives(List.of())))
                .isEmpty();
    }
}
