package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.outcome.FollowUp;

class OfficerRespondsTwiceTest {

    private final OfficerRespondsTwice rule = new OfficerRespondsTwice();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.followUps[0].responses[1].officer: This officer already gave response 1 of "
                                + "the follow-up.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.followUps[0].responses[1].officer: Cet agent a déjà donné la réponse 1 du "
                                + "suivi.");
    }

    @Test
    void never_takes_officers_without_id_for_the_same_person() {
        FollowUp followUp = OutcomeExamples.followUp(OutcomeExamples.response("DZ"), OutcomeExamples.response("DZ"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(followUp))).isEmpty();
    }

    @Test
    void is_silent_about_responses_to_two_follow_ups() {
        FollowUp first = OutcomeExamples.followUp(OutcomeExamples.response("DZ", "officer-1"));
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.followedUp(OutcomeExamples.identified(), first, first.withMonthsAfterEnd(36))))
                .isEmpty();
    }
}
