package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.RequirementStrength;

class MoreNomineesThanAllowedTest {

    private final MoreNomineesThanAllowed rule = new MoreNomineesThanAllowed();

    @Test
    void names_administration_and_maximum() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning cohorts[0].participations[2].administration: Angola (AO) nominated 2"
                        + " officers; the policy in force at the start of the cohort allows 1.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning cohorts[0].participations[2].administration: Angola (AO) a proposé 2 agents ;"
                        + " la politique en vigueur au début de la cohorte en admet 1.");
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, 0", "REPLACED, 0", "WITHDRAWN, 0", "NOT_SELECTED, 1", "NOMINATED, 1"})
    void does_not_count_who_gave_up(ParticipationEventType type, int findings) {
        Cohort cohort = Examples.changed(
                rule.badExample().getCohorts().get(0),
                1,
                place -> place.withEvents(List.of(ParticipationEvent.undated(type))));
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(cohort))))
                .hasSize(findings);
    }

    @Test
    void does_not_count_a_replacement() {
        Cohort cohort = Examples.changed(
                rule.badExample().getCohorts().get(0), 2, place -> place.withReplaces(OfficerId.of("officer-1")));
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(cohort))))
                .isEmpty();
    }

    @Test
    void is_silent_where_nothing_is_required() {
        EligibilityPolicy preferred =
                rule.badExample().getEligibilityPolicies().get(0).withStrength(RequirementStrength.PREFERRED);
        assertThat(Said.inEnglish(rule, rule.badExample().withEligibilityPolicies(List.of(preferred))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withEligibilityPolicies(List.of())))
                .isEmpty();
    }
}
