package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class EventOutsideCohortTest {

    private final EventOutsideCohort rule = new EventOutsideCohort();

    @Test
    void names_event_date_and_span() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[3].events[0].date: The event (start, 2012-09-15) certainly"
                        + " comes after the end of the cohort (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, said(ParticipationEventType.COMPLETED, "2011-07")))
                .containsExactly("warning participations[0].events[0].date: L'événement (achèvement, 2011-07) est"
                        + " certainement antérieur au début de la cohorte (de 2011-09 à 2012-07).");
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINATED, 0, 1",
        "NOT_SELECTED, 0, 1",
        "SELECTED, 0, 1",
        "DECLINED, 0, 1",
        "REPLACED, 0, 0",
        "STARTED, 0, 1",
        "WITHDRAWN, 0, 0",
        "PRESENTED, 1, 0",
        "COMPLETED, 1, 0",
        "NOT_PASSED, 1, 0",
        "CERTIFIED, 1, 0",
        "PRE_ACCREDITED, 0, 0",
        "ACCREDITED, 0, 0",
    })
    void each_event_has_its_bound(ParticipationEventType type, int tooEarly, int tooLate) {
        assertThat(Said.inEnglish(rule, said(type, "2011-08-31"))).hasSize(tooEarly);
        assertThat(Said.inEnglish(rule, said(type, "2012-08-01"))).hasSize(tooLate);
        assertThat(Said.inEnglish(rule, said(type, "2011-09"))).isEmpty();
        assertThat(Said.inEnglish(rule, said(type, "2012"))).isEmpty();
        assertThat(Said.inEnglish(rule, said(type, "2011"))).isEmpty();
    }

    @Test
    void is_silent_without_dates() {
        ParticipationEvent undated = ParticipationEvent.undated(ParticipationEventType.STARTED);
        assertThat(Said.inEnglish(
                        rule, Examples.changed(Examples.cohort(), 0, place -> place.withEvents(List.of(undated)))))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule,
                        rule.badExample().toBuilder().span(Optional.empty()).build()))
                .isEmpty();
    }

    private static Cohort said(ParticipationEventType type, String date) {
        return Examples.changed(Examples.cohort(), 0, place -> place.withEvents(List.of(Examples.event(type, date))));
    }
}
