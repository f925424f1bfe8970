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

class NotYetMemberTest {

    private final NotYetMember rule = new NotYetMember();

    @Test
    void names_the_member_the_accession_and_the_span() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error participations[1].administration: Somalia (SO) has been a Member only since"
                        + " 2012-10-04, certainly after the start of the cohort (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error participations[1].administration: Somalie (SO) n'est Membre que depuis"
                        + " 2012-10-04, certainement après le début de la cohorte (de 2011-09 à 2012-07).");
    }

    /** Suriname acceded in 2018, Somalia on 4 October 2012. */
    @ParameterizedTest
    @CsvSource({
        "SR, 2017, 1",
        "SR, 2017-12-31, 1",
        "SR, 2018, 0",
        "SR, 2018-01-01, 0",
        "SR, 2018-07-15, 0",
        "SO, 2012-09, 1",
        "SO, 2012-10-03, 1",
        "SO, 2012-10-04, 0",
        "SO, 2012-10, 0",
        "SO, 2012, 0",
    })
    void speaks_only_where_the_accession_certainly_came_later(String code, String start, int findings) {
        Cohort cohort = cohort(code).withSpan(DateSpan.startingOn(PartialDate.of(start)));
        assertThat(Said.inEnglish(rule, cohort)).hasSize(findings);
    }

    @Test
    void an_end_before_the_accession_is_enough() {
        Cohort cohort = cohort("SO").withSpan(DateSpan.endingOn(PartialDate.of("2012-07")));
        assertThat(Said.inEnglish(rule, cohort))
                .containsExactly("error participations[0].administration: Somalia (SO) has been a Member only since"
                        + " 2012-10-04, certainly after the start of the cohort (until 2012-07).");
        assertThat(Said.inFrench(rule, cohort))
                .containsExactly("error participations[0].administration: Somalie (SO) n'est Membre que depuis"
                        + " 2012-10-04, certainement après le début de la cohorte (jusqu'à 2012-07).");
    }

    @Test
    void an_end_after_the_accession_says_nothing_about_the_start() {
        assertThat(Said.inEnglish(rule, cohort("SO").withSpan(DateSpan.endingOn(PartialDate.of("2013-07")))))
                .isEmpty();
    }

    @Test
    void is_silent_without_dates_and_about_what_is_no_member() {
        Cohort undated = Cohort.builder()
                .id(CohortId.of("a"))
                .label(CohortLabel.ofSession(64))
                .participations(Examples.participations("SO"))
                .build();
        assertThat(Said.inEnglish(rule, undated)).isEmpty();
        Cohort early = cohort("QQ", "EU").withSpan(DateSpan.startingOn(PartialDate.of("1990")));
        assertThat(Said.inEnglish(rule, early)).isEmpty();
    }

    private static Cohort cohort(String... codes) {
        return Examples.cohort().withParticipations(Examples.participations(codes));
    }
}
