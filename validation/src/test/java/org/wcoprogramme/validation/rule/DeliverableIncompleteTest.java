package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.cohort.Cohort;

class DeliverableIncompleteTest {

    private final DeliverableIncomplete rule = new DeliverableIncomplete();

    @Test
    void says_how_many_and_where() {
        Cohort cohort = Examples.changed(
                rule.badExample(),
                4,
                place -> place.withDeliverables(List.of(
                        Deliverable.builder().kind(DeliverableKind.TOOL).build(),
                        Deliverable.builder()
                                .kind(DeliverableKind.REPORT)
                                .languages(List.of(LanguageTag.of("en")))
                                .build())));
        assertThat(Said.inEnglish(rule, cohort))
                .containsExactly("information participations: Deliverables without a language or a date in the"
                        + " record: 3 (places 4–5).");
        assertThat(Said.inFrench(rule, cohort))
                .containsExactly("information participations: Livrables sans langue ou sans date dans les données"
                        + " : 3 (places 4–5).");
    }

    @Test
    void finds_nothing_where_there_is_no_deliverable_or_a_complete_one() {
        assertThat(Said.inEnglish(rule, Examples.cohort())).isEmpty();
        assertThat(Said.inEnglish(rule, rule.goodExample())).isEmpty();
    }
}
