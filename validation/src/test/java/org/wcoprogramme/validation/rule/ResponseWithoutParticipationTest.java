package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.programme.Programme;

class ResponseWithoutParticipationTest {

    private final ResponseWithoutParticipation rule = new ResponseWithoutParticipation();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.followUps[0].responses[0].administration: The cohort cdp-2011-2012 has "
                                + "no participation of the administration UY.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.followUps[0].responses[0].administration: La cohorte cdp-2011-2012 n'a "
                                + "pas de participation de l'administration UY.");
    }

    @Test
    void names_no_officer() {
        assertThat(Said.inEnglish(rule, answered(OutcomeExamples.response("DZ", "officer-9"))))
                .containsExactly("warning outcomes.followUps[0].responses[0].officer: The cohort cdp-2011-2012 has no"
                        + " participation of this officer for the administration DZ.");
        assertThat(Said.inFrench(rule, answered(OutcomeExamples.response("DZ", "officer-9"))))
                .containsExactly("warning outcomes.followUps[0].responses[0].officer: La cohorte cdp-2011-2012 n'a pas"
                        + " de participation de cet agent pour l'administration DZ.");
    }

    @Test
    void an_officer_responds_for_the_administration_that_nominated() {
        assertThat(Said.inEnglish(rule, answered(OutcomeExamples.response("DZ", "officer-1"))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, answered(OutcomeExamples.response("AO", "officer-1"))))
                .hasSize(1);
    }

    @Test
    void is_silent_about_an_administration_where_nobody_is_known_to_have_taken_part() {
        Cohort empty = Examples.cohort().withParticipations(List.of());
        assertThat(Said.inEnglish(rule, followedUp(empty, OutcomeExamples.response("UY"))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, followedUp(empty, OutcomeExamples.response("UY", "officer-1"))))
                .hasSize(1);
    }

    @Test
    void is_silent_about_a_cohort_that_is_not_in_the_record() {
        FollowUp unknown =
                OutcomeExamples.followUp(OutcomeExamples.response("UY")).withCohort(CohortId.of("cdp-2011-2013"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(unknown))).isEmpty();
    }

    private static Programme answered(FollowUpResponse response) {
        return followedUp(OutcomeExamples.identified(), response);
    }

    private static Programme followedUp(Cohort cohort, FollowUpResponse response) {
        return OutcomeExamples.followedUp(cohort, OutcomeExamples.followUp(response));
    }
}
