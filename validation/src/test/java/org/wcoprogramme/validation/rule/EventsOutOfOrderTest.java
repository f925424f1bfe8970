package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class EventsOutOfOrderTest {

    private final EventsOutOfOrder rule = new EventsOutOfOrder();

    @Test
    void names_both_events_and_dates() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error participations[2].events[1].date:"
                        + " Events out of order: completion (2011-07) certainly before start (2011-09-15).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error participations[2].events[1].date:"
                        + " Événements hors de l'ordre : achèvement (2011-07) certainement avant début (2011-09-15).");
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINATED, SELECTED, 1",
        "NOMINATED, NOT_SELECTED, 1",
        "NOMINATED, DECLINED, 1",
        "NOMINATED, REPLACED, 1",
        "NOMINATED, WITHDRAWN, 1",
        "NOMINATED, STARTED, 1",
        "SELECTED, STARTED, 1",
        "SELECTED, COMPLETED, 1",
        "STARTED, PRESENTED, 1",
        "STARTED, CERTIFIED, 1",
        "STARTED, NOT_PASSED, 1",
        "STARTED, PRE_ACCREDITED, 1",
        "STARTED, ACCREDITED, 1",
        "PRE_ACCREDITED, ACCREDITED, 1",
        "STARTED, WITHDRAWN, 0",
        "PRESENTED, COMPLETED, 0",
        "COMPLETED, PRESENTED, 0",
        "COMPLETED, CERTIFIED, 0",
        "NOT_SELECTED, SELECTED, 0",
        "COMPLETED, PRE_ACCREDITED, 0",
        "CERTIFIED, NOMINATED, 0",
    })
    void knows_which_event_presupposes_which(
            ParticipationEventType earlier, ParticipationEventType later, int findings) {
        Cohort reversed = cohort(
                ParticipationEvent.of(earlier, PartialDate.of("2012")),
                ParticipationEvent.of(later, PartialDate.of("2011")));
        assertThat(Said.inEnglish(rule, reversed)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-09, 2011-09-01, 0",
        "2011-09, 2011, 0",
        "2011, 2011-01-01, 0",
        "2011-09-15, 2011-09-15, 0",
        "2011-09-15, 2011-09-14, 1",
        "2011-09, 2011-08-31, 1",
    })
    void speaks_only_of_a_certain_order(String started, String completed, int findings) {
        assertThat(Said.inEnglish(
                        rule,
                        cohort(
                                Examples.event(ParticipationEventType.STARTED, started),
                                Examples.event(ParticipationEventType.COMPLETED, completed))))
                .hasSize(findings);
    }

    @Test
    void makes_one_finding_of_an_event_that_lies_before_several() {
        assertThat(Said.inEnglish(
                        rule,
                        cohort(
                                Examples.event(ParticipationEventType.NOMINATED, "2011-03"),
                                Examples.event(ParticipationEventType.SELECTED, "2011-05"),
                                Examples.event(ParticipationEventType.STARTED, "2010"))))
                .containsExactly("error participations[0].events[2].date:"
                        + " Events out of order: start (2010) certainly before selection (2011-05).");
    }

    @Test
    void is_silent_where_one_of_two_equal_events_fits_or_has_no_date() {
        ParticipationEvent completed = Examples.event(ParticipationEventType.COMPLETED, "2012-07");
        ParticipationEvent late = Examples.event(ParticipationEventType.STARTED, "2012-09");
        assertThat(Said.inEnglish(rule, cohort(late, completed))).hasSize(1);
        assertThat(Said.inEnglish(
                        rule, cohort(late, Examples.event(ParticipationEventType.STARTED, "2011-09"), completed)))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule, cohort(late, ParticipationEvent.undated(ParticipationEventType.STARTED), completed)))
                .isEmpty();
    }

    @Test
    void is_silent_about_a_certificate_without_completion() {
        assertThat(Said.inEnglish(rule, cohort(Examples.event(ParticipationEventType.CERTIFIED, "2012-07"))))
                .isEmpty();
    }

    private static Cohort cohort(ParticipationEvent... events) {
        return Examples.changed(Examples.cohort(), 0, participation -> participation.withEvents(List.of(events)));
    }
}
