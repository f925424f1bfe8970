package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {

    @Test
    void may_know_one_bound_only() {
        assertThat(DateSpan.startingOn(date("2012-09-14")).getEnd()).isEmpty();
        assertThat(DateSpan.endingOn(date("2012-07")).getStart()).isEmpty();
        assertThat(DateSpan.of(date("2011-09"), date("2012-07")).withStart(date("2011")))
                .isEqualTo(DateSpan.of(date("2011"), date("2012-07")));
    }

    @Test
    void refuses_a_span_that_ends_before_it_starts() {
        assertThatThrownBy(() -> DateSpan.of(date("2011-09"), date("2011-07")))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e)
                            .hasMessage("Cannot build DateSpan: end: expected an end not before the start 2011-09,"
                                    + " found 2011-07");
                    assertThat(e.getType()).isEqualTo("DateSpan");
                    assertThat(e.getContradictions()).singleElement().satisfies(contradiction -> {
                        assertThat(contradiction.getAttribute()).isEqualTo("end");
                        assertThat(contradiction.getMessage().in(Locale.FRENCH))
                                .isEqualTo("attendu une fin qui ne précède pas le début 2011-09, trouvé 2011-07");
                    });
                });
    }

    @Test
    void refuses_a_span_without_bounds() {
        assertThatThrownBy(() -> DateSpan.builder().build())
                .hasMessage("Cannot build DateSpan: start: expected a start, an end or both, found neither");
    }

    @Test
    void accepts_a_span_that_possibly_ends_before_it_starts() {
        assertThat(DateSpan.of(date("2011-09"), date("2011")).getEnd()).contains(date("2011"));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-09, 2012-07, 2011-12-24, CERTAIN",
        "2011-09, 2012-07, 2011-09, POSSIBLE",
        "2011-09-01, 2012-07-31, 2011-09, CERTAIN",
        "2011-09, 2012-07, 2011-10-01, CERTAIN",
        "2011-09, 2012-07, 2011-08-31, EXCLUDED",
        "2011-09, 2012-07, 2012-08, EXCLUDED",
        "2011-09, 2012-07, 2012, POSSIBLE",
        "2011-09, , 2050, POSSIBLE",
        "2011-09, , 2010, EXCLUDED",
        ", 2012-07, 1990, POSSIBLE",
        ", 2012-07, 2013, EXCLUDED",
        "2011, 2011-03-05, 2011-03-05, CERTAIN",
        "2011, 2011-03-05, 2011-03-04, POSSIBLE",
        "2011-03-05, 2011, 2011-03-05, CERTAIN",
        "2011-03-05, 2011, 2011-03-06, POSSIBLE",
        "2011, 2011, 2011-06, POSSIBLE",
        "2012-09-14, , 2012-09-14, CERTAIN",
        "2012-09, , 2012-09-14, POSSIBLE",
        ", 2012-07-04, 2012-07-04, CERTAIN"
    })
    void contains_a_date_with_more_or_less_certainty(
            @Nullable String start, @Nullable String end, String asked, Certainty expected) {
        assertThat(span(start, end).contains(date(asked))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-09, 2012-07, 2012-07, 2013-07, POSSIBLE",
        "2011-09, 2012-07-14, 2012-07-14, 2013-07, CERTAIN",
        "2011-09, 2012-07, 2012-06, 2013-07, CERTAIN",
        "2011-09, 2012-07, 2012-08, 2013-07, EXCLUDED",
        "2011-09, , 2012-08, 2013-07, POSSIBLE",
        "2011-09, , , 2011-08, EXCLUDED",
        "2011-09, , 2009, , POSSIBLE",
        "2011, 2011-03-05, 2011-03-05, 2011, CERTAIN",
        "2012-09-14, , 2012-09-14, , CERTAIN",
        "2012-09, , 2012-09, , POSSIBLE"
    })
    void overlaps_another_with_more_or_less_certainty(
            @Nullable String start,
            @Nullable String end,
            @Nullable String otherStart,
            @Nullable String otherEnd,
            Certainty expected) {
        assertThat(span(start, end).overlaps(span(otherStart, otherEnd))).isEqualTo(expected);
        assertThat(span(otherStart, otherEnd).overlaps(span(start, end))).isEqualTo(expected);
    }

    private static DateSpan span(@Nullable String start, @Nullable String end) {
        DateSpanBuilder span = DateSpan.builder();
        if (start != null) {
            span.start(date(start));
        }
        if (end != null) {
            span.end(date(end));
        }
        return span.build();
    }

    private static PartialDate date(String text) {
        return PartialDate.of(text);
    }
}
