package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.validation.Rules;

/** The cohort started in 2011-09. */
class ServiceAfterStartTest {

    private final ServiceAfterStart rule = new ServiceAfterStart();

    @Test
    void names_the_span_of_the_cohort() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[5].officer: The service of this officer in customs"
                        + " certainly began after the start of the cohort (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[5].officer: Le service de cet agent dans la douane"
                        + " a certainement commencé après le début de la cohorte (de 2011-09 à 2012-07).");
    }

    @Test
    void shows_nothing_of_the_officer() {
        Finding finding = Rules.of(rule)
                .check(rule.badExample(), rule.exampleContext())
                .getFindings()
                .get(0);
        assertThat(finding.toString()).doesNotContain("2014");
        assertThat(finding.getMessage(Locale.ENGLISH)).doesNotContain("2014", "officer-1");
    }

    @ParameterizedTest
    @CsvSource({"2011, 0", "2011-09-30, 0", "2011-09, 0", "2011-10, 1", "2012, 1", "2001-05-07, 0"})
    void speaks_only_of_a_certain_order(String date, int findings) {
        assertThat(Said.inEnglish(rule, servingSince(date))).hasSize(findings);
    }

    @Test
    void an_end_before_the_service_is_enough() {
        DateSpan span = DateSpan.endingOn(PartialDate.of("2012-07"));
        assertThat(Said.inEnglish(rule, servingSince("2012-08").withSpan(span))).hasSize(1);
        assertThat(Said.inEnglish(rule, servingSince("2012-06").withSpan(span))).isEmpty();
    }

    @Test
    void is_silent_where_a_date_is_not_known() {
        assertThat(Said.inEnglish(rule, Examples.cohort())).isEmpty();
        Cohort bad = rule.badExample();
        Cohort undated = Cohort.builder()
                .id(bad.getId())
                .label(bad.getLabel())
                .participations(bad.getParticipations())
                .build();
        assertThat(Said.inEnglish(rule, undated)).isEmpty();
    }

    private static Cohort servingSince(String date) {
        return Examples.changed(
                Examples.cohort(),
                0,
                participation -> participation.editOfficer(officer -> officer.withServiceStart(PartialDate.of(date))));
    }
}
