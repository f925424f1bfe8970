package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
class DateSpanProperties {

    @Law
    void contains_is_what_all_or_some_or_no_readings_say(@ForAll DateSpan span, @ForAll PartialDate date) {
        List<LocalDate> days = days(span, date.getEarliest(), date.getLatest());
        List<LocalDate> asked = between(days, Optional.of(date));
        List<Boolean> answers = new ArrayList<>();
        for (Reading reading : readings(span, days)) {
            asked.forEach(day -> answers.add(!day.isBefore(reading.start()) && !day.isAfter(reading.end())));
        }

        assertThat(span.contains(date)).isEqualTo(whatTheySay(answers));
    }

    @Law
    void overlapping_is_what_all_or_some_or_no_readings_say(@ForAll DateSpan one, @ForAll DateSpan other) {
        List<LocalDate> days = days(one, days(other).toArray(LocalDate[]::new));
        List<Boolean> answers = new ArrayList<>();
        for (Reading reading : readings(one, days)) {
            readings(other, days)
                    .forEach(another -> answers.add(!another.end().isBefore(reading.start())
                            && !reading.end().isBefore(another.start())));
        }

        assertThat(one.overlaps(other)).isEqualTo(whatTheySay(answers));
    }

    private record Reading(LocalDate start, LocalDate end) {}

    /** The days that a span can mean: every start with every end that does not precede it. */
    private static List<Reading> readings(DateSpan span, List<LocalDate> days) {
        List<LocalDate> ends = between(days, span.getEnd());
        return between(days, span.getStart()).stream()
                .flatMap(start ->
                        ends.stream().filter(end -> !end.isBefore(start)).map(end -> new Reading(start, end)))
                .toList();
    }

    /** What lies between the first and the last days of all dates changes no answer. */
    private static List<LocalDate> days(DateSpan span, LocalDate... more) {
        return Stream.concat(
                        Stream.of(LocalDate.MIN, LocalDate.MAX),
                        Stream.concat(
                                Stream.of(more),
                                Stream.concat(span.getStart().stream(), span.getEnd().stream())
                                        .flatMap(bound -> Stream.of(bound.getEarliest(), bound.getLatest()))))
                .distinct()
                .toList();
    }

    /** Those of the days that a date can mean; all, if it is not known. */
    private static List<LocalDate> between(List<LocalDate> days, Optional<PartialDate> date) {
        return days.stream()
                .filter(day -> date.map(known -> !day.isBefore(known.getEarliest()) && !day.isAfter(known.getLatest()))
                        .orElse(true))
                .toList();
    }

    private static Certainty whatTheySay(List<Boolean> answers) {
        if (!answers.contains(true)) {
            return Certainty.EXCLUDED;
        }
        return answers.contains(false) ? Certainty.POSSIBLE : Certainty.CERTAIN;
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
