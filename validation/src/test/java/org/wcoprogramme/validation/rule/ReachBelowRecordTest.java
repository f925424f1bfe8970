package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.cohort.StatedReach;

class ReachBelowRecordTest {

    private final ReachBelowRecord rule = new ReachBelowRecord();

    @Test
    void names_what_is_stated_and_what_is_there() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning statedReach[0].administrations: By 2012-07 the record has administrations: 7,"
                        + " more than the 6 stated.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning statedReach[0].administrations: Au 2012-07, les données ont des"
                        + " administrations : 7, plus que les 6 annoncés.");
    }

    @ParameterizedTest
    @CsvSource({"2011-09, 0", "2011-10, 1", "2011, 0", "2012, 1", "2012-09-15, 2"})
    void counts_cohorts_that_had_certainly_begun(String date, int cohorts) {
        StatedReach none = reach(date, 0).withAdministrations(0);
        List<String> said = Said.inEnglish(rule, Examples.programme().withStatedReach(List.of(none)));
        String count = cohorts == 2 ? "14" : "7";
        assertThat(said).hasSize(Math.min(1, cohorts));
        assertThat(said).allMatch(line -> line.contains("administrations: " + count + ","));
    }

    @Test
    void looks_at_the_officers_of_a_cohort_and_counts_only_who_has_a_place() {
        Cohort cohort = Examples.changed(
                Examples.cohort().withStatedReach(List.of(reach("2012", 6))), 0, place -> place.withEvents(List.of()));
        assertThat(Said.inEnglish(rule, Examples.programme(cohort)))
                .containsExactly("warning cohorts[0].statedReach[0].officers: By 2012 the record has officers in the"
                        + " cohort: 7, more than the 6 stated.");
        Cohort declined = Examples.changed(
                cohort,
                0,
                place -> place.withEvents(List.of(ParticipationEvent.undated(ParticipationEventType.DECLINED))));
        assertThat(Said.inEnglish(rule, Examples.programme(declined))).isEmpty();
        Cohort early = cohort.withStatedReach(List.of(reach("2011-09", 6)));
        assertThat(Said.inEnglish(rule, Examples.programme(early))).isEmpty();
    }

    @Test
    void looks_at_the_administrations_of_a_cohort() {
        Cohort cohort =
                Examples.cohort().withStatedReach(List.of(reach("2012", 7).withAdministrations(6)));
        assertThat(Said.inEnglish(rule, Examples.programme(cohort)))
                .containsExactly("warning cohorts[0].statedReach[0].administrations: By 2012 the record has"
                        + " administrations: 7, more than the 6 stated.");
    }

    private static StatedReach reach(String date, int officers) {
        return StatedReach.builder()
                .asOf(PartialDate.of(date))
                .officers(officers)
                .source(References.STATED_REACH)
                .build();
    }
}
