package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.FollowUp;

class FollowUpTwiceTest {

    private final FollowUpTwice rule = new FollowUpTwice();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.followUps[1].monthsAfterEnd: Another follow-up of the cohort "
                        + "cdp-2011-2012 has the same months after the end (12).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.followUps[1].monthsAfterEnd: Un autre suivi de la cohorte cdp-2011-2012 "
                                + "a le même nombre de mois après la fin (12).");
    }

    @Test
    void is_silent_about_two_cohorts_after_the_same_time() {
        FollowUp next = OutcomeExamples.followUp()
                .withCohort(Examples.nextCohort().getId())
                .withDate(PartialDate.of("2014-07"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(OutcomeExamples.followUp(), next)))
                .isEmpty();
    }
}
