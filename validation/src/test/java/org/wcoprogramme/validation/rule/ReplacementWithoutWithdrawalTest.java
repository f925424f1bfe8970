package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.OfficerId;

class ReplacementWithoutWithdrawalTest {

    private final ReplacementWithoutWithdrawal rule = new ReplacementWithoutWithdrawal();

    @Test
    void names_the_place_and_not_the_key() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[1].replaces: The officer of place 1, whose place this one"
                        + " took, has no replacement, refusal or withdrawal in the record.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[1].replaces: L'agent de la place 1, que celui-ci a remplacé,"
                        + " n'a ni remplacement, ni refus, ni retrait dans les données.");
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACED, 0",
        "WITHDRAWN, 0",
        "DECLINED, 0",
        "NOT_SELECTED, 0",
        "STARTED, 1",
        "COMPLETED, 1",
        "NOMINATED, 1",
    })
    void knows_how_a_place_is_given_up(ParticipationEventType type, int findings) {
        Cohort cohort = Examples.changed(
                rule.badExample(), 0, place -> place.withEvents(List.of(ParticipationEvent.undated(type))));
        assertThat(Said.inEnglish(rule, cohort)).hasSize(findings);
    }

    @Test
    void names_the_first_of_two_places_and_is_silent_where_the_second_was_given_up() {
        Cohort twice =
                Examples.changed(rule.badExample(), 2, place -> place.withOfficer(Examples.officer("officer-1")));
        assertThat(Said.inEnglish(rule, twice)).singleElement().asString().contains("The officer of place 1,");
        assertThat(Said.inEnglish(
                        rule,
                        Examples.changed(
                                twice,
                                2,
                                place -> place.withEvents(
                                        List.of(ParticipationEvent.undated(ParticipationEventType.WITHDRAWN))))))
                .isEmpty();
    }

    @Test
    void leaves_unknown_officers_and_the_officer_itself_to_another_rule() {
        Cohort unknown = Examples.changed(rule.badExample(), 1, place -> place.withReplaces(OfficerId.of("officer-9")));
        assertThat(Said.inEnglish(rule, unknown)).isEmpty();
        Cohort itself =
                Examples.changed(rule.badExample(), 1, place -> place.withOfficer(Examples.officer("officer-1")));
        assertThat(Said.inEnglish(rule, itself)).isEmpty();
    }
}
