package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.CohortLabel;

class CompleteCycleWithoutCohortTest {

    private final CompleteCycleWithoutCohort rule = new CompleteCycleWithoutCohort();

    @Test
    void names_the_cycle() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information completeCycles[2]: The record calls the cycle 2013/2014"
                        + " complete, but has no cohort of it: then there was none.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information completeCycles[2]: Les données déclarent complet le cycle"
                        + " 2013/2014, mais n'en contiennent aucune cohorte : il n'y en aurait donc pas eu.");
    }

    @Test
    void a_session_is_no_year() {
        assertThat(Said.inEnglish(
                        rule,
                        Examples.programme().withCompleteCycles(List.of(CohortLabel.of("64"), CohortLabel.of("2011")))))
                .hasSize(2);
    }

    @Test
    void is_silent_where_the_record_does_not_say_it_is_complete() {
        assertThat(Said.inEnglish(rule, Examples.programme())).isEmpty();
    }
}
