package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficerOfTwoAdministrationsTest {

    private final OfficerOfTwoAdministrations rule = new OfficerOfTwoAdministrations();

    @Test
    void names_both_administrations() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "information cohorts[1].participations[1].administration: This officer was nominated by"
                                + " AZ here and by AO in the cohort cdp-2011-2012.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information cohorts[1].participations[1].administration: Cet agent a été proposé par"
                        + " AZ ici et par AO dans la cohorte cdp-2011-2012.");
    }

    @Test
    void is_silent_about_officers_without_a_key() {
        assertThat(Said.inEnglish(rule, Examples.programme())).isEmpty();
    }
}
