package org.wcoprogramme.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.DeliveryMode;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.cohort.ParticipationStatus;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.region.MemberCode;

/**
 * The Career Development Programme over its years: what changed, and what a portal may configure without making it a
 * fact.
 */
final class CareerDevelopmentProgrammeTest {

    private static final Source CDP_PAGE = Source.of(
            "WCO, page of the Career Development Programme",
            URI.create(
                    "https://www.wcoomd.org/en/topics/capacity-building/activities-and-programmes/people-development/"
                            + "learning/development-programmes/career-development-programme.aspx"));

    // Names and titles: WCO newsroom, June and September 2011, July 2017; in French June 2012 and July 2017. Each
    // starts
    // when it was first seen; the change itself may lie before.
    private static final Programme CAREER_DEVELOPMENT = Programme.builder()
            .id(ProgrammeId.of("wco-cdp"))
            .name(en("Career Development Programme"))
            .kind(ProgrammeKind.CAREER_DEVELOPMENT)
            .launch(date("2009"))
            .addNames(
                    DatedName.of(en("WCO Internship Programme"), DateSpan.startingOn(date("2009"))),
                    DatedName.of(
                            en("Career Development Programme").with("fr", "Programme de développement de carrière"),
                            DateSpan.startingOn(date("2011-06"))),
                    DatedName.of(en("WCO-Japan Career Development Programme"), DateSpan.startingOn(date("2016-09"))))
            .addParticipantTitles(
                    DatedName.of(en("Intern").with("fr", "Stagiaire"), DateSpan.startingOn(date("2009"))),
                    DatedName.of(
                            en("Professional Associate").with("fr", "Expert associé"),
                            DateSpan.startingOn(date("2011-06"))))
            .nominationCalendar(NominationCalendar.builder()
                    .addSteps(
                            step(CalendarStepKind.INVITATION, 12).withYearsBefore(1),
                            step(CalendarStepKind.NOMINATION_DEADLINE, 3),
                            step(CalendarStepKind.SELECTION, 5),
                            step(CalendarStepKind.NOTIFICATION, 6),
                            step(CalendarStepKind.START, 9))
                    .addSource(CDP_PAGE)
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "2010, WCO Internship Programme, Intern",
        "2010-09, WCO Internship Programme, Intern",
        "2013, Career Development Programme, Professional Associate",
        "2018, WCO-Japan Career Development Programme, Professional Associate",
        "2011-06, , ",
        "2011-09, Career Development Programme, Professional Associate",
        "2016-09, , Professional Associate",
        "2016-10, WCO-Japan Career Development Programme, Professional Associate",
    })
    void knows_the_name_and_the_title_of_its_participants_where_the_record_decides_it(
            String day, String name, String title) {
        assertThat(CAREER_DEVELOPMENT.nameOn(date(day)).flatMap(text -> text.get("en")))
                .isEqualTo(Optional.ofNullable(name));
        assertThat(CAREER_DEVELOPMENT.participantTitleOn(date(day)).flatMap(text -> text.get("en")))
                .isEqualTo(Optional.ofNullable(title));
    }

    @ParameterizedTest
    @CsvSource({
        "invitation, 2021-12",
        "nomination-deadline, 2022-03",
        "selection, 2022-05",
        "notification, 2022-06",
        "start, 2022-09",
    })
    void has_a_calendar_that_gives_the_dates_of_2022(String step, String due) {
        NominationCalendar calendar = CAREER_DEVELOPMENT.getNominationCalendar().orElseThrow();

        assertThat(calendar.dateOf(CalendarStepKind.of(step), 2022)).contains(date(due));
    }

    // WCO News 102, issue 3/2023: an officer from India learned of her selection in June 2022, joined in September and
    // worked in the Risk Management and Intelligence Programme.
    @Test
    void follows_the_officer_from_india_of_2022_2023_through_the_calendar() {
        Participation participation = Participation.builder()
                .administration(MemberCode.of("IN"))
                .addEvents(
                        ParticipationEvent.of(ParticipationEventType.SELECTED, date("2022-06")),
                        ParticipationEvent.of(ParticipationEventType.STARTED, date("2022-09")))
                .addAssignment(work -> work.unitCode(UnitCode.of("risk-management-and-intelligence-programme")))
                .build();

        Cohort cohort = Cohort.builder()
                .id(CohortId.of("cdp-2022-2023"))
                .label(CohortLabel.of("2022/2023"))
                .addParticipation(participation)
                .build();
        assertThat(cohort.statusOn(participation, date("2022-05"))).isEmpty();
        assertThat(cohort.statusOn(participation, date("2022-07"))).contains(ParticipationStatus.SELECTED);
        assertThat(cohort.statusOn(participation, date("2022-10"))).contains(ParticipationStatus.PARTICIPATING);
        assertThat(participation.getAssignments())
                .singleElement()
                .extracting(work -> work.getUnitCode().flatMap(SecretariatStructure.standard()::find))
                .extracting(unit -> unit.flatMap(found -> found.nameOn(date("2022-10"))))
                .isEqualTo(Optional.of(en("Risk Management and Intelligence Programme")));
    }

    // WCO newsroom, October 2020: began on 12 October 2020 in a virtual meeting, announced for nine months. The end is
    // computed from that; who took part was not seen.
    @Test
    void began_virtually_in_2020_and_was_planned_for_nine_months() {
        Cohort cohort = Cohort.builder()
                .id(CohortId.of("cdp-2020-2021"))
                .label(CohortLabel.of("2020-2021"))
                .span(DateSpan.startingOn(date("2020-10-12")))
                .plannedSpan(span("2020-10-12", "2021-07"))
                .addPhase(start -> start.mode(DeliveryMode.VIRTUAL).span(DateSpan.startingOn(date("2020-10-12"))))
                .note(en("Announced for nine months; the planned end is computed from that."))
                .build();
        Programme programme = CAREER_DEVELOPMENT.toBuilder().addCohort(cohort).build();

        assertThat(cohort.getLabel()).hasToString("2020/2021");
        assertThat(programme.cohortsCertainlyOn(date("2020-09"))).isEmpty();
        assertThat(programme.cohortsPossiblyOn(date("2020-09"))).isEmpty();
        assertThat(programme.cohortsPossiblyOn(date("2020-11"))).containsExactly(cohort);
        assertThat(cohort.getPlannedSpan().orElseThrow().contains(date("2020-11")))
                .isEqualTo(Certainty.CERTAIN);
        assertThat(programme.coversCompletely(cohort.getLabel())).isFalse();
    }

    @Test
    void takes_a_policy_that_a_portal_configures_without_making_it_a_fact_of_the_programme() {
        Programme example = CAREER_DEVELOPMENT.toBuilder()
                .addEligibilityPolicy(policy -> policy.span(DateSpan.startingOn(date("2030")))
                        .eligibleMembers(EligibleMembers.DEVELOPING)
                        .minimumYearsOfService(5)
                        .ageBelow(45)
                        .maximumNominees(1)
                        .priorParticipation(PriorParticipation.EXCLUDED)
                        .addLanguage(LanguageRequirement.builder()
                                .language(LanguageTag.of("fr"))
                                .level(LanguageLevel.B2)
                                .build())
                        .note(en("An example, and no rule of the WCO.")))
                .build();

        assertThat(example.eligibilityPoliciesOn(date("2025"))).isEmpty();
        assertThat(example.eligibilityPoliciesOn(date("2031"))).hasSize(1);
        assertThat(CAREER_DEVELOPMENT.getEligibilityPolicies()).isEmpty();
    }

    private static CalendarStep step(CalendarStepKind kind, int month) {
        return CalendarStep.builder().kind(kind).month(month).build();
    }

    private static LocalizedText en(String text) {
        return LocalizedText.ofEnglish(text);
    }

    private static PartialDate date(String text) {
        return PartialDate.of(text);
    }

    private static DateSpan span(String start, String end) {
        return DateSpan.of(date(start), date(end));
    }
}
