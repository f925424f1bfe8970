package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.OfficerId;

class MoreOfficersThanCapacityTest {

    private final MoreOfficersThanCapacity rule = new MoreOfficersThanCapacity();

    @Test
    void names_the_number_of_officers_and_the_capacity() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning capacity: 7 officers have a place in this cohort, whose capacity is 6.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning capacity: 7 agents ont une place dans cette cohorte," + " dont la capacité est de 6.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "NOMINATED, 0",
        "NOMINATED NOMINATED, 0",
        "NOMINATED SELECTED, 1",
        "NOT_SELECTED, 0",
        "SELECTED DECLINED, 0",
        "STARTED, 1",
        "STARTED REPLACED, 0",
        "STARTED WITHDRAWN, 0",
        "STARTED COMPLETED, 1",
        "STARTED NOT_PASSED, 1",
    })
    void counts_only_an_officer_who_certainly_has_a_place(String types, int findings) {
        List<ParticipationEvent> events = Stream.of(types.split(" "))
                .filter(type -> !type.isEmpty())
                .map(ParticipationEventType::valueOf)
                .map(ParticipationEvent::undated)
                .toList();
        Cohort cohort = Examples.changed(rule.badExample(), 3, participation -> participation.withEvents(events));
        assertThat(Said.inEnglish(rule, cohort)).hasSize(findings);
    }

    @Test
    void counts_the_officer_who_took_the_place_of_another_and_not_the_other() {
        Cohort replaced = Examples.changed(
                rule.badExample(), 0, participation -> participation.withOfficer(Examples.officer("officer-1")));
        assertThat(Said.inEnglish(rule, replaced)).hasSize(1);
        assertThat(Said.inEnglish(
                        rule,
                        Examples.changed(
                                replaced, 1, participation -> participation.withReplaces(OfficerId.of("officer-1")))))
                .isEmpty();
    }

    @Test
    void is_silent_where_the_capacity_is_not_known_or_not_reached() {
        assertThat(Said.inEnglish(rule, Examples.cohort())).isEmpty();
        assertThat(Said.inEnglish(rule, Examples.cohort().withCapacity(10))).isEmpty();
    }
}
