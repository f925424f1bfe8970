package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class EventsContradictTest {

    private final EventsContradict rule = new EventsContradict();

    @Test
    void names_the_two_events() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning participations[2].events[1]: Events contradict each other: refusal and start.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[2].events[1]: Événements contradictoires : refus et début.");
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINED, STARTED, 1",
        "DECLINED, WITHDRAWN, 1",
        "DECLINED, PRESENTED, 1",
        "DECLINED, PRE_ACCREDITED, 1",
        "DECLINED, NOMINATED, 0",
        "DECLINED, SELECTED, 0",
        "DECLINED, REPLACED, 0",
        "NOT_SELECTED, COMPLETED, 1",
        "NOT_SELECTED, NOT_PASSED, 1",
        "NOT_SELECTED, DECLINED, 0",
        "WITHDRAWN, COMPLETED, 1",
        "WITHDRAWN, CERTIFIED, 1",
        "WITHDRAWN, ACCREDITED, 1",
        "WITHDRAWN, STARTED, 0",
        "WITHDRAWN, PRESENTED, 0",
        "REPLACED, COMPLETED, 1",
        "REPLACED, STARTED, 0",
        "NOT_PASSED, COMPLETED, 1",
        "NOT_PASSED, CERTIFIED, 1",
        "NOT_PASSED, PRESENTED, 0",
        "COMPLETED, CERTIFIED, 0",
        "STARTED, COMPLETED, 0",
    })
    void knows_what_excludes_what(ParticipationEventType one, ParticipationEventType other, int findings) {
        assertThat(said(ParticipationEvent.undated(one), ParticipationEvent.undated(other)))
                .hasSize(findings);
        assertThat(said(ParticipationEvent.undated(other), ParticipationEvent.undated(one)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "SELECTED, 2011-05, 1",
        "SELECTED, 2011-06, 0",
        "SELECTED, 2011-06-11, 0",
        "SELECTED, 2011, 0",
        "SELECTED, , 0",
        "STARTED, 2011-09, 1",
        "STARTED, , 1",
        "NOMINATED, 2011-09, 1",
    })
    void only_a_later_selection_opens_a_refused_place(ParticipationEventType type, String date, int findings) {
        assertThat(said(
                        Examples.event(ParticipationEventType.DECLINED, "2011-06-10"),
                        event(type, date),
                        Examples.event(ParticipationEventType.COMPLETED, "2012-07")))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED, 2011-09, 1",
        "STARTED, 2012-01, 0",
        "STARTED, 2012-02, 0",
        "STARTED, , 0",
        "SELECTED, 2012-02, 0",
        "SELECTED, 2011-05, 1",
    })
    void a_later_start_opens_a_place_that_was_given_up(ParticipationEventType type, String date, int findings) {
        assertThat(said(
                        event(type, date),
                        Examples.event(ParticipationEventType.WITHDRAWN, "2012-01-10"),
                        Examples.event(ParticipationEventType.COMPLETED, "2012-07")))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2012-07, 1", "2012-08, 0", "2012, 1", ", 1"})
    void who_did_not_pass_may_certainly_pass_later(String completed, int findings) {
        assertThat(said(
                        Examples.event(ParticipationEventType.NOT_PASSED, "2012-07"),
                        event(ParticipationEventType.COMPLETED, completed)))
                .hasSize(findings);
    }

    private static ParticipationEvent event(ParticipationEventType type, String date) {
        return date == null ? ParticipationEvent.undated(type) : Examples.event(type, date);
    }

    private List<String> said(ParticipationEvent... events) {
        return Said.inEnglish(rule, Examples.changed(Examples.cohort(), 0, place -> place.withEvents(List.of(events))));
    }
}
