package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class AssignmentWithoutPlaceTest {

    private final AssignmentWithoutPlace rule = new AssignmentWithoutPlace();

    @Test
    void says_so_at_the_assignments() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[5].assignments: This officer was not selected or declined,"
                        + " and has an assignment.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[5].assignments: Cet agent n'a pas été sélectionné ou a"
                        + " décliné, et il a une affectation.");
    }

    @ParameterizedTest
    @CsvSource({"NOT_SELECTED, 1", "NOMINATED, 0", "REPLACED, 0", "WITHDRAWN, 0"})
    void speaks_only_of_who_certainly_had_no_place(ParticipationEventType type, int findings) {
        Cohort cohort = Examples.changed(
                rule.badExample(), 5, place -> place.withEvents(List.of(ParticipationEvent.undated(type))));
        assertThat(Said.inEnglish(rule, cohort)).hasSize(findings);
    }

    @Test
    void finds_nothing_without_an_assignment() {
        assertThat(Said.inEnglish(
                        rule, Examples.changed(rule.badExample(), 5, place -> place.withAssignments(List.of()))))
                .isEmpty();
    }
}
