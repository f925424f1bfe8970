package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class CertificateWithoutCompletionTest {

    private final CertificateWithoutCompletion rule = new CertificateWithoutCompletion();

    @Test
    void says_of_how_many_and_where() {
        Cohort cohort = Examples.changed(
                rule.badExample(),
                4,
                place -> place.withEvents(List.of(Examples.event(ParticipationEventType.CERTIFIED, "2012-07"))));
        assertThat(Said.inEnglish(rule, cohort))
                .containsExactly(
                        "information participations: Places with a certificate and without a completion in the record: 2"
                                + " (4–5).");
        assertThat(Said.inFrench(rule, cohort))
                .containsExactly(
                        "information participations: Places avec un certificat et sans achèvement dans les données :"
                                + " 2 (4–5).");
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, 0", "NOT_PASSED, 0", "PRESENTED, 1", "ACCREDITED, 1"})
    void is_silent_where_the_end_is_known(ParticipationEventType type, int findings) {
        Cohort cohort = Examples.changed(
                rule.badExample(),
                3,
                place -> place.toBuilder()
                        .addEvent(ParticipationEvent.undated(type))
                        .build());
        assertThat(Said.inEnglish(rule, cohort)).hasSize(findings);
    }

    @Test
    void is_silent_where_there_is_no_certificate() {
        assertThat(Said.inEnglish(rule, Examples.cohort())).isEmpty();
    }
}
