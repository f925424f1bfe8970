package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.region.MemberCode;

class CompletionTest {

    @ParameterizedTest
    @CsvSource({
        "started completed,     1, 0, 0",
        "certified,             1, 0, 0",
        "accredited,            1, 0, 0",
        "not-passed accredited, 1, 0, 0",
        "withdrawn certified,   1, 0, 0",
        "started withdrawn,     0, 1, 0",
        "not-passed,            0, 1, 0",
        "started replaced,      0, 1, 0",
        "replaced,              0, 0, 0",
        "withdrawn,             0, 1, 0",
        "nominated,             0, 0, 0",
        "started presented,     0, 0, 1",
        "pre-accredited,        0, 0, 1",
        "nominated selected,    0, 0, 1",
        "'',                    0, 0, 1",
        "declined,              0, 0, 0",
        "not-selected,          0, 0, 0",
        "declined started,      0, 0, 1"
    })
    void reads_the_events(String events, int completed, int notCompleted, int notKnown) {
        Completion completion = Completion.of(cohort(events));

        assertThat(completion)
                .isEqualTo(Completion.builder()
                        .completed(completed)
                        .notCompleted(notCompleted)
                        .notKnown(notKnown)
                        .build());
    }

    @Test
    void is_a_census_only_where_all_are_known() {
        assertThat(Completion.of(cohort("completed", "certified", "withdrawn")).getProportion())
                .isEqualTo(Proportion.census(2, 3));
        assertThat(Completion.of(cohort("completed", "withdrawn", "")).getProportion())
                .isEqualTo(Proportion.sample(1, 2));
    }

    @Test
    void is_not_zero_where_nothing_is_known() {
        Completion completion = Completion.of(History.cohort("2011/2012"));

        assertThat(completion).isEqualTo(Completion.builder().notKnown(7).build());
        assertThat(completion.getProportion()).isEqualTo(Proportion.sample(0, 0));
        assertThat(completion.getProportion().getRatio()).isEmpty();
    }

    @Test
    void adds_up() {
        Completion one = Completion.of(cohort("completed", "", "withdrawn"));

        assertThat(one.plus(one).plus(Completion.none()))
                .hasToString("Completion{completed=2, notCompleted=2, notKnown=2}");
    }

    @Test
    void refuses_negative_counts() {
        assertThatThrownBy(() -> Completion.builder().completed(-1).notKnown(-3).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Completion: completed: expected at least 0, found -1;"
                        + " notKnown: expected at least 0, found -3");
        assertThatThrownBy(() -> Completion.builder()
                        .completed(Integer.MAX_VALUE)
                        .notKnown(1)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Completion: notKnown: expected at most 2147483647 officers in all,"
                        + " found 2147483648");
    }

    private static Cohort cohort(String... events) {
        return History.cohort("2011/2012")
                .withParticipations(Arrays.stream(events)
                        .map(types -> Participation.of(MemberCode.of("DZ")).withEvents(events(types)))
                        .toList());
    }

    private static List<ParticipationEvent> events(String types) {
        return types.isEmpty()
                ? List.of()
                : Arrays.stream(types.split(" ", -1))
                        .map(ParticipationEventType::of)
                        .map(ParticipationEvent::undated)
                        .toList();
    }
}
