package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.cohort.Cohort;

/** The cohort started in 2011-09. */
class ResultBeforeStartTest {

    private final ResultBeforeStart rule = new ResultBeforeStart();

    @Test
    void names_the_kind_of_result_and_both_dates() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[6].deliverables[0].date: The date of a result"
                        + " (deliverable, 2011-06) comes certainly before the start of the cohort (2011-09).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[6].deliverables[0].date: La date d'un résultat"
                        + " (livrable, 2011-06) est certainement antérieure au début de la cohorte (2011-09).");
    }

    @Test
    void looks_at_recommendations_too() {
        assertThat(Said.inEnglish(rule, recommendedOn(Optional.of("2010"))))
                .containsExactly("warning participations[0].recommendations[0].date: The date of a result"
                        + " (recommendation, 2010) comes certainly before the start of the cohort (2011-09).");
        assertThat(Said.inFrench(rule, recommendedOn(Optional.of("2010"))))
                .containsExactly("warning participations[0].recommendations[0].date: La date d'un résultat"
                        + " (recommandation, 2010) est certainement antérieure au début de la cohorte (2011-09).");
    }

    @ParameterizedTest
    @CsvSource({"2011-08-31, 1", "2011-08, 1", "2011-09-01, 0", "2011, 0", "2012-06, 0", "2013, 0"})
    void speaks_only_of_a_certain_order(String date, int findings) {
        assertThat(Said.inEnglish(rule, recommendedOn(Optional.of(date)))).hasSize(findings);
    }

    @Test
    void is_silent_where_a_date_is_not_known() {
        assertThat(Said.inEnglish(rule, recommendedOn(Optional.empty()))).isEmpty();
        Deliverable undated = Deliverable.builder().kind(DeliverableKind.TOOL).build();
        Cohort withUndated = Examples.changed(
                Examples.cohort(), 0, participation -> participation.withDeliverables(List.of(undated)));
        assertThat(Said.inEnglish(rule, withUndated)).isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withSpan(DateSpan.endingOn(PartialDate.of("2012-07")))))
                .isEmpty();
    }

    private static Cohort recommendedOn(Optional<String> date) {
        Recommendation recommendation = Recommendation.builder()
                .id(RecommendationId.of("rec-1"))
                .text(LocalizedText.ofEnglish("Train trainers"))
                .date(date.map(PartialDate::of))
                .build();
        return Examples.changed(
                Examples.cohort(), 0, participation -> participation.withRecommendations(List.of(recommendation)));
    }
}
