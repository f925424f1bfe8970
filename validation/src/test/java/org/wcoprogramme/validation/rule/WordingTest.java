package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;

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

    @Test
    void has_a_word_for_every_kind_of_value() {
        List<MeasuredValue> values = List.of(
                Quantity.of(7),
                Ratio.of(7, 8),
                CategoryValue.of(CategoryCode.of("high")),
                Narrative.of(LocalizedText.ofEnglish("All seven")),
                NoValue.notMeasured());
        assertThat(values.stream().map(Wording::kindOf).map(LocalizedText::toString))
                .containsExactly(
                        "{en=number, fr=nombre}",
                        "{en=share, fr=part}",
                        "{en=category, fr=catégorie}",
                        "{en=narrative, fr=récit}",
                        "{en=no value, fr=aucune valeur}");
    }
}
