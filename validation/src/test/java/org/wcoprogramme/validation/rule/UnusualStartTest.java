package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.programme.CalendarStep;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.NominationCalendar;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeKind;

class UnusualStartTest {

    private final UnusualStart rule = new UnusualStart();

    @Test
    void names_start_and_what_is_usual() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information cohorts[0].span: The cohort certainly began (2011-10-12) at another time"
                        + " than usual (2011-09).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information cohorts[0].span: La cohorte a certainement commencé (2011-10-12) à un"
                        + " autre moment que d'habitude (2011-09).");
    }

    @ParameterizedTest
    @CsvSource({"2011, 0", "2011-09-30, 0", "2011-08-31, 1", "2011-10, 1"})
    void is_silent_where_the_date_leaves_it_open(String start, int findings) {
        assertThat(Said.inEnglish(rule, startedOn(start).withKind(ProgrammeKind.CAREER_DEVELOPMENT)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2011-10-12, 0", "2011-09, 1"})
    void the_calendar_of_the_programme_comes_first(String start, int findings) {
        CalendarStep october =
                CalendarStep.builder().kind(CalendarStepKind.START).month(10).build();
        NominationCalendar calendar =
                NominationCalendar.builder().steps(List.of(october)).build();
        assertThat(Said.inEnglish(rule, startedOn(start).withNominationCalendar(calendar)))
                .hasSize(findings);
    }

    @Test
    void is_silent_about_other_programmes_and_without_a_start() {
        assertThat(Said.inEnglish(rule, startedOn("2011-03"))).isEmpty();
        assertThat(Said.inEnglish(rule, startedOn("2011-03").withKind(ProgrammeKind.FELLOWSHIP)))
                .isEmpty();
        Cohort undated = Examples.cohort().toBuilder().span(Optional.empty()).build();
        assertThat(Said.inEnglish(rule, Examples.programme(undated).withKind(ProgrammeKind.CAREER_DEVELOPMENT)))
                .isEmpty();
    }

    private static Programme startedOn(String start) {
        return Examples.programme(Examples.cohort().withSpan(DateSpan.startingOn(PartialDate.of(start))));
    }
}
