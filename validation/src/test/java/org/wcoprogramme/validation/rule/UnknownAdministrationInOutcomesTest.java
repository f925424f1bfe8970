package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;

class UnknownAdministrationInOutcomesTest {

    private final UnknownAdministrationInOutcomes rule = new UnknownAdministrationInOutcomes();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.collaborations[0].administrations[1]: No Member of the WCO has the code QQ "
                                + "in the membership of 2025-12-31.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.collaborations[0].administrations[1]: Aucun Membre de l'OMD n'a le code QQ "
                                + "dans la liste des Membres du 2025-12-31.");
    }

    private static final MemberCode UNKNOWN = MemberCode.of("QQ");

    private static final PartialDate LATER = PartialDate.of("2026-03");

    @Test
    void looks_at_responses_disseminations_and_improvements_too() {
        assertThat(Said.inEnglish(
                        rule, OutcomeExamples.followedUp(OutcomeExamples.followUp(OutcomeExamples.response("QQ")))))
                .containsExactly("error outcomes.followUps[0].responses[0].administration: No Member of the WCO has"
                        + " the code QQ in the membership of 2025-12-31.");
        assertThat(Said.inEnglish(rule, OutcomeExamples.disseminated(dissemination())))
                .containsExactly("error outcomes.disseminations[0].administration: No Member of the WCO has the code"
                        + " QQ in the membership of 2025-12-31.");
        assertThat(Said.inEnglish(rule, OutcomeExamples.improved(improvement())))
                .containsExactly("error outcomes.improvements[0].administration: No Member of the WCO has the code QQ"
                        + " in the membership of 2025-12-31.");
    }

    @Test
    void is_silent_about_effects_after_the_edition() {
        DateSpan later = DateSpan.startingOn(LATER);
        assertThat(Said.inEnglish(
                        rule, OutcomeExamples.disseminated(dissemination().withSpan(later))))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.collaborating(
                                OutcomeExamples.collaboration("AO", "QQ").withSpan(later))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, OutcomeExamples.improved(improvement().withAfterDate(LATER))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, OutcomeExamples.improved(improvement().withAfterDate(PartialDate.of("2025")))))
                .hasSize(1);
    }

    @Test
    void an_undated_effect_is_judged_by_its_cohort() {
        Cohort later = Examples.cohort().withSpan(DateSpan.startingOn(LATER));
        Dissemination dissemination = dissemination().withCohort(later.getId());
        Programme programme = OutcomeExamples.disseminated(dissemination);
        assertThat(Said.inEnglish(rule, programme)).hasSize(1);
        assertThat(Said.inEnglish(rule, programme.withCohorts(List.of(later)))).isEmpty();
    }

    @Test
    void who_responded_had_nominated_at_the_start_of_the_cohort() {
        FollowUp late = OutcomeExamples.followUp(OutcomeExamples.response("QQ")).withDate(LATER);
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(late))).hasSize(1);
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(late.withCohort(CohortId.of("cdp-2011-2013")))))
                .isEmpty();
    }

    private static Dissemination dissemination() {
        return OutcomeExamples.dissemination().withAdministration(UNKNOWN);
    }

    private static OperationalImprovement improvement() {
        return OutcomeExamples.improvement().withAdministration(UNKNOWN);
    }
}
