package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowUpOfUnknownCohortTest {

    private final FollowUpOfUnknownCohort rule = new FollowUpOfUnknownCohort();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.followUps[0].cohort: The record has no cohort with the id cdp-2011-2013, "
                                + "whose follow-up this is.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error outcomes.followUps[0].cohort: Les données n'ont aucune cohorte d'identifiant "
                        + "cdp-2011-2013, dont ce serait le suivi.");
    }

    @Test
    void is_silent_about_a_programme_without_follow_ups() {
        assertThat(Said.inEnglish(rule, Examples.programme())).isEmpty();
    }
}
