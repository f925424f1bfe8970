package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.programme.Programme;

class OfficerInOverlappingCohortsTest {

    private final OfficerInOverlappingCohorts rule = new OfficerInOverlappingCohorts();

    @Test
    void names_the_other_cohort_and_both_spans() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning cohorts[1].participations[0].officer: This officer is also in the cohort"
                        + " cdp-2011-2012 (from 2011-09 to 2012-07), which certainly overlaps with this one"
                        + " (from 2012-03-01 to 2013-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning cohorts[1].participations[0].officer: Cet agent est aussi dans la cohorte"
                        + " cdp-2011-2012 (de 2011-09 à 2012-07), qui chevauche certainement celle-ci"
                        + " (de 2012-03-01 à 2013-07).");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07-01, 1",
        "2012-07, 0",
        "2012-07-02, 0",
        "2012, 0",
        "2012-08, 0",
    })
    void speaks_only_of_a_certain_overlap(String start, int findings) {
        assertThat(Said.inEnglish(rule, nextFrom(DateSpan.of(PartialDate.of(start), PartialDate.of("2013-07")))))
                .hasSize(findings);
    }

    @Test
    void is_silent_where_an_end_is_not_known() {
        assertThat(Said.inEnglish(rule, nextFrom(DateSpan.endingOn(PartialDate.of("2013-07")))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ParticipationEventType.class,
            names = {"NOT_SELECTED", "DECLINED", "REPLACED", "WITHDRAWN"})
    void is_silent_where_the_officer_does_not_have_one_of_the_places(ParticipationEventType type) {
        Programme bad = rule.badExample();
        for (int gaveUp = 0; gaveUp < 2; gaveUp++) {
            Cohort first = bad.getCohorts().get(0);
            Cohort second = bad.getCohorts().get(1);
            UnaryOperator<Participation> change =
                    participation -> participation.withEvents(List.of(ParticipationEvent.undated(type)));
            Programme changed = gaveUp == 0
                    ? bad.withCohorts(List.of(Examples.changed(first, 1, change), second))
                    : bad.withCohorts(List.of(first, Examples.changed(second, 0, change)));
            assertThat(Said.inEnglish(rule, changed)).isEmpty();
        }
    }

    @Test
    void leaves_two_places_in_one_cohort_to_its_own_rule() {
        assertThat(Said.inEnglish(rule, Examples.programme(new OfficerTwice().badExample())))
                .isEmpty();
    }

    @Test
    void is_silent_about_an_administration_that_comes_back_with_officers_not_identified() {
        Programme programme = rule.badExample();
        Cohort first = Examples.cohort();
        Cohort second = programme.getCohorts().get(1).withParticipations(first.getParticipations());
        assertThat(Said.inEnglish(rule, programme.withCohorts(List.of(first, second))))
                .isEmpty();
    }

    private Programme nextFrom(DateSpan span) {
        Programme bad = rule.badExample();
        return bad.withCohorts(
                List.of(bad.getCohorts().get(0), bad.getCohorts().get(1).withSpan(span)));
    }
}
