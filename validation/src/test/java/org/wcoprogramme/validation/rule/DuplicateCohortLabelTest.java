package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortLabel;

class DuplicateCohortLabelTest {

    private final DuplicateCohortLabel rule = new DuplicateCohortLabel();

    @Test
    void names_the_label() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "error cohorts[1].label: Another cohort of the programme already has the label 2011/2012.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error cohorts[1].label: Une autre cohorte du programme a déjà le libellé 2011/2012.");
    }

    @Test
    void sees_through_the_spellings_of_a_year() {
        Cohort other = Examples.nextCohort().withLabel(CohortLabel.of("2011-12"));
        assertThat(Said.inEnglish(rule, Examples.programme(Examples.cohort(), other)))
                .hasSize(1);
    }

    /** Of the accreditation of experts, one workshop was held in March 2016 and one in May. */
    @Test
    void is_silent_about_workshops_of_one_calendar_year() {
        Cohort one = Examples.cohort().withLabel(CohortLabel.ofCalendarYear(2016));
        Cohort other = Examples.nextCohort().withLabel(CohortLabel.ofCalendarYear(2016));
        assertThat(Said.inEnglish(rule, Examples.programme(one, other))).isEmpty();
    }

    @Test
    void a_session_is_no_year() {
        Cohort one = Examples.cohort().withLabel(CohortLabel.ofSession(64));
        Cohort other = Examples.nextCohort().withLabel(CohortLabel.ofProgrammeYear(64));
        assertThat(Said.inEnglish(rule, Examples.programme(one, other))).isEmpty();
    }
}
