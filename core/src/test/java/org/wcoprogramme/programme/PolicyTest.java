package org.wcoprogramme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.region.WcoRegion;

/** What a programme configures: who may be nominated, how many of a region, and when. */
class PolicyTest {

    @Test
    void a_policy_says_nothing_that_was_not_configured() {
        EligibilityPolicy policy = EligibilityPolicy.builder().build();

        assertThat(policy.getStrength()).isEqualTo(RequirementStrength.REQUIRED);
        assertThat(policy)
                .hasToString("EligibilityPolicy{strength=required, languages=[], regionalQuotas=[],"
                        + " otherRequirements=[], sources=[]}");
    }

    @Test
    void names_everything_that_contradicts() {
        assertThatThrownBy(() -> EligibilityPolicy.builder()
                        .minimumYearsOfService(4)
                        .yearsOfServiceBelow(4)
                        .minimumAge(-1)
                        .ageBelow(101)
                        .returnObligationYears(-3)
                        .maximumNominees(0)
                        .build())
                .hasMessage("Cannot build EligibilityPolicy: minimumAge: expected 0 to 100, found -1;"
                        + " ageBelow: expected 1 to 100, found 101;"
                        + " returnObligationYears: expected 0 to 100, found -3;"
                        + " maximumNominees: expected at least 1, found 0;"
                        + " yearsOfServiceBelow: expected more than the minimumYearsOfService 4, found 4");
    }

    @Test
    void a_quota_has_bounds_that_can_be_met() {
        assertThat(RegionalQuota.atLeast(WcoRegion.AP, 1)).hasToString("RegionalQuota{region=AP, minimum=1}");
        assertThatThrownBy(() -> RegionalQuota.builder().region(WcoRegion.AP).build())
                .hasMessage(
                        "Cannot build RegionalQuota: minimum: expected a minimum, a maximum or both, found neither");
        assertThatThrownBy(() -> RegionalQuota.atLeast(WcoRegion.AP, 2).withMaximum(1))
                .hasMessage("Cannot build RegionalQuota: maximum: expected at least 2, found 1");
        assertThatThrownBy(() -> RegionalQuota.atLeast(WcoRegion.AP, -1))
                .hasMessage("Cannot build RegionalQuota: minimum: expected at least 0, found -1");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 1, , 2022, 2021-12",
        "3, 0, 15, 2022, 2022-03-15",
        "2, 0, 29, 2023, 2023-02",
        "2, 0, 29, 2024, 2024-02-29"
    })
    void a_step_is_due_in_a_month_or_on_a_day(int month, int yearsBefore, Integer day, int year, String date) {
        CalendarStepBuilder step = CalendarStep.builder()
                .kind(CalendarStepKind.SELECTION)
                .month(month)
                .yearsBefore(yearsBefore);
        if (day != null) {
            step.day(day);
        }

        assertThat(step.build().dateFor(year)).isEqualTo(PartialDate.of(date));
    }

    @Test
    void a_step_is_due_on_a_day_that_exists() {
        assertThatThrownBy(() -> CalendarStep.builder()
                        .kind(CalendarStepKind.START)
                        .yearsBefore(11)
                        .month(2)
                        .day(30)
                        .build())
                .hasMessage("Cannot build CalendarStep: yearsBefore: expected 0 to 10, found 11;"
                        + " day: expected 1 to 29, found 30");
        assertThatThrownBy(() -> CalendarStep.builder()
                        .kind(CalendarStepKind.START)
                        .month(13)
                        .day(32)
                        .build())
                .hasMessage(
                        "Cannot build CalendarStep: month: expected 1 to 12, found 13; day: expected 1 to 31, found 32");
    }

    @Test
    void a_calendar_has_no_date_for_a_step_that_it_does_not_have() {
        NominationCalendar calendar = NominationCalendar.builder()
                .addStep(CalendarStep.builder()
                        .kind(CalendarStepKind.START)
                        .month(9)
                        .build())
                .build();

        assertThat(calendar.dateOf(CalendarStepKind.START, 2022)).contains(PartialDate.of("2022-09"));
        assertThat(calendar.dateOf(CalendarStepKind.INVITATION, 2022)).isEmpty();
    }
}
