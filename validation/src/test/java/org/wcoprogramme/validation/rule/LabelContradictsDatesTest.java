package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;

class LabelContradictsDatesTest {

    private final LabelContradictsDates rule = new LabelContradictsDates();

    @Test
    void names_the_label_the_year_and_the_span() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error label: The label 2012/2013 means a start in 2012;"
                        + " the dates of the cohort say otherwise (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error label: Le libellé 2012/2013 signifie un début en 2012 ;"
                        + " les dates de la cohorte disent autre chose (de 2011-09 à 2012-07).");
    }

    @ParameterizedTest
    @CsvSource({"2011, 0", "2011-01, 0", "2011-12-31, 0", "2010, 1", "2010-12-31, 1", "2012-01-01, 1"})
    void knows_the_year_of_any_start(String start, int findings) {
        assertThat(Said.inEnglish(rule, cohort(DateSpan.startingOn(PartialDate.of(start)))))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2010-07, 1", "2011, 0", "2012-07, 0", "2014, 0"})
    void without_a_start_only_an_end_before_the_year_contradicts(String end, int findings) {
        assertThat(Said.inEnglish(rule, cohort(DateSpan.endingOn(PartialDate.of(end)))))
                .hasSize(findings);
    }

    @Test
    void is_silent_about_sessions_and_without_dates() {
        assertThat(Said.inEnglish(rule, Examples.cohort().withLabel(CohortLabel.ofSession(64))))
                .isEmpty();
        Cohort undated = Cohort.builder()
                .id(CohortId.of("cdp-2011-2012"))
                .label(CohortLabel.ofProgrammeYear(2011))
                .build();
        assertThat(Said.inEnglish(rule, undated)).isEmpty();
    }

    private static Cohort cohort(DateSpan span) {
        return Examples.cohort().withSpan(span);
    }
}
