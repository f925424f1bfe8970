package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;

class DuplicateCohortIdTest {

    private final DuplicateCohortId rule = new DuplicateCohortId();

    @Test
    void names_the_id() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error cohorts[1].id: Another cohort of the programme already has the id cdp-2011-2012.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "error cohorts[1].id: Une autre cohorte du programme a déjà l'identifiant cdp-2011-2012.");
    }

    @Test
    void reports_each_further_cohort() {
        Cohort cohort = Examples.cohort();
        assertThat(Said.inEnglish(rule, Examples.programme(cohort, Examples.nextCohort(), cohort, cohort)))
                .hasSize(2);
    }

    @Test
    void is_silent_without_cohorts() {
        assertThat(Said.inEnglish(rule, Examples.programme(new Cohort[0]))).isEmpty();
    }
}
