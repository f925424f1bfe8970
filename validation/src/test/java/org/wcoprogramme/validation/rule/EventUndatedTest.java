package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class EventUndatedTest {

    private final EventUndated rule = new EventUndated();

    @Test
    void says_how_many_and_where() {
        ParticipationEvent undated = ParticipationEvent.undated(ParticipationEventType.STARTED);
        Cohort cohort = Examples.changed(
                rule.badExample(),
                6,
                place -> place.withEvents(
                        List.of(undated, Examples.event(ParticipationEventType.NOMINATED, "2011"), undated)));
        assertThat(Said.inEnglish(rule, cohort))
                .containsExactly("information participations: Events without a date: 3 (places 5, 7); where"
                        + " these officers stood on a day is then not known.");
        assertThat(Said.inFrench(rule, cohort))
                .containsExactly(
                        "information participations: Événements sans date : 3 (places 5, 7) ; où en étaient ces agents un jour donné n'est alors pas connu.");
    }

    @Test
    void finds_nothing_where_there_is_no_event() {
        assertThat(Said.inEnglish(rule, Examples.cohort())).isEmpty();
    }
}
