package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RequirementStrength;

class ServiceOutsidePolicyTest {

    private final ServiceOutsidePolicy rule = new ServiceOutsidePolicy();

    @Test
    void says_what_is_required_and_not_what_is() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning cohorts[0].participations[5].officer: The years of service of this officer at"
                        + " the start of the cohort are certainly not those that the policy requires: at least 3.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning cohorts[0].participations[5].officer: Les années de service de cet agent au"
                        + " début de la cohorte ne sont certainement pas celles que la politique exige : au moins 3.");
    }

    @ParameterizedTest
    @CsvSource({
        "3, , 2008-08-31, 0",
        "3, , 2008-09-30, 0",
        "3, , 2008-10-01, 1",
        "3, , 2008, 0",
        "3, , 2009, 1",
        "3, , 2012, 0",
        ", 4, 2007-09-02, 0",
        ", 4, 2007-08-31, 1",
        ", 4, 2007, 0",
        ", 4, 2006, 1",
        "1, 4, 2011-01, 1",
        "1, 4, 2005, 1",
        "1, 4, 2009, 0",
    })
    void compares_completed_years_by_what_is_certain(Integer least, Integer below, String start, int findings) {
        EligibilityPolicy policy = EligibilityPolicy.builder()
                .minimumYearsOfService(Optional.ofNullable(least))
                .yearsOfServiceBelow(Optional.ofNullable(below))
                .build();
        assertThat(Said.inEnglish(rule, serving(policy, start))).hasSize(findings);
    }

    @Test
    void says_below_which_number() {
        EligibilityPolicy policy =
                EligibilityPolicy.builder().yearsOfServiceBelow(4).build();
        assertThat(Said.inEnglish(rule, serving(policy, "2000")))
                .singleElement()
                .asString()
                .endsWith(": below 4.");
        assertThat(Said.inFrench(rule, serving(policy, "2000")))
                .singleElement()
                .asString()
                .endsWith(" : moins de 4.");
    }

    @Test
    void is_silent_about_who_has_no_place_and_about_preferences() {
        Cohort cohort = Examples.changed(
                rule.badExample().getCohorts().get(0),
                5,
                place -> place.withEvents(List.of(ParticipationEvent.undated(ParticipationEventType.NOT_SELECTED))));
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(cohort))))
                .isEmpty();
        EligibilityPolicy preferred = EligibilityPolicy.builder()
                .minimumYearsOfService(3)
                .strength(RequirementStrength.PREFERRED)
                .build();
        assertThat(Said.inEnglish(rule, rule.badExample().withEligibilityPolicies(List.of(preferred))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withEligibilityPolicies(List.of())))
                .isEmpty();
    }

    private static Programme serving(EligibilityPolicy policy, String start) {
        Cohort cohort = Examples.changed(
                Examples.cohort(),
                0,
                place -> place.withOfficer(Examples.officer("officer-1").withServiceStart(PartialDate.of(start))));
        return Examples.programme(cohort).withEligibilityPolicies(List.of(policy));
    }
}
