package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.region.EarlierRegion;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.testkit.Profiles;

/** The figures worked by hand for the history of the programme. */
class RepresentationTest {

    private static final double SIX_DIGITS = 0.0000005;

    private static final Representation SEVEN = Representation.of(History.cohort("2011/2012"), Membership.standard());

    @Test
    void counts_the_seven_officers_of_2011_by_region() {
        assertThat(SEVEN).isEqualTo(Profiles.representation(List.of(1, 1, 1, 1, 2, 1)));
        assertThat(SEVEN.getTotal()).isEqualTo(7);
        assertThat(SEVEN.getPlaced()).isEqualTo(7);
        assertThat(SEVEN.count(WcoRegion.AP)).isEqualTo(2);
        assertThat(SEVEN.getCoveredRegions()).containsExactly(WcoRegion.values());
        assertThat(SEVEN.getMissingRegions()).isEmpty();
        assertThat(SEVEN).hasToString("Representation{counts={MENA=1, WCA=1, ESA=1, AMS=1, AP=2, EUR=1}, unplaced=0}");
    }

    @Test
    void knows_the_entropy_of_seven_officers() {
        assertThat(SEVEN.getShannon().orElseThrow()).isCloseTo(1.747868, within(SIX_DIGITS));
        assertThat(SEVEN.getEvenness().orElseThrow()).isCloseTo(0.975504, within(SIX_DIGITS));
        assertThat(SEVEN.getAttainableEvenness().orElseThrow()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2010/2011, 0.967132, 1, 6",
        "2011/2012, 0.975504, 1, 6",
        "2012/2013, 0.967132, 1, 6",
        "2013/2014, 0.864974, 0.886695, 5",
        "2016/2017, 0.839838, 0.860830, 5",
        "2017/2018, 0.820874, 0.841391, 5"
    })
    void knows_the_evenness_of_the_six_cohorts(String label, double evenness, double attainable, int covered) {
        Representation representation = Representation.of(History.cohort(label), Membership.standard());

        assertThat(representation.getEvenness().orElseThrow()).isCloseTo(evenness, within(SIX_DIGITS));
        assertThat(representation.getAttainableEvenness().orElseThrow()).isCloseTo(attainable, within(SIX_DIGITS));
        assertThat(representation.getCoveredRegions()).hasSize(covered);
        assertThat(representation.getMissingRegions()).hasSize(6 - covered);
    }

    @Test
    void has_no_indices_without_officers() {
        Representation nobody = Representation.builder().build();

        assertThat(nobody.getShannon()).isEmpty();
        assertThat(nobody.getEvenness()).isEmpty();
        assertThat(nobody.getAttainableEvenness()).isEmpty();
        assertThat(nobody.getCoveredRegions()).isEmpty();
    }

    @Test
    void is_not_even_where_all_are_in_one_region() {
        Representation three = Profiles.representation(List.of(0, 0, 3, 0, 0, 0));

        assertThat(three.getShannon()).hasValue(0);
        assertThat(three.getEvenness()).hasValue(0);
        assertThat(three.getAttainableEvenness()).hasValue(0);
    }

    @Test
    void asks_no_attainable_evenness_of_one_officer() {
        Representation one = Profiles.representation(List.of(1, 0, 0, 0, 0, 0));

        assertThat(one.getEvenness()).hasValue(0);
        assertThat(one.getAttainableEvenness()).isEmpty();
    }

    @Test
    void counts_an_administration_that_the_membership_does_not_know_apart() {
        Representation representation = Representation.of(
                History.cohort("2011/2012").toBuilder()
                        .addParticipation(Participation.of(MemberCode.of("QQ")))
                        .build(),
                Membership.standard());

        assertThat(representation).isEqualTo(SEVEN.toBuilder().unplaced(1).build());
        assertThat(representation.getTotal()).isEqualTo(8);
        assertThat(representation.getEvenness()).isEqualTo(SEVEN.getEvenness());
    }

    @Test
    void refuses_counts_that_are_none() {
        assertThatThrownBy(() -> Representation.builder()
                        .putCount(WcoRegion.WCA, 0)
                        .putCount(WcoRegion.MENA, -2)
                        .unplaced(-1)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Representation: unplaced: expected zero or more, found -1;"
                        + " counts: expected one or more for MENA, found -2;"
                        + " counts: expected one or more for WCA, found 0");
    }

    @Test
    void leaves_out_who_declined_and_never_began() {
        Participation declined = Participation.of(MemberCode.of("EC"))
                .withEvents(List.of(ParticipationEvent.undated(ParticipationEventType.DECLINED)));
        Cohort cohort = Cohort.builder()
                .id(CohortId.of("example"))
                .label(CohortLabel.of("64"))
                .addParticipations(Participation.of(MemberCode.of("DZ")), declined)
                .build();
        Cohort began = cohort.withParticipations(List.of(declined.toBuilder()
                .addEvent(ParticipationEvent.undated(ParticipationEventType.STARTED))
                .build()));

        assertThat(Representation.of(cohort, Membership.standard()).getTotal()).isEqualTo(1);
        assertThat(Representation.of(began, Membership.standard()).getTotal()).isEqualTo(1);
    }

    @Test
    void takes_the_region_of_the_start() {
        Membership membership = Membership.standard()
                .combinedWith(Membership.builder()
                        .edition(PartialDate.of("2025"))
                        .addMember(Membership.standard()
                                .find(MemberCode.of("DZ"))
                                .orElseThrow()
                                .withEarlierRegions(List.of(EarlierRegion.builder()
                                        .region(WcoRegion.WCA)
                                        .until(PartialDate.of("2011-09-20"))
                                        .build())))
                        .build());

        assertThat(Representation.of(History.cohort("2010/2011", "2010-09", "DZ"), membership)
                        .getCoveredRegions())
                .containsExactly(WcoRegion.WCA);
        assertThat(Representation.of(History.cohort("2011/2012", "2011-10", "DZ"), membership)
                        .getCoveredRegions())
                .containsExactly(WcoRegion.MENA);
        assertThat(Representation.of(History.cohort("2011/2012", "2011-09", "DZ"), membership))
                .isEqualTo(Representation.builder().unplaced(1).build());
        assertThat(CohortProfile.of(History.cohort("2011/2012", "2011-09", "DZ"), membership)
                        .getMembersByRegionAtStart())
                .isEmpty();
    }

    @Test
    void adds_up_region_by_region() {
        assertThat(SEVEN.plus(Profiles.representation(List.of(0, 3, 1, 2, 3, 1)).toBuilder()
                        .unplaced(2)
                        .build()))
                .isEqualTo(Profiles.representation(List.of(1, 4, 2, 3, 5, 2)).toBuilder()
                        .unplaced(2)
                        .build());
    }

    @Test
    void refuses_more_officers_than_can_be_counted() {
        assertThatThrownBy(() -> Representation.builder()
                        .putCount(WcoRegion.WCA, Integer.MAX_VALUE)
                        .unplaced(1)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Representation: counts: expected at most 2147483647 officers,"
                        + " found 2147483648");
    }
}
