package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;

class OneKeyTwoOfficersTest {

    private final OneKeyTwoOfficers rule = new OneKeyTwoOfficers();

    @Test
    void names_the_kind_of_fact_and_the_other_place() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning cohorts[1].participations[0].officer: What the record says of this officer"
                        + " (start of the service) is certainly not the same at the place 2 of the cohort"
                        + " cdp-2011-2012.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning cohorts[1].participations[0].officer: Ce que les données disent de cet agent"
                        + " (début du service) n'est certainement pas la même chose à la place 2 de la cohorte"
                        + " cdp-2011-2012.");
    }

    @ParameterizedTest
    @CsvSource({
        "officer-1, 1980, officer-1, 1981, 1",
        "officer-1, 1981, officer-1, 1980-12-31, 1",
        "officer-1, 1980, officer-1, 1980-02-29, 0",
        "officer-1, 1980, officer-2, 1981, 0",
        "officer-1, 1980, officer-1, , 0",
        ", 1980, , 1981, 0",
    })
    void compares_births_of_one_key(String one, String birth, String other, String otherBirth, int findings) {
        List<String> said = said(officer(one, birth), officer(other, otherBirth));
        assertThat(said).hasSize(findings);
        assertThat(said).allMatch(line -> line.contains("(birth)") && !line.contains("198"));
    }

    @Test
    void compares_with_the_first_place_that_says_it() {
        assertThat(said(officer("officer-1", null), officer("officer-1", "1980"), officer("officer-1", "1981")))
                .singleElement()
                .asString()
                .startsWith("warning cohorts[0].participations[2].officer: ")
                .contains("at the place 2 of");
    }

    private static Officer officer(String id, @Nullable String birth) {
        return Officer.builder()
                .id(Optional.ofNullable(id).map(OfficerId::of))
                .birthDate(Optional.ofNullable(birth).map(PartialDate::of))
                .build();
    }

    private List<String> said(Officer... officers) {
        Cohort cohort = Examples.cohort();
        for (int i = 0; i < officers.length; i++) {
            Officer officer = officers[i];
            cohort = Examples.changed(cohort, i, place -> place.withOfficer(officer));
        }
        return Said.inEnglish(rule, Examples.programme(cohort));
    }
}
