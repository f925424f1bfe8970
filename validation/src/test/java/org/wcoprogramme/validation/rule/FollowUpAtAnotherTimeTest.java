package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.programme.Programme;

class FollowUpAtAnotherTimeTest {

    private final FollowUpAtAnotherTime rule = new FollowUpAtAnotherTime();

    @Test
    void names_date_months_and_end() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information outcomes.followUps[0].date: The date 2014-02 is certainly more than 3"
                        + " months from 12 months after the end of the cohort (2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information outcomes.followUps[0].date: La date 2014-02 est certainement à plus de 3"
                        + " mois de 12 mois après la fin de la cohorte (2012-07).");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-03-31, 1",
        "2013-04-01, 0",
        "2013-10-31, 0",
        "2013-11-01, 1",
        "2013, 0",
        "2012, 1",
        "2014, 1",
    })
    void is_silent_where_the_dates_leave_it_open(String date, int findings) {
        FollowUp followUp = OutcomeExamples.followUp().withDate(PartialDate.of(date));
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(followUp))).hasSize(findings);
    }

    @Test
    void is_silent_without_an_end_or_a_date_or_a_cohort() {
        Programme open = rule.badExample()
                .withCohorts(List.of(Examples.cohort().withSpan(DateSpan.startingOn(PartialDate.of("2011-09")))));
        assertThat(Said.inEnglish(rule, open)).isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of())))
                .isEmpty();
        FollowUp undated =
                OutcomeExamples.followUp().toBuilder().date(Optional.empty()).build();
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(undated))).isEmpty();
    }
}
