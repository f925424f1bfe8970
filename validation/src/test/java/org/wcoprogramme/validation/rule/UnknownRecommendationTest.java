package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.programme.Programme;

class UnknownRecommendationTest {

    private final UnknownRecommendation rule = new UnknownRecommendation();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.followUps[0].responses[0].answers[0].recommendation: No participation of "
                                + "the cohort cdp-2011-2012 has the recommendation that the answer is about.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning outcomes.followUps[0].responses[0].answers[0].recommendation: Aucune "
                        + "participation à la cohorte cdp-2011-2012 n'a la recommandation sur laquelle porte la "
                        + "réponse.");
    }

    @Test
    void is_silent_about_answers_that_are_about_none() {
        FollowUpAnswer answer = FollowUpAnswer.of(FollowUpQuestion.CONTACT_POINT_ACTIVE, AnswerValue.UNDISCLOSED);
        FollowUpResponse response = OutcomeExamples.response("AO").withAnswers(List.of(answer));
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(OutcomeExamples.followUp(response))))
                .isEmpty();
    }

    @Test
    void asks_for_a_recommendation_of_that_very_cohort() {
        FollowUp good = rule.goodExample().getOutcomes().getFollowUps().get(0);
        Programme programme = rule.goodExample()
                .withOutcomes(Outcomes.builder()
                        .followUps(List.of(good.withCohort(Examples.nextCohort().getId())))
                        .build());
        assertThat(Said.inEnglish(rule, programme)).hasSize(1);
    }
}
