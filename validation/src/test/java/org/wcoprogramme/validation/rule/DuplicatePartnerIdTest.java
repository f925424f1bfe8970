package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.programme.Partner;

class DuplicatePartnerIdTest {

    private final DuplicatePartnerId rule = new DuplicatePartnerId();

    @Test
    void names_the_id() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error partners[1].id: Another partner of the programme already has the id japan-customs.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error partners[1].id: Un autre partenaire du programme a déjà l'identifiant"
                        + " japan-customs.");
    }

    @Test
    void reports_each_further_partner() {
        Partner partner = rule.badExample().getPartners().get(0);
        assertThat(Said.inEnglish(rule, Examples.programme().withPartners(List.of(partner, partner, partner))))
                .hasSize(2);
    }

    @Test
    void is_silent_without_partners() {
        assertThat(Said.inEnglish(rule, Examples.programme())).isEmpty();
    }
}
