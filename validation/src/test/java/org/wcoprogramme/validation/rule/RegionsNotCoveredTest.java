package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.region.EarlierRegion;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class RegionsNotCoveredTest {

    private final RegionsNotCovered rule = new RegionsNotCovered();

    @Test
    void names_the_missing_region_in_the_language_of_the_reader() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations: The cohort covers 5 of the 6 regions; none from Europe.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "information participations: La cohorte couvre 5 des 6 régions ; aucun agent de : Europe.");
    }

    @Test
    void names_several_regions_in_their_order() {
        assertThat(Said.inEnglish(rule, cohort("DZ", "VN", "AO")))
                .containsExactly("information participations: The cohort covers 3 of the 6 regions;"
                        + " none from West and Central Africa or Americas and Caribbean or Europe.");
        assertThat(Said.inFrench(rule, cohort("DZ", "VN", "AO")))
                .containsExactly("information participations: La cohorte couvre 3 des 6 régions ;"
                        + " aucun agent de : Afrique occidentale et centrale ou Amériques ou Europe.");
    }

    @Test
    void is_silent_where_the_record_names_nobody() {
        assertThat(Said.inEnglish(rule, cohort())).isEmpty();
    }

    @Test
    void is_silent_where_an_administration_without_known_region_may_be_from_the_missing_one() {
        assertThat(Said.inEnglish(rule, cohort("DZ", "QQ"))).isEmpty();
    }

    @Test
    void does_not_count_an_officer_who_declined_and_never_began() {
        assertThat(Said.inEnglish(rule, armenia(ParticipationEventType.DECLINED)))
                .hasSize(1);
        assertThat(Said.inEnglish(rule, armenia(ParticipationEventType.NOT_SELECTED)))
                .hasSize(1);
        assertThat(Said.inEnglish(rule, armenia(ParticipationEventType.DECLINED, ParticipationEventType.STARTED)))
                .isEmpty();
        assertThat(Said.inEnglish(rule, armenia(ParticipationEventType.REPLACED)))
                .isEmpty();
        assertThat(Said.inEnglish(rule, armenia(ParticipationEventType.WITHDRAWN)))
                .isEmpty();
    }

    /** Armenia as a Member that belonged to another region until some date. */
    @ParameterizedTest
    @CsvSource({"2011-08, 0", "2011-08-31, 0", "2011, 0", "2011-09, 0", "2011-09-30, 1", "2011-10, 1"})
    void takes_the_region_at_the_start_and_is_silent_where_it_is_not_known(String until, int findings) {
        assertThat(Rules.of(rule).check(Examples.cohort(), formerly(until)).getFindings())
                .hasSize(findings);
    }

    @Test
    void is_silent_where_a_region_depends_on_a_start_that_is_not_known() {
        Cohort undated = rule.badExample().toBuilder().span(Optional.empty()).build();
        assertThat(Said.inEnglish(rule, undated)).hasSize(1);
        Cohort ofArmenia = undated.withParticipations(Examples.participations("AM", "GE"));
        assertThat(Said.inEnglish(rule, ofArmenia)).hasSize(1);
        assertThat(Rules.of(rule).check(ofArmenia, formerly("2011")).getFindings())
                .isEmpty();
    }

    private static CheckContext formerly(String until) {
        Member armenia = Membership.standard()
                .find(MemberCode.of("AM"))
                .orElseThrow()
                .withEarlierRegions(List.of(EarlierRegion.of(WcoRegion.MENA, PartialDate.of(until))));
        Membership membership = Membership.standard();
        return CheckContext.of(membership.combinedWith(
                membership.toBuilder().members(List.of(armenia)).build()));
    }

    @Test
    void is_silent_where_all_declined() {
        Cohort cohort = Examples.cohort()
                .withParticipations(List.of(
                        Examples.participation("DZ", ParticipationEvent.undated(ParticipationEventType.DECLINED))));
        assertThat(Said.inEnglish(rule, cohort)).isEmpty();
    }

    @Test
    void is_silent_for_a_workshop_of_one_administration() {
        assertThat(Said.inEnglish(rule, cohort("MV", "MV"))).isEmpty();
        assertThat(Said.inEnglish(rule, cohort("MV", "DZ"))).hasSize(1);
    }

    private static Cohort armenia(ParticipationEventType... events) {
        return Examples.changed(
                Examples.cohort(),
                2,
                participation -> participation.withEvents(
                        Stream.of(events).map(ParticipationEvent::undated).toList()));
    }

    private static Cohort cohort(String... codes) {
        return Examples.cohort().withParticipations(Examples.participations(codes));
    }
}
