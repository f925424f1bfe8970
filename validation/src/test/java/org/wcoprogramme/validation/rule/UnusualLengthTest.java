package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeKind;

class UnusualLengthTest {

    private final UnusualLength rule = new UnusualLength();

    @Test
    void names_the_months() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information cohorts[0].span: The cohort stayed about 22 months (from 2011-09 to"
                        + " 2013-07); 10 are usual.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information cohorts[0].span: La cohorte est restée environ 22 mois (de 2011-09 à"
                        + " 2013-07) ; 10 sont habituels.");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-18, 2014-07-14, 0",
        "2020-10-12, 2021-07, 1",
        "2011-09-30, 2012-07-01, 0",
        "2011-09, 2012-08-01, 1",
        "2011, 2012-07, 0",
        "2011-09, 2013, 0",
    })
    void counts_months(String start, String end, int findings) {
        assertThat(Said.inEnglish(
                        rule,
                        said(
                                DateSpan.of(PartialDate.of(start), PartialDate.of(end)),
                                ProgrammeKind.CAREER_DEVELOPMENT)))
                .hasSize(findings);
    }

    @Test
    void is_silent_about_other_programmes_and_where_a_bound_is_not_known() {
        DateSpan weeks = DateSpan.of(PartialDate.of("2023-09-18"), PartialDate.of("2023-11-03"));
        assertThat(Said.inEnglish(rule, said(weeks, ProgrammeKind.FELLOWSHIP))).isEmpty();
        assertThat(Said.inEnglish(rule, Examples.programme(Examples.cohort().withSpan(weeks))))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule, said(DateSpan.startingOn(PartialDate.of("2011-09")), ProgrammeKind.CAREER_DEVELOPMENT)))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule, said(DateSpan.endingOn(PartialDate.of("2011-09")), ProgrammeKind.CAREER_DEVELOPMENT)))
                .isEmpty();
    }

    private static Programme said(DateSpan span, ProgrammeKind kind) {
        return Examples.programme(Examples.cohort().withSpan(span)).withKind(kind);
    }
}
