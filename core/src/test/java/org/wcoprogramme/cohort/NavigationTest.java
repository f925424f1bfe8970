package org.wcoprogramme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;

/** Questions that a portal asks of a programme, and edits deep within it. The officers are invented. */
class NavigationTest {

    private static final Membership WCO = Membership.standard();
    private static final MemberCode ANGOLA = MemberCode.of("AO");
    private static final MemberCode VIET_NAM = MemberCode.of("VN");
    private static final OfficerId ONE = OfficerId.of("officer-1");
    private static final OfficerId TWO = OfficerId.of("officer-2");
    private static final CohortId FIRST = CohortId.of("cdp-2011-2012");
    private static final CohortId SECOND = CohortId.of("cdp-2012-2013");

    private static final Programme PROGRAMME = Programme.builder()
            .id(ProgrammeId.of("example"))
            .name(LocalizedText.ofEnglish("Example"))
            .addCohort(cohort -> cohort.id(FIRST)
                    .label(CohortLabel.of("2011/2012"))
                    .span(DateSpan.of(PartialDate.of("2011-09"), PartialDate.of("2012-07")))
                    .addParticipation(place -> place.administration(ANGOLA)
                            .officer(officer -> officer.id(ONE).name(PersonName.of("Invented")))
                            .addAssignment(assignment -> assignment.addArea(OperationalArea.POLICY_RESEARCH))
                            .addEvent(ParticipationEvent.undated(ParticipationEventType.REPLACED)))
                    .addParticipation(place -> place.administration(ANGOLA)
                            .officer(officer -> officer.id(TWO))
                            .replaces(ONE))
                    .addParticipation(Participation.of(VIET_NAM))
                    .addPhase(phase -> phase.mode(DeliveryMode.ON_SITE))
                    .addCeremony(ceremony -> ceremony.type(CeremonyType.OPENING)))
            .addCohort(cohort -> cohort.id(SECOND)
                    .label(CohortLabel.of("2012/2013"))
                    .span(DateSpan.startingOn(PartialDate.of("2012-09-14")))
                    .addParticipation(Participation.of(ANGOLA))
                    .addParticipation(place -> place.administration(MemberCode.of("QQ"))))
            .build();

    private static final Cohort COHORT = PROGRAMME.findCohort(FIRST).orElseThrow();

    @Test
    void officers_of_a_region() {
        assertThat(COHORT.officersFrom(WcoRegion.ESA, WCO))
                .extracting(Officer::getId)
                .containsExactly(java.util.Optional.of(TWO)); // ONE was replaced, and may not have begun
        assertThat(COHORT.participationsFrom(WcoRegion.AP, WCO)).containsExactly(Participation.of(VIET_NAM));
        assertThat(COHORT.participationsFrom(WcoRegion.EUR, WCO)).isEmpty();
        assertThat(PROGRAMME.officersFrom(WcoRegion.ESA, WCO)).containsOnlyKeys(FIRST, SECOND);
        assertThat(PROGRAMME.officersFrom(WcoRegion.AP, WCO)).containsOnlyKeys(FIRST);
    }

    @Test
    void the_region_is_that_of_the_start_of_the_cohort() {
        Member moved = WCO.find(VIET_NAM).orElseThrow().toBuilder()
                .addEarlierRegion(org.wcoprogramme.region.EarlierRegion.of(WcoRegion.EUR, PartialDate.of("2012-01")))
                .build();
        Membership own = WCO.combinedWith(Membership.builder()
                .edition(PartialDate.of("2026"))
                .addMember(moved)
                .build());

        assertThat(COHORT.participationsFrom(WcoRegion.EUR, own)).hasSize(1);
        assertThat(COHORT.participationsFrom(WcoRegion.AP, own)).isEmpty();
    }

    @Test
    void assignments_of_an_officer() {
        assertThat(COHORT.assignmentsOf(ONE)).containsExactly(Assignment.to(OperationalArea.POLICY_RESEARCH));
        assertThat(COHORT.assignmentsOf(OfficerId.of("nobody"))).isEmpty();
        assertThat(PROGRAMME.assignmentsOf(ONE)).containsOnlyKeys(FIRST);
        assertThat(PROGRAMME.assignmentsOf(TWO)).isEmpty();
    }

    @Test
    void participations_of_a_member_and_of_an_officer_over_all_cohorts() {
        assertThat(PROGRAMME.participationsOf(ANGOLA))
                .containsExactly(
                        Map.entry(FIRST, COHORT.participationsOf(ANGOLA)),
                        Map.entry(SECOND, List.of(Participation.of(ANGOLA))));
        assertThat(PROGRAMME.participationsOf(TWO)).containsOnlyKeys(FIRST);
        assertThat(PROGRAMME.participationsOf(MemberCode.of("ZW"))).isEmpty();
    }

    @Test
    void who_replaced_whom() {
        assertThat(COHORT.replacementOf(ONE))
                .contains(COHORT.getParticipations().get(1));
        assertThat(COHORT.replacementOf(TWO)).isEmpty();
    }

    @Test
    void cohorts_on_a_date() {
        assertThat(PROGRAMME.cohortsCertainlyOn(PartialDate.of("2012-01"))).containsExactly(COHORT);
        assertThat(PROGRAMME.cohortsCertainlyOn(PartialDate.of("2011-09"))).isEmpty();
        assertThat(PROGRAMME.cohortsPossiblyOn(PartialDate.of("2012"))).hasSize(2);
        assertThat(PROGRAMME.cohortsPossiblyOn(PartialDate.of("2020")))
                .extracting(Cohort::getId)
                .containsExactly(SECOND);
        assertThat(PROGRAMME.cohortsPossiblyOn(PartialDate.of("2010"))).isEmpty();
    }

    @Test
    void members_not_in_this_record() {
        List<Member> absent = PROGRAMME.membersNotInThisRecord(WCO.asOf(PartialDate.of("2011-09-26")));

        assertThat(absent)
                .hasSize(175)
                .noneMatch(member -> member.getCode().equals(ANGOLA))
                .noneMatch(member -> member.getCode().equals(MemberCode.of("EU")));
    }

    @Test
    void one_officer_of_one_cohort_is_changed_in_one_expression() {
        Programme promoted = PROGRAMME.editCohort(
                FIRST,
                cohort ->
                        cohort.editOfficer(TWO, officer -> officer.withRank(LocalizedText.ofEnglish("Head of Unit"))));

        assertThat(promoted.findCohort(FIRST)
                        .orElseThrow()
                        .findParticipation(TWO)
                        .orElseThrow()
                        .getOfficer()
                        .getRank())
                .contains(LocalizedText.ofEnglish("Head of Unit"));
        assertThat(promoted.getCohorts().get(1)).isSameAs(PROGRAMME.getCohorts().get(1));
        assertThat(promoted.findCohort(FIRST).orElseThrow().getParticipations().get(0))
                .isSameAs(COHORT.getParticipations().get(0));
        assertThat(PROGRAMME.editCohort(FIRST, cohort -> cohort)).isEqualTo(PROGRAMME);
    }

    @Test
    void a_participation_is_changed_by_its_place() {
        Cohort edited = COHORT.editParticipation(
                2, place -> place.editOfficer(officer -> officer.withId(OfficerId.of("officer-3"))));

        assertThat(edited.findParticipation(OfficerId.of("officer-3"))).isPresent();
        assertThatThrownBy(() -> COHORT.editParticipation(3, place -> place))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void an_edit_of_what_is_not_there_is_refused() {
        assertThatThrownBy(() -> PROGRAMME.editCohort(CohortId.of("cdp-2020-2021"), cohort -> cohort))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Programme example: expected a cohort with the id cdp-2020-2021,"
                        + " found [cdp-2011-2012, cdp-2012-2013]");
        assertThatThrownBy(() -> COHORT.editOfficer(OfficerId.of("nobody"), officer -> officer))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Cohort cdp-2011-2012: expected a participation of the officer nobody, found none among 3");
    }

    @Test
    void an_edit_that_gives_nothing_back_is_refused_by_name() {
        assertThatThrownBy(() -> PROGRAMME.editCohort(FIRST, cohort -> nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("cohort");
        assertThatThrownBy(() -> COHORT.editParticipation(0, place -> nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("participation");
        assertThatThrownBy(() -> COHORT.editParticipation(TWO, place -> nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("participation");
        assertThatThrownBy(() -> COHORT.editOfficer(TWO, officer -> nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("officer");
    }

    /** What a caller who is not checked for null may give back. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @Test
    void a_cohort_without_places_has_no_capacity_of_zero() {
        assertThatThrownBy(() -> COHORT.withCapacity(0))
                .hasMessage("Cannot build Cohort: capacity: expected at least 1, found 0");
        assertThatThrownBy(() -> Phase.builder()
                        .place(LocalizedText.ofEnglish("Brussels"))
                        .build())
                .hasMessage(
                        "Cannot build Phase: title: expected a title, a mode, dates or planned dates, found none of them");
    }
}
