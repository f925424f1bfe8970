package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdministrationNotCountedTest {

    private final AdministrationNotCounted rule = new AdministrationNotCounted();

    @Test
    void names_the_european_union() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[2].administration:"
                        + " European Union (EU) is not one of the Members that the WCO counts.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[2].administration:"
                        + " Union européenne (EU) n'est pas l'un des Membres que l'OMD compte.");
    }

    @Test
    void is_silent_about_territories_and_contested_states_that_are_members() {
        assertThat(Said.inEnglish(
                        rule, Examples.cohort().withParticipations(Examples.participations("HK", "XK", "PS"))))
                .isEmpty();
    }

    @Test
    void leaves_unknown_codes_to_their_own_rule() {
        assertThat(Said.inEnglish(rule, Examples.cohort().withParticipations(Examples.participations("QQ"))))
                .isEmpty();
    }
}
