package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;

class OfficersNotIdentifiedTest {

    private final OfficersNotIdentified rule = new OfficersNotIdentified();

    @Test
    void says_of_how_many() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information cohorts: Officers without a key: 15 of 15; whether one of them came back"
                        + " is not known.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information cohorts: Agents sans clé : 15 sur 15 ; on ne sait pas si l'un d'eux est"
                        + " revenu.");
    }

    @Test
    void is_silent_about_one_cohort() {
        assertThat(Said.inEnglish(rule, Examples.programme(Examples.cohort()))).isEmpty();
    }

    @Test
    void counts_who_has_no_key() {
        Cohort cohort =
                Examples.changed(Examples.cohort(), 0, place -> place.withOfficer(Examples.officer("officer-1")));
        assertThat(Said.inEnglish(rule, Examples.programme(cohort, Examples.nextCohort())))
                .containsExactly("information cohorts: Officers without a key: 14 of 15; whether one of them came back"
                        + " is not known.");
    }
}
