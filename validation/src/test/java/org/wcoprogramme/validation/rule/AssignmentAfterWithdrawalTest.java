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
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class AssignmentAfterWithdrawalTest {

    private final AssignmentAfterWithdrawal rule = new AssignmentAfterWithdrawal();

    @Test
    void names_span_and_withdrawal() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[2].assignments[0].span: The assignment (from 2011-09 to"
                        + " 2012-07) certainly goes on after the officer had withdrawn (2012-02-29).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[2].assignments[0].span: L'affectation (de 2011-09 à 2012-07)"
                        + " se poursuit certainement après le retrait de l'agent (2012-02-29).");
    }

    @ParameterizedTest
    @CsvSource({"2012-02-29, 0", "2012-03-01, 1", "2012-02, 0", "2012, 0", "2013, 1"})
    void speaks_only_of_a_certain_end(String end, int findings) {
        assertThat(said(
                        DateSpan.endingOn(PartialDate.of(end)),
                        Examples.event(ParticipationEventType.WITHDRAWN, "2012-02-29")))
                .hasSize(findings);
    }

    @Test
    void is_silent_where_the_withdrawal_is_not_known_or_not_the_last_word() {
        DateSpan span = DateSpan.endingOn(PartialDate.of("2012-07"));
        ParticipationEvent withdrawn = Examples.event(ParticipationEventType.WITHDRAWN, "2012-02");
        assertThat(said(span, Examples.event(ParticipationEventType.STARTED, "2011-09"), withdrawn))
                .hasSize(1);
        assertThat(said(span, withdrawn, withdrawn)).isEmpty();
        assertThat(said(span, ParticipationEvent.undated(ParticipationEventType.WITHDRAWN)))
                .isEmpty();
        assertThat(said(span, withdrawn, ParticipationEvent.undated(ParticipationEventType.STARTED)))
                .isEmpty();
        assertThat(said(span, withdrawn, Examples.event(ParticipationEventType.STARTED, "2012-02")))
                .isEmpty();
        assertThat(said(span, Examples.event(ParticipationEventType.STARTED, "2011-09")))
                .isEmpty();
    }

    private List<String> said(DateSpan span, ParticipationEvent... events) {
        Assignment assignment = Assignment.to(OperationalArea.POLICY_RESEARCH).withSpan(span);
        return Said.inEnglish(
                rule,
                Examples.changed(
                        Examples.cohort(),
                        0,
                        place -> place.withEvents(List.of(events)).withAssignments(List.of(assignment))));
    }
}
