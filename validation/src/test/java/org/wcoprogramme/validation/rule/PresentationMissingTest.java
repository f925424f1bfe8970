package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class PresentationMissingTest {

    private final PresentationMissing rule = new PresentationMissing();

    @Test
    void says_of_how_many_and_where() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations: Places of officers who completed, without a"
                        + " presentation of research in the record: 1 (7).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information participations: Places d'agents qui ont achevé le programme, sans"
                        + " présentation de recherche dans les données : 1 (7).");
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, 1", "CERTIFIED, 1", "STARTED, 0", "NOT_PASSED, 0", "WITHDRAWN, 0"})
    void asks_only_who_completed(ParticipationEventType type, int findings) {
        Cohort cohort = Examples.changed(
                rule.badExample(), 6, place -> place.withEvents(List.of(ParticipationEvent.undated(type))));
        assertThat(Said.inEnglish(rule, cohort)).hasSize(findings);
    }

    @Test
    void a_presentation_is_an_event_or_a_description() {
        ResearchPresentation presentation = ResearchPresentation.builder().build();
        Cohort described =
                Examples.changed(rule.badExample(), 6, place -> place.withPresentations(List.of(presentation)));
        assertThat(Said.inEnglish(rule, described)).isEmpty();
    }

    @Test
    void is_silent_where_nobody_of_the_cohort_did_research() {
        ParticipationEvent completed = Examples.event(ParticipationEventType.COMPLETED, "2012-07");
        Cohort one = Examples.changed(Examples.cohort(), 0, place -> place.withEvents(List.of(completed)));
        assertThat(Said.inEnglish(rule, one)).isEmpty();
        ParticipationEvent presented = ParticipationEvent.undated(ParticipationEventType.PRESENTED);
        assertThat(Said.inEnglish(rule, Examples.changed(one, 5, place -> place.withEvents(List.of(presented)))))
                .hasSize(1);
    }
}
