package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.testkit.Profiles;

class ProgrammeProfileTest {

    private static final ProgrammeProfile PROFILE = ProgrammeProfile.of(History.programme(), Membership.standard());

    @Test
    void counts_the_places_of_six_cohorts() {
        assertThat(PROFILE.countParticipations()).isEqualTo(50);
        assertThat(PROFILE.getCohorts())
                .extracting(cohort -> cohort.getRepresentation().getTotal())
                .containsExactly(8, 7, 8, 7, 10, 10);
    }

    @Test
    void counts_administrations_by_identity() {
        assertThat(PROFILE.getAdministrations()).hasSize(38).startsWith(MemberCode.of("AF"), MemberCode.of("BY"));
    }

    @Test
    void knows_how_many_members_there_were_when_each_cohort_started() {
        assertThat(PROFILE.getCohorts())
                .extracting(cohort -> cohort.getMembersAtStart().orElseThrow().toString())
                .containsExactly("177", "177", "178", "179", "180", "182");
    }

    @Test
    void says_nothing_of_the_members_at_a_start_that_is_not_known() {
        Cohort cohort = Cohort.builder()
                .id(CohortId.of("cdp-2018-2019"))
                .label(CohortLabel.of("2018/2019"))
                .build();

        CohortProfile profile = CohortProfile.of(cohort, Membership.standard());

        assertThat(profile.getMembersAtStart()).isEmpty();
        assertThat(profile.getId()).isEqualTo(cohort.getId());
        assertThat(profile.getLabel()).isEqualTo(cohort.getLabel());
        assertThat(profile.getRepresentation())
                .isEqualTo(Representation.builder().build());
    }

    @Test
    void gives_a_range_where_the_start_leaves_the_count_open() {
        CohortProfile profile = CohortProfile.of(History.cohort("2018/2019", "2018-09", "DZ"), Membership.standard());

        assertThat(profile.getMembersAtStart()).contains(CountRange.between(182, 183));
    }

    @Test
    void marks_a_cohort_that_starts_after_the_edition_of_the_membership() {
        Membership membership = Membership.standard();
        CohortProfile later = CohortProfile.of(History.cohort("2026/2027", "2026-09", "DZ"), membership);

        assertThat(membership.getEdition()).isEqualTo(PartialDate.of("2025-12-31"));
        assertThat(later.isBeyondEdition()).isTrue();
        assertThat(later.getMembersAtStart()).contains(CountRange.exactly(187));
        assertThat(CohortProfile.of(History.cohort("2025/2026", "2025", "DZ"), membership)
                        .isBeyondEdition())
                .isFalse();
        assertThat(History.profile("2011/2012").isBeyondEdition()).isFalse();
    }

    @Test
    void knows_who_returned_and_who_came_in_the_year_before() {
        List<CycleProfile> cycles = PROFILE.getCycles();

        assertThat(cycles)
                .extracting(cycle -> cycle.getLabel().toString())
                .containsExactly("2010/2011", "2011/2012", "2012/2013", "2013/2014", "2016/2017", "2017/2018");
        assertThat(cycles.get(0).administrations(Appearance.RETURNING)).isEmpty();
        assertThat(cycles.get(1).administrations(Appearance.RETURNING)).isEmpty();
        assertThat(cycles.get(2).administrations(Appearance.RETURNING)).containsExactly(MemberCode.of("AO"));
        assertThat(cycles.get(2).getConsecutiveAdministrations()).containsExactly(MemberCode.of("AO"));
        assertThat(cycles.get(4).administrations(Appearance.RETURNING))
                .containsExactlyInAnyOrderElementsOf(codes("AO BD BJ KH MN"));
        assertThat(cycles.get(5).getConsecutiveAdministrations()).containsExactlyInAnyOrderElementsOf(codes("BD MX"));
        assertThat(cycles)
                .allSatisfy(cycle -> assertThat(cycle.administrations(Appearance.NOT_DECIDED))
                        .isEmpty());
        assertThat(PROFILE.getRecurringAdministrations())
                .containsExactlyElementsOf(codes("AO MZ BD BJ KH MN AZ BF ID MX"));
    }

    @Test
    void does_not_know_who_is_consecutive_where_the_year_before_is_not_in_the_record() {
        assertThat(PROFILE.getCycles())
                .extracting(CycleProfile::countConsecutive)
                .containsExactly(
                        OptionalInt.empty(),
                        OptionalInt.of(0),
                        OptionalInt.of(1),
                        OptionalInt.of(0),
                        OptionalInt.empty(),
                        OptionalInt.of(2));
        ProgrammeProfile complete = PROFILE.toBuilder()
                .addCompleteCycle(CohortLabel.of("2015/2016"))
                .build();
        assertThat(complete.getCycles().get(4).countConsecutive()).hasValue(0);
    }

    @Test
    void adds_up_over_the_cycles() {
        assertThat(PROFILE.getCycles())
                .extracting(CycleProfile::getOfficersSoFar)
                .containsExactly(8, 15, 23, 30, 40, 50);
        assertThat(PROFILE.getCycles())
                .extracting(CycleProfile::getAdministrationsSoFar)
                .containsExactly(8, 15, 22, 28, 33, 38);
        assertThat(PROFILE.getRepresentation()).isEqualTo(Profiles.representation(List.of(5, 9, 7, 8, 15, 6)));
        assertThat(PROFILE.getCompletion())
                .isEqualTo(Completion.builder().notKnown(50).build());
    }

    @Test
    void names_the_cycles_that_are_missing() {
        assertThat(PROFILE.getMissingCycles())
                .containsExactly(CohortLabel.of("2014/2015"), CohortLabel.of("2015/2016"));
        ProgrammeProfile launched = PROFILE.toBuilder()
                .launchYear(2009)
                .addCompleteCycles(CohortLabel.of("2014/2015"), CohortLabel.ofSession(3))
                .build();
        assertThat(launched.getMissingCycles())
                .containsExactly(CohortLabel.of("2009/2010"), CohortLabel.of("2015/2016"));
        assertThat(ProgrammeProfile.empty().getMissingCycles()).isEmpty();
    }

    @Test
    void takes_two_cohorts_of_one_label_for_one_cycle() {
        CohortProfile one = History.profile("2011/2012");
        CohortProfile other = one.toBuilder().id(CohortId.of("other")).build();

        List<CycleProfile> cycles =
                ProgrammeProfile.builder().addCohorts(other, one).build().getCycles();

        assertThat(cycles).hasSize(1);
        assertThat(cycles.get(0).getCohorts()).containsExactly(one.getId(), other.getId());
        assertThat(cycles.get(0).administrations(Appearance.FIRST_IN_THIS_RECORD))
                .hasSize(7);
        assertThat(cycles.get(0).getOfficersSoFar()).isEqualTo(14);
        assertThat(cycles.get(0).getAdministrationsSoFar()).isEqualTo(7);
    }

    @Test
    void does_not_decide_who_was_first_where_labels_leave_it_open() {
        ProgrammeProfile profile = ProgrammeProfile.builder()
                .addCohorts(
                        labelled("2011/2012", "DZ AO"),
                        labelled("2011", "AO CM"),
                        labelled("2012", "AO EC"),
                        labelled("7", "CM VN"),
                        labelled("8", "VN"))
                .build();

        assertThat(profile.getCycles())
                .extracting(cycle -> cycle.getLabel() + " " + cycle.getAppearances())
                .containsExactly(
                        "2011/2012 {DZ=FIRST_IN_THIS_RECORD, AO=NOT_DECIDED}",
                        "2011 {AO=NOT_DECIDED, CM=NOT_DECIDED}",
                        "2012 {AO=RETURNING, EC=FIRST_IN_THIS_RECORD}",
                        "7 {CM=NOT_DECIDED, VN=FIRST_IN_THIS_RECORD}",
                        "8 {VN=RETURNING}");
    }

    @Test
    void merges_parts_that_share_a_cohort() {
        ProgrammeProfile one = part("2010/2011", "2011/2012").toBuilder()
                .launchYear(2010)
                .addCompleteCycle(CohortLabel.of("2011/2012"))
                .build();
        ProgrammeProfile other = part("2017/2018", "2011/2012", "2013/2014").toBuilder()
                .launchYear(2009)
                .build();

        ProgrammeProfile merged = one.merge(other);

        assertThat(merged)
                .isEqualTo(part("2010/2011", "2011/2012", "2013/2014", "2017/2018").toBuilder()
                        .launchYear(2009)
                        .addCompleteCycle(CohortLabel.of("2011/2012"))
                        .build());
        assertThat(merged.countParticipations()).isEqualTo(32);
    }

    @Test
    void refuses_two_profiles_of_one_cohort() {
        ProgrammeProfile one = part("2010/2011", "2011/2012");
        ProgrammeProfile other = ProgrammeProfile.of(History.profile("2011/2012").toBuilder()
                .completion(Completion.builder().completed(7).build())
                .build());

        assertThatThrownBy(() -> one.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ProgrammeProfile: expected equal profiles of the cohort cdp-2011-2012"
                        + " in all parts, found [CohortProfile{id=cdp-2011-2012, ")
                .hasMessageContaining("notKnown=7")
                .hasMessageContaining("completed=7");
    }

    @Test
    void keeps_two_cohorts_that_a_record_gives_one_key() {
        Programme programme = History.programme();
        Programme twice = programme.withCohorts(
                List.of(programme.getCohorts().get(0), programme.getCohorts().get(0)));

        ProgrammeProfile profile = ProgrammeProfile.of(twice, Membership.standard());

        assertThat(profile.countParticipations()).isEqualTo(16);
        assertThat(profile.merge(profile)).isEqualTo(profile);
        assertThatThrownBy(() -> profile.merge(part("2010/2011"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_more_administrations_than_officers_and_a_launch_before_the_first_year() {
        assertThatThrownBy(() -> History.profile("2011/2012").toBuilder()
                        .addAdministration(MemberCode.of("QQ"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build CohortProfile: administrations: expected at most as many as officers, 7,"
                        + " found 8");
        assertThatThrownBy(() -> ProgrammeProfile.builder().launchYear(0).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build ProgrammeProfile: launchYear: expected 1 to 9999, found 0");
    }

    @Test
    void refuses_a_cycle_that_contradicts_itself() {
        CycleProfile first = PROFILE.getCycles().get(0);

        assertThatThrownBy(() -> first.toBuilder()
                        .addConsecutiveAdministration(MemberCode.of("AF"))
                        .officersSoFar(-1)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build CycleProfile: officersSoFar: expected at least 0, found -1;"
                        + " consecutiveAdministrations: expected none where the year before is not known, found 1;"
                        + " consecutiveAdministrations: expected returning administrations, found AF");
    }

    private static ProgrammeProfile part(String... labels) {
        return ProgrammeProfile.mergeAll(Arrays.stream(labels)
                .map(label -> ProgrammeProfile.of(History.profile(label)))
                .toList());
    }

    private static CohortProfile labelled(String label, String administrations) {
        return CohortProfile.of(History.cohort(label, "2011", administrations), Membership.standard());
    }

    private static List<MemberCode> codes(String codes) {
        return Arrays.stream(codes.split(" ", -1)).map(MemberCode::of).toList();
    }
}
