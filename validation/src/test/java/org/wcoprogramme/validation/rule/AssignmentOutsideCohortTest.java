package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.cohort.Cohort;

class AssignmentOutsideCohortTest {

    private final AssignmentOutsideCohort rule = new AssignmentOutsideCohort();

    @Test
    void names_both_spans() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error participations[4].assignments[0].span: The assignment (from 2011-10 to"
                        + " 2012-08-15) certainly reaches beyond the span of the cohort (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error participations[4].assignments[0].span: L'affectation (de 2011-10 à"
                        + " 2012-08-15) sort certainement de la durée de la cohorte (de 2011-09 à 2012-07).");
    }

    /** The cohort stays from 2011-09 to 2012-07. */
    @ParameterizedTest
    @CsvSource({
        "2011-09, 2012-07, 0",
        "2011-09-01, 2012-07-31, 0",
        "2011, 2012, 0",
        "2011-08, 2012-06, 1",
        "2011-08-31, '', 1",
        "'', 2012-08, 1",
        "'', 2011-08, 1",
        "2012-08, '', 1",
        "2010, 2013, 1",
        "2011, '', 0",
    })
    void speaks_only_where_a_known_bound_certainly_lies_outside(String start, String end, int findings) {
        assertThat(Said.inEnglish(rule, cohort(span(start, end)))).hasSize(findings);
    }

    @Test
    void is_silent_where_a_span_is_not_known() {
        Assignment undated = Assignment.to(OperationalArea.CAPACITY_BUILDING);
        Cohort cohort = Examples.changed(
                Examples.cohort(), 4, participation -> participation.withAssignments(List.of(undated)));
        assertThat(Said.inEnglish(rule, cohort)).isEmpty();
        Cohort withoutSpan = Cohort.builder()
                .id(cohort.getId())
                .label(cohort.getLabel())
                .participations(rule.badExample().getParticipations())
                .build();
        assertThat(Said.inEnglish(rule, withoutSpan)).isEmpty();
    }

    private static Cohort cohort(DateSpan span) {
        Assignment assignment = Assignment.to(OperationalArea.POLICY_RESEARCH).withSpan(span);
        return Examples.changed(
                Examples.cohort(), 0, participation -> participation.withAssignments(List.of(assignment)));
    }

    private static DateSpan span(String start, String end) {
        if (start.isEmpty()) {
            return DateSpan.endingOn(PartialDate.of(end));
        }
        DateSpan span = DateSpan.startingOn(PartialDate.of(start));
        return end.isEmpty() ? span : span.withEnd(PartialDate.of(end));
    }
}
