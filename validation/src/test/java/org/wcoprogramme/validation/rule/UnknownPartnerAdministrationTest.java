package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.programme.Partner;

class UnknownPartnerAdministrationTest {

    private final UnknownPartnerAdministration rule = new UnknownPartnerAdministration();

    @Test
    void names_code_and_edition() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning partners[0].administration: No Member of the WCO has the code JA in the"
                        + " membership of 2025-12-31.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning partners[0].administration: Aucun Membre de l'OMD n'a le code JA dans la liste"
                                + " des Membres du 2025-12-31.");
    }

    @Test
    void is_silent_about_a_partner_that_is_no_administration() {
        Partner secretariat = Partner.builder()
                .id(PartnerId.of("wco"))
                .name(LocalizedText.ofEnglish("Secretariat"))
                .build();
        assertThat(Said.inEnglish(rule, Examples.programme().withPartners(List.of(secretariat))))
                .isEmpty();
    }
}
