package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.outcome.FollowUp;

class FollowUpBeforeEndTest {

    private final FollowUpBeforeEnd rule = new FollowUpBeforeEnd();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.followUps[0].date: The date 2012-06 comes certainly before the end of the "
                                + "cohort (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.followUps[0].date: La date 2012-06 est certainement antérieure à la fin de "
                                + "la cohorte (de 2011-09 à 2012-07).");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-30, 1",
        "2012-07-01, 0",
        "2012-07, 0",
        "2012, 0",
        "2011, 1",
        "2013, 0",
    })
    void speaks_only_of_a_certain_order(String date, int findings) {
        FollowUp followUp = OutcomeExamples.followUp().withDate(PartialDate.of(date));
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(followUp))).hasSize(findings);
    }

    @Test
    void a_cohort_ends_after_it_starts_even_if_its_end_is_not_known() {
        FollowUp followUp = OutcomeExamples.followUp()
                .withCohort(Examples.nextCohort().getId())
                .withDate(PartialDate.of("2012-09-13"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(followUp)))
                .containsExactly("error outcomes.followUps[0].date: The date 2012-09-13 comes certainly before the"
                        + " end of the cohort (from 2012-09-14).");
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(followUp.withDate(PartialDate.of("2012-09-15")))))
                .isEmpty();
    }

    @Test
    void looks_at_responses_too() {
        FollowUp followUp = OutcomeExamples.followUp(
                OutcomeExamples.response("AO").withDate(PartialDate.of("2012-05")),
                OutcomeExamples.response("CM").withDate(PartialDate.of("2013-06")),
                OutcomeExamples.response("DZ").withDate(PartialDate.of("2013-07-02")),
                OutcomeExamples.response("VN"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(followUp)))
                .containsExactly(
                        "error outcomes.followUps[0].responses[0].date: The date 2012-05 comes certainly before the"
                                + " end of the cohort (from 2011-09 to 2012-07).",
                        "error outcomes.followUps[0].responses[1].date: The date 2013-06 comes certainly before the"
                                + " date of the follow-up (2013-07).");
        assertThat(Said.inFrench(rule, OutcomeExamples.followedUp(followUp)))
                .contains("error outcomes.followUps[0].responses[1].date: La date 2013-06 est certainement antérieure"
                        + " à la date du suivi (2013-07).");
    }

    @Test
    void is_silent_about_a_cohort_without_dates_or_not_in_the_record() {
        FollowUp early = OutcomeExamples.followUp().withDate(PartialDate.of("2011"));
        Cohort undated = Examples.cohort().toBuilder().span(Optional.empty()).build();
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(undated, early)))
                .isEmpty();
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(early.withCohort(CohortId.of("cdp-2011-2013")))))
                .isEmpty();
    }
}
