package org.wcoprogramme.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;

/** An invented Member that changed its region and withdrew, which no real one is known to have done. */
class MemberTest {

    private static final Member MOVED = Member.builder()
            .code(MemberCode.of("QM"))
            .name(LocalizedText.of("en", "Example", "fr", "Exemple"))
            .region(WcoRegion.EUR)
            .accession(PartialDate.of("1970-05"))
            .addEarlierRegion(EarlierRegion.of(WcoRegion.MENA, PartialDate.of("1980")))
            .addEarlierRegion(EarlierRegion.of(WcoRegion.AP, PartialDate.of("1990-06-30")))
            .withdrawal(PartialDate.of("2001-03"))
            .kind(MemberKind.STATE)
            .build();

    private static final Membership MEMBERSHIP = Membership.builder()
            .edition(PartialDate.of("2025"))
            .addMember(MOVED)
            .build();

    @ParameterizedTest
    @CsvSource({
        "1975, MENA",
        "1979-12-31, MENA",
        "1980-07-01,",
        "1980,",
        "1985, AP",
        "1990-06-30, AP",
        "1990-06,  AP",
        "1990,",
        "1990-07-01, EUR",
        "2020, EUR"
    })
    void belongs_to_the_region_of_the_day(String date, WcoRegion region) {
        assertThat(MOVED.regionOn(PartialDate.of(date)).orElse(null)).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-04-30, EXCLUDED",
        "1970-05-15, POSSIBLE",
        "1970-06-01, CERTAIN",
        "2001-02-28, CERTAIN",
        "2001-03-01, CERTAIN",
        "2001-03-02, POSSIBLE",
        "2001-03-31, POSSIBLE",
        "2001-04-01, EXCLUDED",
        "2001, POSSIBLE"
    })
    void is_a_member_from_accession_to_withdrawal(String date, Certainty expected) {
        assertThat(MOVED.isMemberOn(PartialDate.of(date))).isEqualTo(expected);
        assertThat(MEMBERSHIP.asOf(PartialDate.of(date)).contains(MOVED.getCode()))
                .isEqualTo(expected);
    }

    @Test
    void is_counted_in_the_regions_in_which_it_may_have_been() {
        MembershipOnDate inDoubt = MEMBERSHIP.asOf(PartialDate.of("1980-07-01"));

        assertThat(inDoubt.count()).isEqualTo(CountRange.exactly(1));
        assertThat(inDoubt.count(WcoRegion.MENA)).isEqualTo(CountRange.between(0, 1));
        assertThat(inDoubt.count(WcoRegion.AP)).isEqualTo(CountRange.between(0, 1));
        assertThat(inDoubt.count(WcoRegion.WCA)).isEqualTo(CountRange.exactly(0));
        assertThat(inDoubt.count(WcoRegion.EUR)).isEqualTo(CountRange.exactly(0));
        assertThat(MEMBERSHIP.asOf(PartialDate.of("1990")).count(WcoRegion.MENA))
                .isEqualTo(CountRange.exactly(0));
        assertThat(inDoubt.getCertainMembers(WcoRegion.AP)).isEmpty();
        assertThat(inDoubt.getPossibleMembers(WcoRegion.AP)).containsExactly(MOVED);
        assertThat(MEMBERSHIP.asOf(PartialDate.of("1985")).getCertainMembers(WcoRegion.AP))
                .containsExactly(MOVED);
    }

    @Test
    void is_ordered_by_its_name_in_a_language() {
        assertThat(Membership.standard().sortedByName(Locale.FRENCH).stream()
                        .map(member -> member.getName().in(Locale.FRENCH))
                        .limit(6))
                .containsExactly("Afghanistan", "Afrique du Sud", "Albanie", "Algérie", "Allemagne", "Andorre");
        assertThat(Membership.standard().sortedByName(Locale.FRENCH).stream()
                        .map(member -> member.getName().in(Locale.FRENCH))
                        .filter(name -> name.startsWith("E") || name.startsWith("É")))
                .startsWith("Égypte", "Émirats arabes unis", "Équateur", "Érythrée", "Espagne");
        assertThat(Membership.standard().sortedByName(Locale.ENGLISH))
                .hasSize(188)
                .last()
                .extracting(member -> member.getCode().toString())
                .isEqualTo("ZW");
    }
}
