package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;

class CeremonyOutOfPlaceTest {

    private final CeremonyOutOfPlace rule = new CeremonyOutOfPlace();

    @Test
    void names_ceremony_date_and_stay() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning ceremonies[0].date: The ceremony (Certificate ceremony, 2011-07-06) cannot be at"
                                + " that time: the cohort stayed from 2011-09 to 2012-07.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning ceremonies[0].date: La cérémonie (Remise des certificats, 2011-07-06) ne peut"
                        + " avoir eu lieu à ce moment : la cohorte est restée de 2011-09 à 2012-07.");
    }

    @ParameterizedTest
    @CsvSource({
        "opening, 2011-08-31, 0",
        "opening, 2012-07-31, 0",
        "opening, 2012-08-01, 1",
        "reporting-session, 2011-08-31, 1",
        "reporting-session, 2011-09, 0",
        "reporting-session, 2011, 0",
        "certificates, 2011-08, 1",
        "certificates, 2013, 0",
        "closing, 2010, 1",
        "closing, 2011-09-01, 0",
        "reunion, 2012-06-30, 1",
        "reunion, 2012-07-01, 0",
        "reunion, 2013, 0",
        "gala, 1999, 0",
    })
    void each_kind_has_its_time(String type, String date, int findings) {
        Ceremony ceremony = Ceremony.of(CeremonyType.of(type), PartialDate.of(date));
        assertThat(Said.inEnglish(rule, Examples.cohort().withCeremonies(List.of(ceremony))))
                .hasSize(findings);
    }

    @Test
    void is_silent_without_a_date_and_without_a_span() {
        Ceremony undated = Ceremony.builder().type(CeremonyType.CLOSING).build();
        assertThat(Said.inEnglish(rule, Examples.cohort().withCeremonies(List.of(undated))))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule,
                        rule.badExample().toBuilder().span(Optional.empty()).build()))
                .isEmpty();
    }
}
