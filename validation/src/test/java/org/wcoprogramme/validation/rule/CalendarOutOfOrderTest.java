package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.programme.CalendarStep;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.NominationCalendar;
import org.wcoprogramme.programme.Programme;

class CalendarOutOfOrderTest {

    private final CalendarOutOfOrder rule = new CalendarOutOfOrder();

    @Test
    void names_both_steps() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning nominationCalendar.steps[1]: The step \"Deadline for nominations\" (2011-03)"
                        + " comes certainly before the step \"Invitation\" (2011-12), counted for a programme that starts in"
                        + " 2011.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning nominationCalendar.steps[1]: L'étape « Date limite des candidatures » (2011-03)"
                                + " est certainement antérieure à l'étape « Invitation » (2011-12), pour un programme qui commence"
                                + " en 2011.");
    }

    @ParameterizedTest
    @CsvSource({
        "selection, 5, notification, 4, 1",
        "selection, 5, notification, 5, 0",
        "selection, 5, start, 4, 1",
        "notification, 6, start, 5, 1",
        "nomination-deadline, 3, selection, 2, 1",
        "start, 9, selection, 10, 1",
        "start, 9, interview, 10, 0",
        "interview, 9, start, 8, 0",
    })
    void knows_the_order_of_the_steps(String one, int month, String other, int otherMonth, int findings) {
        Programme programme = Examples.programme()
                .withNominationCalendar(NominationCalendar.builder()
                        .steps(List.of(step(one, month), step(other, otherMonth)))
                        .build());
        assertThat(Said.inEnglish(rule, programme)).hasSize(findings);
    }

    private static CalendarStep step(String kind, int month) {
        return CalendarStep.builder()
                .kind(CalendarStepKind.of(kind))
                .month(month)
                .build();
    }

    @Test
    void finds_nothing_without_a_calendar() {
        assertThat(Said.inEnglish(rule, Examples.programme())).isEmpty();
    }
}
