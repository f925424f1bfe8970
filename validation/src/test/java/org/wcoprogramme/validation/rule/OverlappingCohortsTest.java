package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;

class OverlappingCohortsTest {

    private final OverlappingCohorts rule = new OverlappingCohorts();

    @Test
    void names_both_cohorts() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information cohorts[1].span: The cohort (from 2012-03 to 2012-12) certainly overlaps"
                        + " with the cohort cdp-2011-2012 (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information cohorts[1].span: La cohorte (de 2012-03 à 2012-12) chevauche certainement"
                        + " la cohorte cdp-2011-2012 (de 2011-09 à 2012-07).");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07, 2013, 0",
        "2012-06, 2013, 1",
        "2012, 2013, 0",
        "2010, 2011-09, 0",
        "2010, 2011-10, 1",
        "2011, 2012, 1",
        "2011, 2011, 0",
        "2011-09, 2012-07, 1",
    })
    void speaks_only_of_a_certain_overlap(String start, String end, int findings) {
        assertThat(said(cohort("cdp-2011-2012", "2011-09", "2012-07"), cohort("other", start, end)))
                .hasSize(findings);
    }

    @Test
    void finds_one_that_began_earlier_and_stands_later_and_a_third_below_two() {
        assertThat(said(
                        cohort("late", "2014-01", "2014-12"),
                        cohort("long", "2010-01", "2015-12"),
                        cohort("short", "2011-01", "2011-06")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("information cohorts[2].span", "information cohorts[0].span");
    }

    @Test
    void is_silent_where_a_bound_is_not_known() {
        Cohort open = Examples.nextCohort().withSpan(DateSpan.startingOn(PartialDate.of("2011-10")));
        Cohort closed = Examples.nextCohort().withSpan(DateSpan.endingOn(PartialDate.of("2011-10")));
        Cohort undated =
                Examples.nextCohort().toBuilder().span(Optional.empty()).build();
        assertThat(said(Examples.cohort(), open)).isEmpty();
        assertThat(said(Examples.cohort(), closed)).isEmpty();
        assertThat(said(Examples.cohort(), undated)).isEmpty();
    }

    private static Cohort cohort(String id, String start, String end) {
        return Examples.nextCohort()
                .withId(CohortId.of(id))
                .withSpan(DateSpan.of(PartialDate.of(start), PartialDate.of(end)));
    }

    private List<String> said(Cohort... cohorts) {
        return Said.inEnglish(rule, Examples.programme(cohorts));
    }
}
