package org.wcoprogramme.examples.spring4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.region.MemberCode;

/** The form of the README. */
class NominationTest {

    private static Cohort cohort(String administration) {
        return Cohort.builder()
                .id(CohortId.of("example-2011-2012"))
                .label(CohortLabel.of("2011/2012"))
                .span(DateSpan.of(PartialDate.of("2011-09"), PartialDate.of("2012-07")))
                .addParticipation(Participation.of(MemberCode.of(administration)))
                .build();
    }

    @Test
    void says_what_is_wrong_next_to_each_field_in_french() {
        assertThat(new Nomination("QQ", "2010-12", "2026-13", cohort("SO")).problems())
                .containsExactly(
                        entry(
                                "administration",
                                "doit être le code d'un Membre de l'OMD (à la date 2026-09) : deux lettres de A à Z"
                                        + " comme DZ"),
                        entry(
                                "cohort.participations[0].administration",
                                "Somalie (SO) n'est Membre que depuis 2012-10-04, certainement après le début de la"
                                        + " cohorte (de 2011-09 à 2012-07)."),
                        entry(
                                "cycle",
                                "doit être une année de programme de deux années consécutives comme 2011/2012,"
                                        + " 2010/11, 2023-24 ou 2020-2021, un numéro de session de 1 à 999, ou une"
                                        + " année civile comme 2016"),
                        entry(
                                "nominated",
                                "doit être une date qui existe, au format année, mois ou jour comme 2011, 2011-09 ou"
                                        + " 2011-09-26"));
        assertThat(new Nomination("DZ", "2026/27", "2026-02", cohort("DZ")).problems())
                .isEmpty();
    }
}
