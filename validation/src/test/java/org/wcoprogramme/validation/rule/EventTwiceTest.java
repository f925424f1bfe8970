package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class EventTwiceTest {

    private final EventTwice rule = new EventTwice();

    @Test
    void names_the_event() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[3].events[1]: The event (nomination) stands twice in this"
                        + " participation.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[3].events[1]: L'événement (proposition) figure deux fois dans"
                        + " cette participation.");
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED, 2011-09-15, STARTED, 2011-09-15, 1",
        "STARTED, 2011-09-15, STARTED, 2011-09, 0",
        "STARTED, 2011-09-15, STARTED, 2012-01-10, 0",
        "STARTED, 2011-09-15, NOMINATED, 2011-09-15, 0",
    })
    void speaks_of_the_same_type_and_the_same_date_only(
            ParticipationEventType type, String date, ParticipationEventType other, String otherDate, int findings) {
        assertThat(said(Examples.event(type, date), Examples.event(other, otherDate)))
                .hasSize(findings);
    }

    @Test
    void finds_it_apart_and_without_dates() {
        ParticipationEvent undated = ParticipationEvent.undated(ParticipationEventType.STARTED);
        ParticipationEvent other = Examples.event(ParticipationEventType.SELECTED, "2011-05");
        assertThat(said(undated, other, undated)).hasSize(1);
        assertThat(said(undated, undated, undated)).hasSize(2);
    }

    private List<String> said(ParticipationEvent... events) {
        return Said.inEnglish(rule, Examples.changed(Examples.cohort(), 0, place -> place.withEvents(List.of(events))));
    }
}
