package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.testkit.Profiles;

/** The seven of 2011/2012 beside the 177 Members of their start, and beside the 187 of the edition. */
class MembershipComparisonTest {

    private static final Offset<Double> SIX_DIGITS = within(0.0000005);
    private static final Offset<Double> FOUR_DIGITS = within(0.00005);

    private static final Representation SEVEN = Profiles.representation(List.of(1, 1, 1, 1, 2, 1));
    private static final MembersByRegion OF_2011 = membersOn("2011-09");
    private static final MembersByRegion TODAY =
            MembersByRegion.of(Membership.standard().getMembers());

    @Test
    void counts_the_members_by_region() {
        assertThat(OF_2011).isEqualTo(members(17, 23, 22, 31, 33, 51));
        assertThat(OF_2011.getTotal()).isEqualTo(177);
        assertThat(TODAY).isEqualTo(members(18, 24, 24, 34, 35, 52));
        assertThat(TODAY.getTotal()).isEqualTo(187);
        assertThat(TODAY.count(WcoRegion.AMS)).isEqualTo(34);
        assertThat(TODAY).hasToString("MembersByRegion{counts={MENA=18, WCA=24, ESA=24, AMS=34, AP=35, EUR=52}}");
    }

    @ParameterizedTest
    @CsvSource({
        "MENA, 1.487395, 1.484",
        "WCA, 1.099379, 1.113",
        "ESA, 1.149351, 1.113",
        "AMS, 0.815668, 0.786",
        "AP, 1.532468, 1.527",
        "EUR, 0.495798, 0.514"
    })
    void knows_the_ratio_of_each_region(WcoRegion region, double of2011, double today) {
        assertThat(MembershipComparison.of(SEVEN, OF_2011).ratio(region).orElseThrow())
                .isCloseTo(of2011, SIX_DIGITS);
        assertThat(MembershipComparison.of(SEVEN, TODAY).ratio(region).orElseThrow())
                .isCloseTo(today, within(0.0005));
    }

    @Test
    void knows_how_far_officers_are_from_the_members_of_their_start() {
        MembershipComparison comparison =
                History.profile("2011/2012").getComparisonAtStart().orElseThrow();

        assertThat(comparison).isEqualTo(MembershipComparison.of(SEVEN, OF_2011));
        assertThat(comparison.getDissimilarity().orElseThrow()).isCloseTo(0.177563, SIX_DIGITS);
        assertThat(comparison.getKullbackLeiblerDivergence().orElseThrow()).isCloseTo(0.082770, SIX_DIGITS);
        assertThat(comparison.getChanceOfFullCoverage().orElseThrow()).isCloseTo(0.040068, SIX_DIGITS);
        assertThat(comparison.getExpectedCoverage().orElseThrow()).isCloseTo(4.183641, SIX_DIGITS);
    }

    @Test
    void knows_how_far_officers_are_from_the_members_of_the_edition() {
        MembershipComparison comparison = MembershipComparison.of(SEVEN, TODAY);

        assertThat(comparison.getDissimilarity().orElseThrow()).isCloseTo(0.1742, FOUR_DIGITS);
        assertThat(comparison.getKullbackLeiblerDivergence().orElseThrow()).isCloseTo(0.0783, FOUR_DIGITS);
        assertThat(comparison.getChanceOfFullCoverage().orElseThrow()).isCloseTo(0.0410, FOUR_DIGITS);
        assertThat(comparison.getExpectedCoverage().orElseThrow()).isCloseTo(4.20, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"7, 0.040068, 0.0410", "8, 0.085129, 0.0870", "10, 0.207994, 0.2121"})
    void knows_the_chance_that_a_draw_covers_all_regions(int draws, double of2011, double today) {
        assertThat(OF_2011.chanceOfFullCoverage(draws).orElseThrow()).isCloseTo(of2011, SIX_DIGITS);
        assertThat(TODAY.chanceOfFullCoverage(draws).orElseThrow()).isCloseTo(today, FOUR_DIGITS);
    }

    @Test
    void knows_how_many_regions_a_draw_covers_on_average() {
        assertThat(OF_2011.expectedCoverage(7).orElseThrow()).isCloseTo(4.183641, SIX_DIGITS);
        assertThat(TODAY.expectedCoverage(7).orElseThrow()).isCloseTo(4.20, within(0.005));
        assertThat(TODAY.expectedCoverage(10).orElseThrow()).isCloseTo(4.88, within(0.005));
    }

    @Test
    void knows_the_ends_of_a_draw() {
        assertThat(OF_2011.chanceOfFullCoverage(0)).hasValue(0);
        assertThat(OF_2011.expectedCoverage(0)).hasValue(0);
        assertThat(OF_2011.expectedCoverage(1)).hasValue(1);
        assertThat(OF_2011.chanceOfFullCoverage(5)).hasValue(0);
        assertThat(OF_2011.chanceOfFullCoverage(177)).hasValue(1);
        assertThat(OF_2011.expectedCoverage(177)).hasValue(6);
        assertThat(OF_2011.chanceOfFullCoverage(178)).isEmpty();
        assertThat(OF_2011.expectedCoverage(178)).isEmpty();
        assertThat(members(1, 1, 1, 1, 1, 0).chanceOfFullCoverage(5)).hasValue(0);
        assertThatThrownBy(() -> OF_2011.chanceOfFullCoverage(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MembersByRegion: expected zero or more draws, found -1");
    }

    @Test
    void has_no_figure_where_it_is_not_defined() {
        Representation nobody = Representation.builder().build();
        MembershipComparison empty = MembershipComparison.of(nobody, OF_2011);
        assertThat(empty.ratio(WcoRegion.AP)).isEmpty();
        assertThat(empty.getDissimilarity()).isEmpty();
        assertThat(empty.getKullbackLeiblerDivergence()).isEmpty();

        MembershipComparison noMembers = MembershipComparison.of(SEVEN, members(0, 0, 0, 0, 0, 0));
        assertThat(noMembers.getDissimilarity()).isEmpty();
        assertThat(noMembers.getChanceOfFullCoverage()).isEmpty();

        MembershipComparison noneInEurope = MembershipComparison.of(SEVEN, members(9, 9, 9, 9, 9, 0));
        assertThat(noneInEurope.ratio(WcoRegion.EUR)).isEmpty();
        assertThat(noneInEurope.getKullbackLeiblerDivergence()).isEmpty();
        assertThat(noneInEurope.getDissimilarity()).isPresent();
    }

    @Test
    void is_absent_where_the_members_of_the_date_are_not_known_exactly() {
        assertThat(MembersByRegion.of(Membership.standard().asOf(PartialDate.of("2018-07-15"))))
                .isEmpty();
        assertThat(CohortProfile.of(History.cohort("2018/2019", "2018-09", "DZ"), Membership.standard())
                        .getComparisonAtStart())
                .isEmpty();
    }

    @Test
    void counts_the_eligible_who_were_members() {
        Set<MemberCode> eligible = Set.of(MemberCode.of("AO"), MemberCode.of("DZ"), MemberCode.of("QQ"));

        assertThat(MembersByRegion.eligible(Membership.standard().asOf(PartialDate.of("2018-07-15")), eligible))
                .contains(members(1, 0, 1, 0, 0, 0));
        assertThat(MembersByRegion.eligible(Membership.standard().asOf(PartialDate.of("2018")), eligible)
                        .orElseThrow()
                        .getTotal())
                .isEqualTo(2);
        assertThat(MembersByRegion.eligible(
                        Membership.standard().asOf(PartialDate.of("2018-07-15")), Set.of(MemberCode.of("SR"))))
                .isEmpty();
    }

    @Test
    void counts_a_member_once_and_the_european_union_not_at_all() {
        Member angola = Membership.standard().find(MemberCode.of("AO")).orElseThrow();
        Member union = Membership.standard().find(MemberCode.of("EU")).orElseThrow();

        assertThat(MembersByRegion.of(List.of(angola, union, angola))).isEqualTo(members(0, 0, 1, 0, 0, 0));
    }

    @Test
    void refuses_counts_that_are_none() {
        assertThatThrownBy(() ->
                        MembersByRegion.builder().putCount(WcoRegion.EUR, -51).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build MembersByRegion: counts: expected zero or more for EUR, found -51");
    }

    private static MembersByRegion membersOn(String date) {
        return MembersByRegion.of(Membership.standard().asOf(PartialDate.of(date)))
                .orElseThrow();
    }

    private static MembersByRegion members(Integer... counts) {
        return MembersByRegion.builder()
                .counts(Profiles.byRegion(List.of(counts)))
                .build();
    }
}
