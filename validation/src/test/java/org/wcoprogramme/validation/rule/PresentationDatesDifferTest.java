package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class PresentationDatesDifferTest {

    private final PresentationDatesDiffer rule = new PresentationDatesDiffer();

    @Test
    void names_both_dates() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[5].presentations[0].date: The record dates the presentation"
                        + " twice, and differently: 2012-06-19 as an event, 2012-06-26 as a presentation.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[5].presentations[0].date: Les données datent la présentation"
                        + " deux fois, et autrement : 2012-06-19 comme événement, 2012-06-26 comme présentation.");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-19, 2012-06, 0",
        "2012-06-19, 2012-06-18, 1",
        "2012-06-19, 2012-07, 1",
        "2012-06, 2012, 0",
        "2012-06, 2011, 1",
    })
    void speaks_only_of_dates_that_certainly_differ(String event, String presentation, int findings) {
        assertThat(said(presentation, Examples.event(ParticipationEventType.PRESENTED, event)))
                .hasSize(findings);
    }

    @Test
    void is_silent_where_one_event_may_be_meant_or_has_no_date_or_there_is_none() {
        ParticipationEvent other = Examples.event(ParticipationEventType.PRESENTED, "2012-01-10");
        ParticipationEvent same = Examples.event(ParticipationEventType.PRESENTED, "2012-06-19");
        assertThat(said("2012-06-19", other)).hasSize(1);
        assertThat(said("2012-06-19", other, same)).isEmpty();
        assertThat(said("2012-06-19", same, other)).isEmpty();
        assertThat(said("2012-06-19", other, ParticipationEvent.undated(ParticipationEventType.PRESENTED)))
                .isEmpty();
        assertThat(said("2012-06-19", Examples.event(ParticipationEventType.COMPLETED, "2012-07")))
                .isEmpty();
        assertThat(said(null, other)).isEmpty();
    }

    private List<String> said(@Nullable String date, ParticipationEvent... events) {
        ResearchPresentation presentation = ResearchPresentation.builder()
                .date(Optional.ofNullable(date).map(PartialDate::of))
                .build();
        return Said.inEnglish(
                rule,
                Examples.changed(
                        Examples.cohort(),
                        0,
                        place -> place.withEvents(List.of(events)).withPresentations(List.of(presentation))));
    }
}
