package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.ParticipationEventType;

class WordingTest {

    @Test
    void says_what_is_known_of_a_span() {
        assertThat(Wording.of(DateSpan.startingOn(PartialDate.of("2011-09"))))
                .hasToString("{en=from 2011-09, fr=à partir de 2011-09}");
    }

    @Test
    void has_a_word_for_every_event_in_both_languages() {
        assertThat(Stream.of(ParticipationEventType.values())
                        .map(type -> Wording.of(type).in(Locale.ENGLISH)))
                .containsExactly(
                        "nomination",
                        "non-selection",
                        "selection",
                        "refusal",
                        "replacement",
                        "start",
                        "withdrawal",
                        "presentation",
                        "completion",
                        "failure",
                        "certificate",
                        "pre-accreditation",
                        "accreditation");
        assertThat(Stream.of(ParticipationEventType.values())
                        .map(type -> Wording.of(type).in(Locale.FRENCH)))
                .containsExactly(
                        "proposition",
                        "non-sélection",
                        "sélection",
                        "refus",
                        "remplacement",
                        "début",
                        "retrait",
                        "présentation",
                        "achèvement",
                        "échec",
                        "remise du certificat",
                        "préaccréditation",
                        "accréditation");
    }
}
