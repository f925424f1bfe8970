package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.Rules;

class PersonalDataInRecordTest {

    private final PersonalDataInRecord rule = new PersonalDataInRecord();

    @Test
    void counts_officers_and_shows_nothing_of_them() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations: Officers of whom the record says more than the id: 1;"
                        + " a redacted copy leaves it out.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "information participations: Agents dont les données disent plus que l'identifiant : 1 ;"
                                + " une copie expurgée l'omet.");
    }

    @Test
    void an_id_alone_is_nothing_personal() {
        assertThat(Said.inEnglish(
                        rule,
                        Examples.changed(
                                Examples.cohort(),
                                0,
                                participation -> participation.withOfficer(Examples.officer("officer-1")))))
                .isEmpty();
    }

    @Test
    void a_name_counts_though_there_is_no_id() {
        assertThat(Said.inEnglish(
                        rule,
                        Examples.changed(
                                rule.badExample(),
                                0,
                                participation -> participation.withOfficer(
                                        participation.getOfficer().withName(PersonName.of("Zoë Example"))))))
                .containsExactly("information participations: Officers of whom the record says more than the id: 2;"
                        + " a redacted copy leaves it out.");
    }

    @Test
    void warns_before_publication_and_is_silent_where_such_data_belongs() {
        assertThat(rule.describe().getProfileSeverities()).isEqualTo(Map.of(Profile.PUBLICATION, Severity.WARNING));
        assertThat(Said.lines(
                        Rules.of(rule).forProfile(Profile.PUBLICATION).check(rule.badExample(), rule.exampleContext()),
                        Locale.ENGLISH))
                .containsExactly("warning participations: Officers of whom the record says more than the id: 1;"
                        + " a redacted copy leaves it out.");
        assertThat(rule.describe().severityIn(Profile.ARCHIVE)).isEmpty();
    }
}
