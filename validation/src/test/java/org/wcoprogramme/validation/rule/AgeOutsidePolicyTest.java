package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.programme.EligibilityPolicy;

class AgeOutsidePolicyTest {

    private final AgeOutsidePolicy rule = new AgeOutsidePolicy();

    @Test
    void says_what_is_required_and_not_what_is() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning cohorts[0].participations[5].officer: The age of this officer at the start of"
                        + " the cohort is certainly not one that the policy requires: below 40.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning cohorts[0].participations[5].officer: L'âge de cet agent au début de la cohorte"
                                + " n'est certainement pas celui que la politique exige : moins de 40.");
    }

    @ParameterizedTest
    @CsvSource({
        "1971-08-31, 2011-09-01, 1",
        "1971-09-02, 2011-09-01, 0",
        "1971, 2011-09, 0",
        "1972-02-29, 2012-02-28, 0",
        "1972-02-29, 2012-02-29, 1",
    })
    void counts_birthdays(String birth, String start, int findings) {
        Cohort cohort = Examples.changed(
                        Examples.cohort(),
                        0,
                        place -> place.withOfficer(Examples.officer("officer-1").withBirthDate(PartialDate.of(birth))))
                .withSpan(DateSpan.startingOn(PartialDate.of(start)));
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(cohort))))
                .hasSize(findings);
    }

    @Test
    void knows_a_minimum_too() {
        EligibilityPolicy policy = EligibilityPolicy.builder().minimumAge(45).build();
        assertThat(Said.inEnglish(rule, rule.badExample().withEligibilityPolicies(List.of(policy))))
                .singleElement()
                .asString()
                .endsWith("requires: at least 45.");
    }
}
