package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.programme.RecordNature;

class NoSourceTest {

    private final NoSource rule = new NoSource();

    @Test
    void says_how_many_and_names_the_first() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information cohorts: Cohorts of which the record names no source: 2, the first"
                        + " cdp-2011-2012.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information cohorts: Cohortes dont les données ne nomment aucune source : 2, la"
                        + " première cdp-2011-2012.");
    }

    @Test
    void a_source_of_an_officer_or_of_the_programme_is_one() {
        Cohort cohort =
                Examples.changed(Examples.cohort(), 6, place -> place.withSources(List.of(References.NEWSROOM_2011)));
        assertThat(Said.inEnglish(rule, Examples.programme(cohort))).isEmpty();
        assertThat(Said.inEnglish(rule, Examples.programme(cohort, Examples.nextCohort())))
                .containsExactly("information cohorts: Cohorts of which the record names no source: 1, the first"
                        + " cdp-2012-2013.");
        assertThat(Said.inEnglish(rule, rule.badExample().withSources(List.of(References.NEWSROOM_2011))))
                .isEmpty();
    }

    @Test
    void is_silent_about_fiction_and_where_there_is_no_cohort() {
        assertThat(Said.inEnglish(rule, rule.badExample().withNature(RecordNature.FICTIONAL)))
                .isEmpty();
        assertThat(Said.inEnglish(rule, Examples.programme(new Cohort[0]))).isEmpty();
    }
}
