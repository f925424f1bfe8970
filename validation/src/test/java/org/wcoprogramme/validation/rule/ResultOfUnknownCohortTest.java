package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultOfUnknownCohortTest {

    private final ResultOfUnknownCohort rule = new ResultOfUnknownCohort();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.results[0].cohort: The record has no cohort with the id cdp-2011-2013, "
                                + "whose result this is.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error outcomes.results[0].cohort: Les données n'ont aucune cohorte d'identifiant "
                        + "cdp-2011-2013, dont ce serait le résultat.");
    }

    @Test
    void is_silent_about_a_result_of_the_whole_programme() {
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(OutcomeExamples.indicator())))
                .isEmpty();
    }
}
