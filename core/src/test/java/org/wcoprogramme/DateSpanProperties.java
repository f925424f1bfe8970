package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
class DateSpanProperties {

    @Law
    void contains_is_what_all_or_some_or_no_readings_say(@ForAll DateSpan span, @ForAll PartialDate date) {
        Certainty answer = span.contains(date);
        List<LocalDate> starts =
                span.getStart().map(DateSpanProperties::bounds).orElse(List.of(LocalDate.MIN, LocalDate.MAX));
        List<LocalDate> ends =
                span.getEnd().map(DateSpanProperties::bounds).orElse(List.of(LocalDate.MIN, LocalDate.MAX));

        boolean possible = !starts.get(0).isAfter(bounds(date).get(1))
                && !ends.get(1).isBefore(bounds(date).get(0));
        boolean certain = !starts.get(1).isAfter(bounds(date).get(0))
                && !ends.get(0).isBefore(bounds(date).get(1));

        assertThat(answer.isPossible()).isEqualTo(possible);
        assertThat(answer.isCertain()).isEqualTo(possible && certain);
    }

    /** The first and the last day that it can mean: what lies between them changes no answer. */
    private static List<LocalDate> bounds(PartialDate date) {
        return List.of(date.getEarliest(), date.getLatest());
    }

    @Law
    void overlapping_is_mutual(@ForAll DateSpan one, @ForAll DateSpan other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Law
    void no_span_excludes_itself(@ForAll DateSpan span) {
        assertThat(span.overlaps(span)).isNotEqualTo(Certainty.EXCLUDED);
        span.getStart()
                .ifPresent(start -> assertThat(span.certainlyStartsAfter(start)).isFalse());
        span.getEnd().ifPresent(end -> assertThat(span.certainlyEndsBefore(end)).isFalse());
    }

    @Law
    void a_date_that_both_certainly_contain_makes_them_overlap(
            @ForAll DateSpan one, @ForAll DateSpan other, @ForAll PartialDate date) {
        if (one.contains(date).isCertain() && other.contains(date).isCertain()) {
            assertThat(one.overlaps(other)).isEqualTo(Certainty.CERTAIN);
        }
    }
}
