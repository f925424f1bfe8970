package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.programme.Programme;

class UnknownPartnerTest {

    private final UnknownPartner rule = new UnknownPartner();

    @Test
    void names_the_id() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error cohorts[0].partners[0]: No partner of the programme has the id japan-custom,"
                        + " which the cohort names.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error cohorts[0].partners[0]: Aucun partenaire du programme n'a l'identifiant"
                        + " japan-custom, que la cohorte cite.");
    }

    @Test
    void reports_each_place() {
        PartnerId known = PartnerId.of("japan-customs");
        PartnerId unknown = PartnerId.of("nobody");
        Programme programme = rule.goodExample()
                .withCohorts(List.of(
                        Examples.cohort().withPartners(List.of(unknown, known, unknown)),
                        Examples.nextCohort().withPartners(List.of(unknown))));
        assertThat(Said.inEnglish(rule, programme)).hasSize(3);
    }

    @Test
    void is_silent_about_a_cohort_that_names_none() {
        assertThat(Said.inEnglish(rule, Examples.programme())).isEmpty();
    }
}
