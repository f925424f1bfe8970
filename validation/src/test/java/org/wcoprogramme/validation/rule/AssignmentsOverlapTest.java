package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;

class AssignmentsOverlapTest {

    private final AssignmentsOverlap rule = new AssignmentsOverlap();

    @Test
    void names_both_spans() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations[1].assignments[1].span: The assignment (from 2011-11 to"
                        + " 2012-07) certainly overlaps with assignment 1 of the same officer (from 2011-09 to"
                        + " 2011-12).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information participations[1].assignments[1].span: L'affectation (de 2011-11 à"
                        + " 2012-07) chevauche certainement l'affectation 1 du même agent (de 2011-09 à 2011-12).");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-09/2011-12, 2011-12/2012-07, 0",
        "2011-09/2011-12-15, 2011-12-15/2012-07, 0",
        "2011-09/2011-12-15, 2011-12-14/2012-07, 1",
        "2012-01/2012-07, 2011-09/2012-03, 1",
        "2011-09/2011-12, 2012-01/2012-07, 0",
        "2011-09/, 2011-10/2012-07, 0",
        "2011-09/2012-07, /2012-07, 0",
        "2011/2012, 2011/2012, 1",
        "2011/2013, 2012-01/2012-02, 1",
    })
    void speaks_only_of_a_certain_overlap(String first, String second, int findings) {
        assertThat(said(List.of(span(first), span(second)))).hasSize(findings);
    }

    @Test
    void makes_one_finding_of_an_assignment_and_is_silent_where_one_has_no_span() {
        Optional<DateSpan> whole = span("2011-09/2012-07");
        assertThat(said(List.of(whole, whole, whole))).hasSize(2);
        assertThat(said(List.of(Optional.empty(), whole))).isEmpty();
        assertThat(said(List.of(whole, Optional.empty()))).isEmpty();
        assertThat(said(List.of(whole, Optional.empty(), whole))).hasSize(1);
    }

    private static Optional<DateSpan> span(String text) {
        String[] bounds = text.split("/", -1);
        return Optional.of(DateSpan.builder()
                .start(Optional.of(bounds[0]).filter(bound -> !bound.isEmpty()).map(PartialDate::of))
                .end(Optional.of(bounds[1]).filter(bound -> !bound.isEmpty()).map(PartialDate::of))
                .build());
    }

    private List<String> said(List<Optional<DateSpan>> spans) {
        List<Assignment> assignments = spans.stream()
                .map(span -> Assignment.to(OperationalArea.POLICY_RESEARCH).toBuilder()
                        .span(span)
                        .build())
                .toList();
        return Said.inEnglish(
                rule, Examples.changed(Examples.cohort(), 0, place -> place.withAssignments(assignments)));
    }
}
