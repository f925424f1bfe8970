package org.wcoprogramme.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;

/** The data and the answers of the membership that is shipped; numbers as stated by the sources for those days. */
class MembershipTest {

    private static final Membership WCO = Membership.standard();

    @ParameterizedTest
    @CsvSource({
        "1953-01-26, 17",
        "2004-06, 162",
        "2011-09-26, 177",
        "2016-06, 180",
        "2017-02, 181",
        "2017-09, 182",
        "2017-12-31, 182",
        "2018-07-15, 182 to 183",
        "2018, 182 to 183",
        "2019, 183",
        "2021-07-01, 183 to 184",
        "2022, 184",
        "2023-01-26, 185",
        "2024-02-02, 186",
        "2025-09-16, 186",
        "2025-09-17, 187",
        "2025-12-31, 187"
    })
    void counts_the_members_of_a_day(String date, String count) {
        assertThat(WCO.asOf(PartialDate.of(date)).count()).hasToString(count);
    }

    @Test
    void counts_the_members_of_a_region() {
        assertThat(byRegion("2011-09-26")).isEqualTo(counts(17, 23, 22, 31, 33, 51));
        assertThat(byRegion("2025-12-31")).isEqualTo(counts(18, 24, 24, 34, 35, 52));
    }

    private static Map<WcoRegion, CountRange> byRegion(String date) {
        Map<WcoRegion, CountRange> counts = new EnumMap<>(WcoRegion.class);
        for (WcoRegion region : WcoRegion.values()) {
            counts.put(region, WCO.asOf(PartialDate.of(date)).count(region));
        }
        return counts;
    }

    private static Map<WcoRegion, CountRange> counts(int mena, int wca, int esa, int ams, int ap, int eur) {
        return Map.of(
                WcoRegion.MENA, CountRange.exactly(mena),
                WcoRegion.WCA, CountRange.exactly(wca),
                WcoRegion.ESA, CountRange.exactly(esa),
                WcoRegion.AMS, CountRange.exactly(ams),
                WcoRegion.AP, CountRange.exactly(ap),
                WcoRegion.EUR, CountRange.exactly(eur));
    }

    @ParameterizedTest
    @CsvSource({"SR, POSSIBLE", "DZ, CERTAIN", "VC, EXCLUDED", "EU, CERTAIN", "QQ, EXCLUDED"})
    void says_who_was_a_member_on_15_july_2018(String code, Certainty expected) {
        assertThat(WCO.asOf(PartialDate.of("2018-07-15")).contains(MemberCode.of(code)))
                .isEqualTo(expected);
    }

    @Test
    void a_member_is_one_on_the_day_of_its_accession() {
        Member algeria = WCO.find(MemberCode.of("DZ")).orElseThrow();

        assertThat(algeria.getAccession()).isEqualTo(PartialDate.of("1966-12-19"));
        assertThat(WCO.asOf(PartialDate.of("1966-12-19")).contains(algeria.getCode()))
                .isEqualTo(Certainty.CERTAIN);
        assertThat(WCO.asOf(PartialDate.of("1966-12-18")).contains(algeria.getCode()))
                .isEqualTo(Certainty.EXCLUDED);
        assertThat(WCO.asOf(PartialDate.of("1966-12")).contains(algeria.getCode()))
                .isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void lists_who_certainly_and_who_possibly_was_a_member() {
        MembershipOnDate onDate = WCO.asOf(PartialDate.of("2018-07-15"));

        assertThat(onDate.getDate()).isEqualTo(PartialDate.of("2018-07-15"));
        assertThat(onDate.getCertainMembers()).hasSize(183).noneMatch(member -> is(member, "SR"));
        assertThat(onDate.getPossibleMembers()).hasSize(184).anyMatch(member -> is(member, "SR"));
        assertThat(onDate.getPossibleMembers())
                .filteredOn(member -> is(member, "EU"))
                .hasSize(1);
        assertThat(onDate).hasToString("MembershipOnDate{date=2018-07-15, count=182 to 183}");
    }

    @Test
    void the_answers_for_one_date_are_equal() {
        assertThat(WCO.asOf(PartialDate.of("2018-07-15"))).isEqualTo(WCO.asOf(PartialDate.of("2018-07-15")));
        EqualsVerifier.forClass(MembershipOnDate.class)
                .withPrefabValues(Membership.class, WCO, WCO.withStaleAfter(PartialDate.of("2030")))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static boolean is(Member member, String code) {
        return member.getCode().equals(MemberCode.of(code));
    }

    @Test
    void the_data_is_sorted_unique_and_of_its_edition() {
        List<String> codes = WCO.getMembers().stream()
                .map(member -> member.getCode().toString())
                .toList();

        assertThat(codes)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates()
                .hasSize(188);
        assertThat(WCO.getEdition()).isEqualTo(PartialDate.of("2025-12-31"));
        assertThat(WCO)
                .hasToString("Membership{edition=2025-12-31, members=188}")
                .isSameAs(Membership.standard());
        assertThat(WCO.getMembers()).noneMatch(member -> member.getAccession().isPossiblyAfter(WCO.getEdition()));
    }

    @Test
    void every_row_has_both_languages_and_a_source() {
        assertThat(WCO.getMembers()).allSatisfy(member -> {
            assertThat(member.getName().getTexts()).containsOnlyKeys("en", "fr");
            assertThat(member.getSources()).isNotEmpty();
        });
    }

    @Test
    void the_kinds_are_those_of_the_notes() {
        assertThat(WCO.getMembers())
                .filteredOn(member -> member.getKind() == MemberKind.STATE)
                .hasSize(181);
        assertThat(codes(MemberKind.CUSTOMS_TERRITORY)).containsExactly("BM", "CW", "HK", "MO");
        assertThat(codes(MemberKind.OTHER)).containsExactly("PS", "XK");
        assertThat(codes(MemberKind.CUSTOMS_UNION)).containsExactly("EU");
        assertThat(WCO.getMembers()).filteredOn(member -> !member.isCounted()).hasSize(1);
    }

    private static List<String> codes(MemberKind kind) {
        return WCO.getMembers().stream()
                .filter(member -> member.getKind() == kind)
                .map(member -> member.getCode().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "IR, AP",
        "AF, AP",
        "IL, EUR",
        "KZ, EUR",
        "SD, MENA",
        "SS, ESA",
        "MR, WCA",
        "CD, WCA",
        "AO, ESA",
        "EG, MENA"
    })
    void the_region_is_not_what_geography_suggests(String code, WcoRegion region) {
        assertThat(WCO.find(MemberCode.of(code)).orElseThrow().getRegion()).isEqualTo(region);
    }

    @Test
    void refuses_one_code_twice() {
        Member algeria = WCO.find(MemberCode.of("DZ")).orElseThrow();

        assertThatThrownBy(() -> WCO.toBuilder()
                        .addMember(algeria.withRegion(WcoRegion.EUR))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Membership: members: expected each code once, found 189 Members with 188"
                        + " codes");
    }

    @Test
    void names_everything_that_is_wrong_with_the_dates_of_a_member() {
        Member algeria = WCO.find(MemberCode.of("DZ")).orElseThrow();

        assertThatThrownBy(() -> algeria.toBuilder()
                        .addEarlierRegion(EarlierRegion.of(WcoRegion.ESA, PartialDate.of("1980")))
                        .addEarlierRegion(EarlierRegion.of(WcoRegion.WCA, PartialDate.of("1979-12-31")))
                        .withdrawal(PartialDate.of("1966-12-18"))
                        .build())
                .hasMessage("Cannot build Member: earlierRegions: expected a date not before 1980, found 1979-12-31;"
                        + " withdrawal: expected a date not before 1979-12-31, found 1966-12-18");
    }

    @Test
    void does_not_exclude_an_unknown_code_beyond_its_edition() {
        MembershipOnDate later = Membership.standard().asOf(PartialDate.of("2026"));
        MembershipOnDate then = Membership.standard().asOf(PartialDate.of("2025-12-31"));

        assertThat(later.isBeyondEdition()).isTrue();
        assertThat(later.contains(MemberCode.of("QQ"))).isEqualTo(Certainty.POSSIBLE);
        assertThat(then.isBeyondEdition()).isFalse();
        assertThat(then.contains(MemberCode.of("QQ"))).isEqualTo(Certainty.EXCLUDED);
    }

    @Test
    void own_data_wins_and_says_so() {
        Member moved = WCO.find(MemberCode.of("DZ")).orElseThrow().withRegion(WcoRegion.EUR);
        Member added = Member.builder()
                .code(MemberCode.of("QQ"))
                .name(LocalizedText.ofEnglish("Example"))
                .region(WcoRegion.AP)
                .accession(PartialDate.of("2026-03"))
                .kind(MemberKind.STATE)
                .build();
        Membership own = Membership.builder()
                .edition(PartialDate.of("2026-04"))
                .staleAfter(PartialDate.of("2026-05"))
                .addMembers(added, moved)
                .addSource(Source.of("our own register"))
                .build();

        Membership combined = WCO.combinedWith(own);

        assertThat(combined).hasToString("Membership{edition=2025-12-31, members=189, own=[QQ, DZ]}");
        assertThat(combined.find(MemberCode.of("DZ"))).contains(moved);
        assertThat(combined.getMembers()).last().isEqualTo(added);
        assertThat(combined.getSources()).hasSize(4).last().isEqualTo(Source.of("our own register"));
        assertThat(combined.getStaleAfter()).contains(PartialDate.of("2026-05"));
        assertThat(combined.asOf(PartialDate.of("2026-04")).count()).hasToString("188");
        assertThat(WCO.getOwnCodes()).isEmpty();
    }

    @Test
    void refuses_own_codes_of_nobody() {
        assertThatThrownBy(() -> WCO.toBuilder().addOwnCode(MemberCode.of("QQ")).build())
                .hasMessage(
                        "Cannot build Membership: ownCodes: expected codes of Members of this membership, found QQ");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, EXCLUDED", "2026, EXCLUDED", "2027, CERTAIN", "2027-01-01, CERTAIN"})
    void is_stale_after_a_year(String date, Certainty expected) {
        assertThat(WCO.isStaleOn(PartialDate.of(date))).isEqualTo(expected);
    }

    @Test
    void has_the_sources_that_its_header_explains() {
        assertThat(WCO.getSources()).hasSize(3);
        assertThat(WCO.find(MemberCode.of("DZ")).orElseThrow().getSources())
                .containsExactlyElementsOf(WCO.getSources().subList(0, 2));
        assertThat(WCO.find(MemberCode.of("XK")).orElseThrow().getSources())
                .anyMatch(source -> source.getLink().isPresent());
    }

    @Test
    void lists_the_members_of_a_region_on_a_date() {
        assertThat(WCO.asOf(PartialDate.of("2011-09-26")).getCertainMembers(WcoRegion.MENA))
                .hasSize(17)
                .noneMatch(member -> is(member, "PS"));
        assertThat(WCO.asOf(PartialDate.of("2018-07-15")).getPossibleMembers(WcoRegion.AMS))
                .anyMatch(member -> is(member, "SR"));
    }
}
