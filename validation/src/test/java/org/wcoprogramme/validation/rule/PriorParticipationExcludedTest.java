package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.PriorParticipation;
import org.wcoprogramme.programme.Programme;

class PriorParticipationExcludedTest {

    private final PriorParticipationExcluded rule = new PriorParticipationExcluded();

    @Test
    void names_the_earlier_cohort() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning cohorts[1].participations[0].officer: This officer already took part in the"
                        + " cohort cdp-2011-2012; the policy in force at the start of this cohort excludes that.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning cohorts[1].participations[0].officer: Cet agent a déjà participé à la cohorte"
                        + " cdp-2011-2012 ; la politique en vigueur au début de cette cohorte l'exclut.");
    }

    @ParameterizedTest
    @CsvSource({"NOMINATED, 0", "DECLINED, 0", "REPLACED, 0", "WITHDRAWN, 0", "STARTED, 1", "NOT_PASSED, 1"})
    void counts_only_who_certainly_took_part(ParticipationEventType type, int findings) {
        assertThat(Said.inEnglish(rule, with(0, 1, type))).hasSize(findings);
        int second = type == ParticipationEventType.NOMINATED ? 1 : findings;
        assertThat(Said.inEnglish(rule, with(1, 0, type))).hasSize(second);
    }

    @Test
    void is_silent_where_the_other_cohort_did_not_certainly_begin_earlier() {
        Cohort undated = rule.badExample().getCohorts().get(0).toBuilder()
                .span(Optional.empty())
                .build();
        Cohort next = rule.badExample().getCohorts().get(1);
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(undated, next))))
                .isEmpty();
        Cohort same =
                rule.badExample().getCohorts().get(0).withSpan(next.getSpan().orElseThrow());
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(same, next))))
                .isEmpty();
    }

    @Test
    void finds_it_in_whatever_order_the_cohorts_stand() {
        Cohort first = rule.badExample().getCohorts().get(0);
        Cohort next = rule.badExample().getCohorts().get(1);
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(next, first))))
                .singleElement()
                .asString()
                .startsWith("warning cohorts[0].participations[0].officer:");
    }

    @Test
    void is_silent_where_the_policy_allows_it_or_says_nothing() {
        EligibilityPolicy allowed = EligibilityPolicy.builder()
                .priorParticipation(PriorParticipation.ALLOWED)
                .build();
        assertThat(Said.inEnglish(rule, rule.badExample().withEligibilityPolicies(List.of(allowed))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withEligibilityPolicies(List.of())))
                .isEmpty();
    }

    /** The officer has this event in one cohort, and completed in the other. */
    private Programme with(int cohort, int other, ParticipationEventType type) {
        List<Cohort> cohorts = new ArrayList<>(rule.badExample().getCohorts());
        cohorts.set(cohort, with(cohorts.get(cohort), 1 - cohort, type));
        cohorts.set(other, with(cohorts.get(other), 1 - other, ParticipationEventType.COMPLETED));
        return rule.badExample().withCohorts(cohorts);
    }

    private static Cohort with(Cohort cohort, int place, ParticipationEventType type) {
        return Examples.changed(
                cohort, place, participation -> participation.withEvents(List.of(ParticipationEvent.undated(type))));
    }
}
