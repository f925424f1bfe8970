package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestedStatusTest {

    private final ContestedStatus rule = new ContestedStatus();

    @Test
    void says_so_without_taking_a_view() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations[0].administration: The sources of the membership do not"
                        + " agree on the status of Kosovo (XK), a Member since 2017-01-25.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information participations[0].administration: Les sources de la liste des Membres"
                        + " ne s'accordent pas sur le statut de Kosovo (XK), Membre depuis 2017-01-25.");
    }

    @ParameterizedTest
    @CsvSource({"PS, 1", "XK, 1", "HK, 0", "EU, 0", "DZ, 0", "QQ, 0"})
    void speaks_of_two_members_only(String code, int findings) {
        assertThat(Said.inEnglish(rule, rule.badExample().withParticipations(Examples.participations(code))))
                .hasSize(findings);
    }
}
