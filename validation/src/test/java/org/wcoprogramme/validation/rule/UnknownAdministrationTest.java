package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;

class UnknownAdministrationTest {

    private final UnknownAdministration rule = new UnknownAdministration();

    @Test
    void names_the_code_and_the_edition() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error participations[1].administration:"
                        + " No Member of the WCO has the code QQ in the membership of 2025-12-31.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error participations[1].administration:"
                        + " Aucun Membre de l'OMD n'a le code QQ dans la liste des Membres du 2025-12-31.");
    }

    @Test
    void reports_each_place() {
        assertThat(Said.inEnglish(rule, cohort("QQ", "DZ", "QQ"))).hasSize(2);
    }

    @Test
    void knows_kosovo_and_the_european_union_which_iso_3166_does_not_have() {
        assertThat(Said.inEnglish(rule, cohort("XK", "EU"))).isEmpty();
    }

    @Test
    void judges_a_cohort_without_dates_by_the_edition_at_hand() {
        Cohort undated = Cohort.builder()
                .id(CohortId.of("a"))
                .label(CohortLabel.ofSession(64))
                .participations(Examples.participations("QQ"))
                .build();
        assertThat(Said.inEnglish(rule, undated)).hasSize(1);
    }

    @Test
    void is_silent_where_a_member_may_have_acceded_after_the_edition() {
        assertThat(Said.inEnglish(rule, cohort("QQ").withSpan(DateSpan.startingOn(PartialDate.of("2026")))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, cohort("QQ").withSpan(DateSpan.startingOn(PartialDate.of("2025")))))
                .hasSize(1);
    }

    private static Cohort cohort(String... codes) {
        return Examples.cohort().withParticipations(Examples.participations(codes));
    }
}
