package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.cohort.Cohort;

class DeliverableInOtherLanguageTest {

    private final DeliverableInOtherLanguage rule = new DeliverableInOtherLanguage();

    @Test
    void names_the_languages() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations[4].deliverables[0].languages: The deliverable is in es;"
                        + " the languages of the cohort are en, fr.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information participations[4].deliverables[0].languages: Le livrable est en es ; les"
                        + " langues de la cohorte sont en, fr.");
    }

    @ParameterizedTest
    @CsvSource({"en, 0", "en-GB, 0", "es fr, 0", "es, 1", "es pt, 1", "fro, 1"})
    void one_language_in_common_is_enough(String languages, int findings) {
        assertThat(Said.inEnglish(rule, withPaperIn(languages.split(" ")))).hasSize(findings);
    }

    @Test
    void is_silent_where_languages_are_not_known() {
        assertThat(Said.inEnglish(rule, withPaperIn())).isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withLanguages(List.of())))
                .isEmpty();
    }

    private Cohort withPaperIn(String... languages) {
        Deliverable paper = Deliverable.builder()
                .kind(DeliverableKind.PAPER)
                .languages(List.of(languages).stream().map(LanguageTag::of).toList())
                .build();
        return Examples.changed(rule.badExample(), 4, place -> place.withDeliverables(List.of(paper)));
    }
}
