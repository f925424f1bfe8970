package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class AdministrationTwiceTest {

    private final AdministrationTwice rule = new AdministrationTwice();

    @Test
    void names_the_administration_and_the_number_of_its_officers() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "information participations[7].administration: Algeria (DZ) has 2 officers in this cohort.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "information participations[7].administration: Algérie (DZ) a 2 agents dans cette cohorte.");
    }

    @Test
    void makes_one_finding_of_three_officers_and_shows_an_unknown_code_as_it_is() {
        Cohort cohort = Examples.cohort().withParticipations(Examples.participations("QQ", "DZ", "QQ", "QQ", "DZ"));
        assertThat(Said.inEnglish(rule, cohort))
                .containsExactly(
                        "information participations[2].administration: QQ (QQ) has 3 officers in this cohort.",
                        "information participations[4].administration: Algeria (DZ) has 2 officers in this cohort.");
    }

    @ParameterizedTest
    @EnumSource(
            value = ParticipationEventType.class,
            names = {"NOT_SELECTED", "DECLINED", "REPLACED", "WITHDRAWN"})
    void is_silent_where_one_of_two_has_no_place(ParticipationEventType type) {
        Participation without = Examples.participation("DZ", ParticipationEvent.undated(type));
        Participation other = Examples.participation("DZ");
        assertThat(Said.inEnglish(rule, cohort(without, other))).isEmpty();
        assertThat(Said.inEnglish(rule, cohort(other, without))).isEmpty();
        assertThat(Said.inEnglish(rule, cohort(without, without))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ParticipationEventType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_SELECTED", "DECLINED", "REPLACED", "WITHDRAWN"})
    void speaks_whatever_else_happened(ParticipationEventType type) {
        Participation officer = Examples.participation("DZ", ParticipationEvent.undated(type));
        assertThat(Said.inEnglish(rule, cohort(officer, Examples.participation("DZ"))))
                .hasSize(1);
    }

    @Test
    void is_silent_for_a_workshop_of_one_administration() {
        Cohort workshop = Examples.cohort().withParticipations(Examples.participations("MV", "MV", "MV"));
        assertThat(Said.inEnglish(rule, workshop)).isEmpty();
    }

    /** Beside these, an officer of another administration. */
    private static Cohort cohort(Participation... participations) {
        return Examples.cohort()
                .withParticipations(Stream.concat(Stream.of(participations), Stream.of(Examples.participation("AO")))
                        .toList());
    }
}
