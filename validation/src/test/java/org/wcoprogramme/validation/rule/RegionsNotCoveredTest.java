package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

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
        assertThat(Said.inEnglish(rule, armenia(ParticipationEventType.DECLINED, ParticipationEventType.STARTED)))
                .isEmpty();
        assertThat(Said.inEnglish(rule, armenia(ParticipationEventType.REPLACED)))
                .isEmpty();
        assertThat(Said.inEnglish(rule, armenia(ParticipationEventType.WITHDRAWN)))
                .isEmpty();
    }

    @Test
    void is_silent_where_all_declined() {
        Cohort cohort = Examples.cohort()
                .withParticipations(List.of(
                        Examples.participation("DZ", ParticipationEvent.undated(ParticipationEventType.DECLINED))));
        assertThat(Said.inEnglish(rule, cohort)).isEmpty();
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
