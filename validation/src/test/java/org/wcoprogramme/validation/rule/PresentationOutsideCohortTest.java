package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.ResearchPresentation;

class PresentationOutsideCohortTest {

    private final PresentationOutsideCohort rule = new PresentationOutsideCohort();

    @Test
    void names_date_and_span() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[5].presentations[0].date: The presentation (2011-06-19) is"
                        + " certainly not within the span of the cohort (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[5].presentations[0].date: La présentation (2011-06-19) est"
                        + " certainement hors de la durée de la cohorte (de 2011-09 à 2012-07).");
    }

    @ParameterizedTest
    @CsvSource({"2011-08-31, 1", "2011-09-01, 0", "2011, 0", "2012-07-31, 0", "2012-08, 1", "2012, 0", "2013, 1"})
    void is_silent_where_the_dates_leave_it_open(String date, int findings) {
        assertThat(said(ResearchPresentation.builder()
                        .date(PartialDate.of(date))
                        .build()))
                .hasSize(findings);
    }

    @Test
    void is_silent_without_dates() {
        assertThat(said(ResearchPresentation.builder().build())).isEmpty();
        assertThat(Said.inEnglish(
                        rule,
                        rule.badExample().toBuilder().span(Optional.empty()).build()))
                .isEmpty();
    }

    private List<String> said(ResearchPresentation presentation) {
        return Said.inEnglish(
                rule, Examples.changed(Examples.cohort(), 0, place -> place.withPresentations(List.of(presentation))));
    }
}
