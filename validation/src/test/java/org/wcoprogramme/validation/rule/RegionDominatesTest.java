package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class RegionDominatesTest {

    private final RegionDominates rule = new RegionDominates();

    @Test
    void names_the_region_and_the_counts() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations: 3 of 5 officers come from one region, Asia/Pacific.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "information participations: 3 des 5 agents viennent d'une seule région : Asie-Pacifique.");
    }

    @ParameterizedTest
    @CsvSource({
        "MN VN, 0",
        "MN VN IN, 0",
        "MN VN IN DZ, 1",
        "MN VN DZ AO, 0",
        "MN VN IN QQ, 0",
        "MN MN MN MN, 0",
        "EU MN VN IN, 1",
    })
    void speaks_of_more_than_half_of_four_and_more(String codes, int findings) {
        assertThat(Said.inEnglish(
                        rule, Examples.cohort().withParticipations(Examples.participations(codes.split(" ")))))
                .hasSize(findings);
    }

    @Test
    void counts_only_who_has_a_place_and_is_silent_where_that_is_open() {
        ParticipationEvent declined = ParticipationEvent.undated(ParticipationEventType.DECLINED);
        ParticipationEvent nominated = ParticipationEvent.undated(ParticipationEventType.NOMINATED);
        assertThat(Said.inEnglish(
                        rule, Examples.changed(rule.badExample(), 0, place -> place.withEvents(List.of(declined)))))
                .containsExactly("information participations: 3 of 4 officers come from one region, Asia/Pacific.");
        assertThat(Said.inEnglish(
                        rule, Examples.changed(rule.badExample(), 0, place -> place.withEvents(List.of(nominated)))))
                .isEmpty();
    }
}
