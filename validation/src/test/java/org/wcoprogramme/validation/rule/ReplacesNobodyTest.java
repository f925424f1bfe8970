package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.officer.OfficerId;

class ReplacesNobodyTest {

    private final ReplacesNobody rule = new ReplacesNobody();

    @Test
    void says_that_the_officer_is_not_in_the_cohort_and_shows_no_key() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error participations[1].replaces:"
                        + " The officer whose place this one took is not in this cohort.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error participations[1].replaces:"
                        + " L'agent dont celui-ci a pris la place n'est pas dans cette cohorte.");
    }

    @Test
    void says_that_an_officer_replaces_itself() {
        Cohort itself = Examples.changed(
                rule.badExample(), 1, participation -> participation.withReplaces(OfficerId.of("officer-2")));
        assertThat(Said.inEnglish(rule, itself))
                .containsExactly(
                        "error participations[1].replaces: The officer whose place this one took is this officer.");
        assertThat(Said.inFrench(rule, itself))
                .containsExactly("error participations[1].replaces:"
                        + " L'agent dont celui-ci a pris la place est cet agent lui-même.");
    }

    @Test
    void knows_an_officer_who_stands_further_down() {
        Cohort upwards = Examples.changed(
                rule.goodExample(), 0, participation -> participation.withReplaces(OfficerId.of("officer-2")));
        assertThat(Said.inEnglish(rule, upwards)).isEmpty();
    }

    @Test
    void an_officer_who_is_not_identified_can_replace_another() {
        Cohort cohort = Examples.changed(
                rule.goodExample(), 2, participation -> participation.withReplaces(OfficerId.of("officer-1")));
        assertThat(Said.inEnglish(rule, cohort)).isEmpty();
    }

    @Test
    void is_silent_where_nobody_was_replaced() {
        assertThat(Said.inEnglish(rule, Examples.cohort())).isEmpty();
    }
}
