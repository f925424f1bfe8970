package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.region.MemberCode;

class LikelySameOfficerTest {

    private final LikelySameOfficer rule = new LikelySameOfficer();

    @Test
    void names_the_other_place_and_no_person() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning cohorts[1].participations[0].officer: This officer has the name and the"
                        + " administration of the officer of place 2 of the cohort cdp-2011-2012, and not the same"
                        + " key.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning cohorts[1].participations[0].officer: Cet agent a le nom et l'administration"
                        + " de l'agent de la place 2 de la cohorte cdp-2011-2012, et pas la même clé.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Example | ana  EXAMPLE | 1",
                "Ana Example | Example, Ana | 1",
                "Ana Example | Ana-Example. | 1",
                "Ana Example | Ána Exámple | 1",
                "Straße | STRASSE | 1",
                "Iris | IRIS | 1",
                "iris | İRİS | 1",
                "Ｅxample | Example | 1",
                "Ana Example | Ana Exempla | 0",
                "Ana Example | Ana | 0",
                "Ana Example | AnaExample | 0",
                "Пример | ПРИМЕР | 1",
            })
    void compares_names_as_a_reader_would(String one, String other, int findings) {
        assertThat(said(
                        Officer.builder().name(PersonName.of(one)).build(), "AO",
                        Officer.builder().name(PersonName.of(other)).build(), "AO"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"officer-1, officer-1, 0", "officer-1, officer-2, 1", "officer-1, , 1", ", officer-1, 1", ", , 1"})
    void only_one_key_makes_one_person(String one, String other, int findings) {
        assertThat(said(officer(one), "AO", officer(other), "AO")).hasSize(findings);
        assertThat(said(officer(one), "AO", officer(other), "AZ")).isEmpty();
    }

    @Test
    void is_silent_about_officers_without_a_name() {
        assertThat(said(Officer.notIdentified(), "AO", Officer.notIdentified(), "AO"))
                .isEmpty();
    }

    private static Officer officer(String id) {
        return Officer.builder()
                .name(PersonName.of("Ana Example"))
                .id(Optional.ofNullable(id).map(OfficerId::of))
                .build();
    }

    private List<String> said(Officer one, String administration, Officer other, String otherAdministration) {
        Cohort cohort = Examples.cohort()
                .withParticipations(List.of(
                        Participation.of(MemberCode.of(administration)).withOfficer(one),
                        Participation.of(MemberCode.of(otherAdministration)).withOfficer(other)));
        return Said.inEnglish(rule, Examples.programme(cohort));
    }
}
