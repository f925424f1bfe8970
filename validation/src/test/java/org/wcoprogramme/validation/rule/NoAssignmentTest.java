package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class NoAssignmentTest {

    private final NoAssignment rule = new NoAssignment();

    @Test
    void says_of_how_many_and_where() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations: Places without an assignment in the record: 7 (1–7).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information participations: Places sans affectation dans les données : 7 (1–7).");
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, 1–6", "NOMINATED, 1–6", "SELECTED, 1–7", "WITHDRAWN, 1–7"})
    void asks_only_who_certainly_has_a_place(ParticipationEventType type, String places) {
        Cohort cohort = Examples.changed(
                rule.badExample(), 6, place -> place.withEvents(List.of(ParticipationEvent.undated(type))));
        assertThat(Said.inEnglish(rule, cohort)).singleElement().asString().endsWith("(" + places + ").");
    }

    @ParameterizedTest
    @CsvSource({"64, 0", "2016, 0", "2011/2012, 1"})
    void asks_only_cycles_of_a_programme_year(String label, int findings) {
        assertThat(Said.inEnglish(rule, Examples.cohort().withLabel(CohortLabel.of(label))))
                .hasSize(findings);
    }

    @Test
    void is_silent_where_all_have_one_and_where_there_is_nobody() {
        assertThat(Said.inEnglish(rule, rule.goodExample())).isEmpty();
        assertThat(Said.inEnglish(rule, Examples.cohort().withParticipations(List.of())))
                .isEmpty();
    }
}
