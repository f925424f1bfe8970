package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class EventInTheFutureTest {

    private final EventInTheFuture rule = new EventInTheFuture();

    @Test
    void names_the_event_and_both_dates() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[0].events[0].date: The date of an event (completion, 2912-07)"
                        + " comes certainly after the date of the check (2025-12-31).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning participations[0].events[0].date: La date d'un événement (achèvement, 2912-07)"
                                + " est certainement postérieure à la date du contrôle (2025-12-31).");
    }

    @ParameterizedTest
    @CsvSource({"2012-07-01, 0", "2012-07, 0", "2012, 0", "2012-06-30, 1", "2012-06, 1"})
    void speaks_only_of_a_certain_order(String today, int findings) {
        CheckContext context = CheckContext.of(Membership.standard(), PartialDate.of(today));
        Cohort cohort = Examples.changed(
                Examples.cohort(),
                0,
                participation -> participation.withEvents(List.of(
                        Examples.event(ParticipationEventType.CERTIFIED, "2012-07-01"),
                        ParticipationEvent.undated(ParticipationEventType.COMPLETED))));
        assertThat(Rules.of(rule).check(cohort, context).getFindings()).hasSize(findings);
    }

    @Test
    void knows_no_future_without_a_date() {
        assertThat(Rules.of(rule)
                        .check(rule.badExample(), CheckContext.of(Membership.standard()))
                        .getFindings())
                .isEmpty();
    }
}
