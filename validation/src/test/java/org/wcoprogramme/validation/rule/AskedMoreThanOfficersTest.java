package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

class AskedMoreThanOfficersTest {

    private final AskedMoreThanOfficers rule = new AskedMoreThanOfficers();

    @Test
    void names_both_numbers() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.followUps[0].asked: 8 officers were asked; the cohort cdp-2011-2012"
                        + " had 7 at most.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning outcomes.followUps[0].asked: 8 agents ont été interrogés ; la cohorte"
                        + " cdp-2011-2012 en comptait 7 au plus.");
    }

    @Test
    void is_silent_about_an_incomplete_cycle_and_an_unknown_cohort() {
        assertThat(Said.inEnglish(rule, rule.badExample().withCompleteCycles(List.of())))
                .isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, 1", "NOMINATED, 0", "WITHDRAWN, 0"})
    void counts_whoever_may_have_had_a_place(ParticipationEventType type, int findings) {
        Cohort cohort = Examples.changed(
                Examples.cohort(), 0, place -> place.withEvents(List.of(ParticipationEvent.undated(type))));
        assertThat(Said.inEnglish(rule, rule.goodExample().withCohorts(List.of(cohort))))
                .hasSize(findings);
    }
}
