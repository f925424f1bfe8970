package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class PresentationAfterClosingTest {

    private final PresentationAfterClosing rule = new PresentationAfterClosing();

    @Test
    void names_both_dates() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[5].events[0].date:"
                        + " The presentation (2012-07-09) comes certainly after the closing ceremony (2012-07-06).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[5].events[0].date: La présentation (2012-07-09)"
                        + " a certainement lieu après la cérémonie de clôture (2012-07-06).");
    }

    @Test
    void looks_at_research_presentations_too() {
        Cohort cohort = Examples.changed(
                rule.goodExample(),
                0,
                participation -> participation.withPresentations(List.of(
                        ResearchPresentation.builder().build(),
                        ResearchPresentation.builder()
                                .date(PartialDate.of("2012-08"))
                                .build())));
        assertThat(Said.inEnglish(rule, cohort))
                .containsExactly("warning participations[0].presentations[1].date:"
                        + " The presentation (2012-08) comes certainly after the closing ceremony (2012-07-06).");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07-06, 2012-07-06, 0",
        "2012-07-06, 2012-07, 0",
        "2012-07, 2012-07-31, 0",
        "2012-07, 2012-08-01, 1",
        "2012, 2012-12, 0",
        "2012, 2013, 1",
    })
    void speaks_only_of_a_certain_order(String closing, String presented, int findings) {
        assertThat(Said.inEnglish(rule, cohort(presented, closing(closing)))).hasSize(findings);
    }

    @Test
    void of_several_closings_all_must_come_before() {
        assertThat(Said.inEnglish(rule, cohort("2012-07-05", closing("2012-07-01"), closing("2012-07-06"))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, cohort("2012-07-07", closing("2012-07-01"), closing("2012-07-06"))))
                .hasSize(1);
    }

    @Test
    void is_silent_without_a_dated_closing() {
        Ceremony undated = Ceremony.builder().type(CeremonyType.CLOSING).build();
        Ceremony opening = Ceremony.of(CeremonyType.OPENING, PartialDate.of("2011-09-16"));
        assertThat(Said.inEnglish(rule, cohort("2013", undated, closing("2012-07-06"))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, cohort("2013", opening))).isEmpty();
    }

    @Test
    void is_silent_about_other_and_undated_events() {
        Cohort cohort = Examples.changed(
                rule.goodExample(),
                0,
                participation -> participation.withEvents(List.of(
                        Examples.event(ParticipationEventType.CERTIFIED, "2012-08"),
                        ParticipationEvent.undated(ParticipationEventType.PRESENTED))));
        assertThat(Said.inEnglish(rule, cohort)).isEmpty();
    }

    private static Ceremony closing(String date) {
        return Ceremony.of(CeremonyType.CLOSING, PartialDate.of(date));
    }

    private static Cohort cohort(String presented, Ceremony... ceremonies) {
        return Examples.changed(
                Examples.cohort().withCeremonies(List.of(ceremonies)),
                0,
                participation ->
                        participation.withEvents(List.of(Examples.event(ParticipationEventType.PRESENTED, presented))));
    }
}
