package org.wcoprogramme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wcoprogramme.cohort.ParticipationEventType.CERTIFIED;
import static org.wcoprogramme.cohort.ParticipationEventType.COMPLETED;
import static org.wcoprogramme.cohort.ParticipationEventType.DECLINED;
import static org.wcoprogramme.cohort.ParticipationEventType.NOMINATED;
import static org.wcoprogramme.cohort.ParticipationEventType.NOT_SELECTED;
import static org.wcoprogramme.cohort.ParticipationEventType.PRESENTED;
import static org.wcoprogramme.cohort.ParticipationEventType.REPLACED;
import static org.wcoprogramme.cohort.ParticipationEventType.SELECTED;
import static org.wcoprogramme.cohort.ParticipationEventType.STARTED;
import static org.wcoprogramme.cohort.ParticipationEventType.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.region.MemberCode;

class ParticipationStatusTest {

    private static final Participation INDIA = participation(
            event(NOMINATED, "2022-03"),
            event(SELECTED, "2022-06"),
            event(STARTED, "2022-09"),
            event(PRESENTED, "2023-06-20"),
            event(COMPLETED, "2023-07"),
            event(CERTIFIED, "2023-07-10"));

    /** Of its dates nothing is known. */
    private static final Cohort COHORT = Cohort.builder()
            .id(CohortId.of("cdp-2022-2023"))
            .label(CohortLabel.of("2022/2023"))
            .build();

    private static Participation participation(ParticipationEvent... events) {
        return Participation.of(MemberCode.of("IN")).withEvents(List.of(events));
    }

    private static ParticipationEvent event(ParticipationEventType type, String date) {
        return ParticipationEvent.of(type, PartialDate.of(date));
    }

    private static Optional<ParticipationStatus> statusOn(Participation participation, String date) {
        return COHORT.statusOn(participation, PartialDate.of(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31,",
        "2022-03-15,",
        "2022-04, NOMINATED",
        "2022-06-15,",
        "2022-07-01, SELECTED",
        "2022-09,",
        "2022-10-01, PARTICIPATING",
        "2023-06-20, PARTICIPATING",
        "2023-07-09,",
        "2023-07-10, COMPLETED",
        "2023-07,",
        "2023-08, COMPLETED",
        "2030, COMPLETED"
    })
    void is_that_after_the_last_event_up_to_a_date(String date, ParticipationStatus status) {
        assertThat(statusOn(INDIA, date).orElse(null)).isEqualTo(status);
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(
                        ParticipationStatus.NOT_SELECTED,
                        List.of(event(NOMINATED, "2022-03"), event(NOT_SELECTED, "2022-05"))),
                Arguments.of(
                        ParticipationStatus.DECLINED, List.of(event(SELECTED, "2022-05"), event(DECLINED, "2022-07"))),
                Arguments.of(
                        ParticipationStatus.WITHDRAWN,
                        List.of(event(STARTED, "2022-09"), event(WITHDRAWN, "2022-12-01"))),
                Arguments.of(
                        ParticipationStatus.REPLACED, List.of(event(SELECTED, "2022-05"), event(REPLACED, "2022-08"))),
                Arguments.of(
                        ParticipationStatus.NOT_PASSED,
                        List.of(event(STARTED, "2022"), event(ParticipationEventType.NOT_PASSED, "2022"))),
                Arguments.of(
                        ParticipationStatus.PARTICIPATING,
                        List.of(event(STARTED, "2022"), event(ParticipationEventType.PRE_ACCREDITED, "2022"))),
                Arguments.of(ParticipationStatus.COMPLETED, List.of(event(ParticipationEventType.ACCREDITED, "2022"))));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void knows_every_end(ParticipationStatus status, List<ParticipationEvent> events) {
        assertThat(ParticipationStatus.derive(events, PartialDate.of("2023"))).contains(status);
    }

    @Test
    void takes_events_of_one_month_in_their_natural_order() {
        Participation withinAMonth = participation(event(STARTED, "2022-09"), event(SELECTED, "2022-09"));

        assertThat(statusOn(withinAMonth, "2022-10")).contains(ParticipationStatus.PARTICIPATING);
    }

    @Test
    void is_absent_where_an_event_without_a_date_could_change_it() {
        Participation selected = participation(
                event(NOMINATED, "2022-03"),
                ParticipationEvent.undated(SELECTED),
                ParticipationEvent.undated(NOMINATED));

        assertThat(statusOn(selected, "2022-10")).isEmpty();
        assertThat(statusOn(participation(ParticipationEvent.undated(SELECTED), event(STARTED, "2022-09")), "2022-10"))
                .contains(ParticipationStatus.PARTICIPATING);
    }

    @Test
    void is_absent_where_the_events_contradict_each_other() {
        Participation circle =
                participation(event(COMPLETED, "2011-03"), event(STARTED, "2011"), event(NOMINATED, "2011-09"));

        assertThat(statusOn(circle, "2012")).isEmpty();
    }

    @Test
    void is_absent_without_events() {
        assertThat(statusOn(participation(), "2012")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ParticipationEventType.class)
    void every_event_leads_to_a_status(ParticipationEventType type) {
        assertThat(statusOn(participation(event(type, "2011")), "2012")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2022-10, PARTICIPATING", "2023-06-30, PARTICIPATING", "2023-07,", "2023-07-15,", "2024,"})
    void nobody_participates_beyond_the_end_of_the_cohort(String date, ParticipationStatus status) {
        Participation started = participation(event(STARTED, "2022-09"));
        DateSpan stay = DateSpan.of(PartialDate.of("2022-09"), PartialDate.of("2023-07"));

        assertThat(COHORT.withSpan(stay).statusOn(started, PartialDate.of(date)).orElse(null))
                .isEqualTo(status);
        assertThat(COHORT.withPlannedSpan(stay)
                        .withSpan(DateSpan.startingOn(PartialDate.of("2022-09")))
                        .statusOn(started, PartialDate.of(date))
                        .orElse(null))
                .isEqualTo(status);
        assertThat(COHORT.withSpan(stay).statusOn(INDIA, PartialDate.of("2030")))
                .contains(ParticipationStatus.COMPLETED);
    }

    static Stream<Arguments> conflicts() {
        return Stream.of(
                Arguments.of("REPLACED", List.of(event(STARTED, "2011-09-26"), event(REPLACED, "2011"))),
                Arguments.of(null, List.of(event(STARTED, "2011-09-26"), ParticipationEvent.undated(REPLACED))),
                Arguments.of(
                        "WITHDRAWN",
                        List.of(
                                event(STARTED, "2011-09-26"),
                                event(WITHDRAWN, "2012"),
                                event(PRESENTED, "2012-06-19"))),
                Arguments.of("COMPLETED", List.of(event(COMPLETED, "2012-07-04"), event(PRESENTED, "2012-09-10"))),
                Arguments.of(null, List.of(event(STARTED, "2011-09"), event(NOMINATED, "2011-10"))),
                Arguments.of(
                        "COMPLETED",
                        List.of(
                                event(COMPLETED, "2011-12-01"),
                                event(ParticipationEventType.PRE_ACCREDITED, "2011-12-01"))),
                Arguments.of("SELECTED", List.of(event(NOT_SELECTED, "2011-05"), event(SELECTED, "2011-08"))),
                Arguments.of("COMPLETED", List.of(event(WITHDRAWN, "2011-12"), event(COMPLETED, "2012-07"))),
                Arguments.of(null, List.of(event(WITHDRAWN, "2012"), event(COMPLETED, "2012-07"))),
                Arguments.of(null, List.of(event(COMPLETED, "2012-07"), event(WITHDRAWN, "2012-09"))),
                Arguments.of(null, List.of(event(NOT_SELECTED, "2011"), event(SELECTED, "2011"))));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void decides_only_where_the_events_do(ParticipationStatus status, List<ParticipationEvent> events) {
        assertThat(ParticipationStatus.derive(events, PartialDate.of("2013")).orElse(null))
                .isEqualTo(status);
    }

    @Test
    void has_a_code_and_a_name_in_two_languages() {
        assertThat(ParticipationStatus.values()).allSatisfy(status -> {
            assertThat(status.getName().getTexts()).containsOnlyKeys("en", "fr");
            assertThat(status)
                    .hasToString(
                            status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        });
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("CERTAIN", List.of()),
                Arguments.of("POSSIBLE", List.of(event(NOMINATED, "2011-03"))),
                Arguments.of("CERTAIN", List.of(event(SELECTED, "2011-05"))),
                Arguments.of("EXCLUDED", List.of(event(NOT_SELECTED, "2011-05"))),
                Arguments.of("CERTAIN", List.of(event(NOT_SELECTED, "2011-05"), event(SELECTED, "2011-08"))),
                Arguments.of("EXCLUDED", List.of(event(SELECTED, "2011-05"), event(DECLINED, "2011-08"))),
                Arguments.of("EXCLUDED", List.of(event(SELECTED, "2011"), event(DECLINED, "2011"))),
                Arguments.of("CERTAIN", List.of(event(DECLINED, "2011-05"), event(CERTIFIED, "2012-07"))),
                Arguments.of("POSSIBLE", List.of(event(SELECTED, "2011-05"), event(REPLACED, "2011-08"))),
                Arguments.of("CERTAIN", List.of(event(STARTED, "2011-09"), event(REPLACED, "2011-12"))),
                Arguments.of("CERTAIN", List.of(ParticipationEvent.undated(WITHDRAWN))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void knows_who_has_a_place(Certainty expected, List<ParticipationEvent> events) {
        assertThat(Participation.of(MemberCode.of("IN")).withEvents(events).hasPlace())
                .isEqualTo(expected);
    }
}
