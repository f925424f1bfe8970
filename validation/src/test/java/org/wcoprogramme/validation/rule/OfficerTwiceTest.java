package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.PersonName;

class OfficerTwiceTest {

    private final OfficerTwice rule = new OfficerTwice();

    @Test
    void names_the_earlier_place_and_not_the_officer() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error participations[3].officer: This officer already has place 1 of the cohort.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error participations[3].officer: Cet agent a déjà la place 1 de la cohorte.");
    }

    @Test
    void reports_each_further_place() {
        Cohort cohort = Examples.changed(
                rule.badExample(), 6, participation -> participation.withOfficer(Examples.officer("officer-1")));
        assertThat(Said.inEnglish(rule, cohort))
                .containsExactly(
                        "error participations[3].officer: This officer already has place 1 of the cohort.",
                        "error participations[6].officer: This officer already has place 1 of the cohort.");
    }

    @Test
    void never_takes_officers_without_id_for_the_same_person() {
        Officer named = Officer.builder().name(PersonName.of("Ada Example")).build();
        Cohort cohort = Examples.changed(Examples.cohort(), 0, participation -> participation.withOfficer(named));
        assertThat(Said.inEnglish(rule, Examples.changed(cohort, 1, participation -> participation.withOfficer(named))))
                .isEmpty();
    }
}
