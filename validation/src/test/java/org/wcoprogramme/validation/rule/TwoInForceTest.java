package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.programme.Curriculum;
import org.wcoprogramme.programme.Programme;

class TwoInForceTest {

    private final TwoInForce rule = new TwoInForce();

    @Test
    void names_both_spans() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning names[1].span: Two entries are in force at once: this one (from 2011 to 2020)"
                        + " and entry 1 (from 2009 to 2012).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning names[1].span: Deux entrées sont en vigueur à la fois : celle-ci (de 2011 à"
                        + " 2020) et l'entrée 1 (de 2009 à 2012).");
    }

    @Test
    void looks_at_titles_and_curricula_too() {
        DateSpan span = DateSpan.of(PartialDate.of("2009"), PartialDate.of("2012"));
        DatedName title = DatedName.of(LocalizedText.ofEnglish("Intern"));
        Curriculum curriculum = Curriculum.builder().edition("1").build();
        Programme programme = Examples.programme()
                .withParticipantTitles(List.of(title, title.withSpan(span), title.withSpan(span)))
                .withCurricula(List.of(curriculum.withSpan(span), curriculum, curriculum.withSpan(span)));
        assertThat(Said.inEnglish(rule, programme))
                .containsExactly(
                        "warning participantTitles[2].span: Two entries are in force at once: this one (from 2009 to"
                                + " 2012) and entry 2 (from 2009 to 2012).",
                        "warning curricula[2].span: Two entries are in force at once: this one (from 2009 to 2012)"
                                + " and entry 1 (from 2009 to 2012).");
    }

    @Test
    void an_end_that_is_not_known_is_no_overlap() {
        DatedName name = DatedName.of(LocalizedText.ofEnglish("Internship"));
        Programme programme = Examples.programme()
                .withNames(List.of(
                        name.withSpan(DateSpan.startingOn(PartialDate.of("2009"))),
                        name.withSpan(DateSpan.startingOn(PartialDate.of("2011-06")))));
        assertThat(Said.inEnglish(rule, programme)).isEmpty();
    }
}
