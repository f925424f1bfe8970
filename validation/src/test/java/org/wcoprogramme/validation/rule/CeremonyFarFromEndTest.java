package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;

class CeremonyFarFromEndTest {

    private final CeremonyFarFromEnd rule = new CeremonyFarFromEnd();

    @Test
    void names_ceremony_limit_and_end() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information ceremonies[0].date: The ceremony (Closing, 2012-02) is certainly more"
                        + " than 60 days from the end of the cohort (2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information ceremonies[0].date: La cérémonie (Clôture, 2012-02) est certainement à"
                        + " plus de 60 jours de la fin de la cohorte (2012-07).");
    }

    @ParameterizedTest
    @CsvSource({
        "closing, 2012-07-06, 2012-05-06, 1",
        "closing, 2012-07-06, 2012-05-07, 0",
        "closing, 2012-07-06, 2012-09-04, 0",
        "closing, 2012-07-06, 2012-09-05, 1",
        "certificates, 2012-07-06, 2012-10, 1",
        "certificates, 2012-07, 2012-09-29, 0",
        "certificates, 2012-07, 2012-09-30, 1",
        "certificates, 2012-07, 2012, 0",
        "certificates, 2012-04-29, 2012-02-29, 0",
        "certificates, 2012-04-30, 2012-02-29, 1",
        "reporting-session, 2012-07-06, 2012-01, 0",
        "opening, 2012-07-06, 2011-09, 0",
        "reunion, 2012-07-06, 2015, 0",
    })
    void counts_days_on_every_reading(String type, String end, String date, int findings) {
        Cohort cohort = Examples.cohort()
                .withSpan(DateSpan.endingOn(PartialDate.of(end)))
                .withCeremonies(List.of(Ceremony.of(CeremonyType.of(type), PartialDate.of(date))));
        assertThat(Said.inEnglish(rule, cohort)).hasSize(findings);
    }

    @Test
    void is_silent_where_a_date_is_missing() {
        Ceremony undated = Ceremony.builder().type(CeremonyType.CLOSING).build();
        assertThat(Said.inEnglish(rule, Examples.cohort().withCeremonies(List.of(undated))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withSpan(DateSpan.startingOn(PartialDate.of("2011-09")))))
                .isEmpty();
    }
}
