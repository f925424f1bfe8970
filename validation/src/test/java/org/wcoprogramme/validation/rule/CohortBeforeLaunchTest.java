package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.programme.Programme;

class CohortBeforeLaunchTest {

    private final CohortBeforeLaunch rule = new CohortBeforeLaunch();

    @Test
    void names_the_span_and_the_launch() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error cohorts[0].span: The cohort (from 2011-09 to 2012-07)"
                        + " certainly started before the launch of the programme (2012).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error cohorts[0].span: La cohorte (de 2011-09 à 2012-07)"
                        + " a certainement commencé avant le lancement du programme (2012).");
    }

    @ParameterizedTest
    @CsvSource({"2011-09-30, 0", "2011-09, 0", "2011, 0", "2011-10-01, 1", "2011-10, 1"})
    void speaks_only_of_a_certain_order(String launch, int findings) {
        assertThat(Said.inEnglish(rule, Examples.programme().withLaunch(PartialDate.of(launch))))
                .hasSize(findings);
    }

    @Test
    void an_end_before_the_launch_is_enough() {
        Cohort cohort = Examples.cohort().withSpan(DateSpan.endingOn(PartialDate.of("2008")));
        assertThat(Said.inEnglish(rule, Examples.programme(cohort)))
                .containsExactly("error cohorts[0].span: The cohort (until 2008)"
                        + " certainly started before the launch of the programme (2009).");
    }

    @Test
    void is_silent_where_a_date_is_not_known() {
        Cohort undated = Cohort.builder()
                .id(CohortId.of("a"))
                .label(CohortLabel.ofSession(1))
                .build();
        assertThat(Said.inEnglish(rule, Examples.programme(undated))).isEmpty();
        Programme good = Examples.programme();
        Programme withoutLaunch = Programme.builder()
                .id(good.getId())
                .name(good.getName())
                .cohorts(good.getCohorts())
                .build();
        assertThat(Said.inEnglish(rule, withoutLaunch)).isEmpty();
    }
}
