package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

class FollowUpProfileTest {

    private static final CohortId FIRST = CohortId.of("example-2011-2012");
    private static final CohortId SECOND = CohortId.of("example-2012-2013");

    @Test
    void keeps_apart_who_was_asked_who_answered_and_what() {
        FollowUpProfile profile = FollowUpProfile.of(
                        List.of(followUp(FIRST, 12, "yes", "no", "partly", "undisclosed", "not-applicable")
                                .withAsked(7)))
                .get(0);

        assertThat(profile.getResponseRate()).isEqualTo(Proportion.census(5, 7));
        assertThat(profile.getAnswers().get(FollowUpQuestion.PROMOTED))
                .isEqualTo(AnswerCounts.builder()
                        .responses(5)
                        .yes(1)
                        .partly(1)
                        .no(1)
                        .notApplicable(1)
                        .undisclosed(1)
                        .build());
        assertThat(profile.proportion(FollowUpQuestion.PROMOTED)).isEqualTo(Proportion.sample(1, 3));
        assertThat(profile.proportion(FollowUpQuestion.STILL_IN_ADMINISTRATION)).isEqualTo(Proportion.sample(0, 0));
    }

    @Test
    void is_a_census_where_everybody_answered() {
        FollowUp all = followUp(FIRST, 12, "yes", "no", "not-applicable").withAsked(3);

        assertThat(FollowUpProfile.of(List.of(all)).get(0).proportion(FollowUpQuestion.PROMOTED))
                .isEqualTo(Proportion.census(1, 2));
        assertThat(FollowUpProfile.of(List.of(followUp(FIRST, 12, "yes", "no")))
                        .get(0)
                        .proportion(FollowUpQuestion.PROMOTED))
                .isEqualTo(Proportion.sample(1, 2));
    }

    @Test
    void does_not_take_several_recommendations_of_one_officer_for_several_officers() {
        FollowUpResponse response = FollowUpResponse.builder()
                .administration(MemberCode.of("AO"))
                .addAnswer(FollowUpAnswer.of(FollowUpQuestion.RECOMMENDATION_IMPLEMENTED, AnswerValue.YES))
                .addAnswer(FollowUpAnswer.of(FollowUpQuestion.RECOMMENDATION_IMPLEMENTED, AnswerValue.NO))
                .build();
        FollowUp followUp = FollowUp.builder()
                .cohort(FIRST)
                .monthsAfterEnd(12)
                .asked(2)
                .addResponse(response)
                .build();

        assertThat(FollowUpProfile.of(List.of(followUp)).get(0).proportion(FollowUpQuestion.RECOMMENDATION_IMPLEMENTED))
                .isEqualTo(Proportion.sample(1, 2));
    }

    @Test
    void knows_no_rate_where_nobody_says_how_many_were_asked() {
        FollowUpProfile profile = FollowUpProfile.of(List.of(
                        followUp(FIRST, 12, "yes"), followUp(SECOND, 12, "no").withAsked(4)))
                .get(0);

        assertThat(profile.getResponseRate()).isEqualTo(Proportion.census(1, 4));
        assertThat(profile.countResponses()).isEqualTo(2);
        assertThat(profile.getRespondedOfUnknown()).isEqualTo(1);
    }

    @Test
    void stands_in_the_profile_of_its_cohort_and_of_the_programme() {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("example"))
                .name(LocalizedText.of("en", "Example"))
                .addCohort(cohort(FIRST, 2011))
                .addCohort(cohort(SECOND, 2012))
                .outcomes(Outcomes.builder()
                        .addFollowUp(followUp(SECOND, 36, "yes").withAsked(2))
                        .addFollowUp(followUp(SECOND, 12, "yes").withAsked(2))
                        .addFollowUp(followUp(FIRST, 12, "no", "yes").withAsked(2))
                        .build())
                .build();

        ProgrammeProfile profile = ProgrammeProfile.of(programme, Membership.standard());

        assertThat(profile.getCohorts().get(1).getFollowUps())
                .extracting(FollowUpProfile::getMonthsAfterEnd)
                .containsExactly(12, 36);
        assertThat(profile.getFollowUps())
                .extracting(FollowUpProfile::getResponseRate)
                .containsExactly(Proportion.census(3, 4), Proportion.census(1, 2));
    }

    @Test
    void adds_nothing_of_another_point_in_time() {
        FollowUpProfile year = FollowUpProfile.of(List.of(followUp(FIRST, 12))).get(0);

        assertThatThrownBy(() -> year.plus(
                        FollowUpProfile.of(List.of(followUp(FIRST, 36))).get(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FollowUpProfile: expected one point in time to add two profiles, found 12 and 36 months");
    }

    private static Cohort cohort(CohortId id, int year) {
        return Cohort.builder().id(id).label(CohortLabel.ofProgrammeYear(year)).build();
    }

    private static FollowUp followUp(CohortId cohort, int months, String... answers) {
        return FollowUp.builder()
                .cohort(cohort)
                .monthsAfterEnd(months)
                .responses(Arrays.stream(answers)
                        .map(answer -> FollowUpResponse.builder()
                                .administration(MemberCode.of("AO"))
                                .addAnswer(FollowUpAnswer.of(FollowUpQuestion.PROMOTED, AnswerValue.of(answer)))
                                .build())
                        .toList())
                .build();
    }
}
