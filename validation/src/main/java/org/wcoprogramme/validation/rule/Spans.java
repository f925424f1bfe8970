package org.wcoprogramme.validation.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;

/** What is certain about the bounds of a span. */
final class Spans {

    private Spans() {}

    /** A span that ends before a date starts before it too, even if the start is not known. */
    static boolean certainlyStartsBefore(DateSpan span, PartialDate date) {
        return span.certainlyEndsBefore(date)
                || span.getStart().map(start -> start.isCertainlyBefore(date)).orElse(false);
    }

    /** A span that starts after a date ends after it too, even if the end is not known. */
    static boolean certainlyEndsAfter(DateSpan span, PartialDate date) {
        return span.certainlyStartsAfter(date)
                || span.getEnd().map(end -> end.isCertainlyAfter(date)).orElse(false);
    }

    /** A part reaches beyond the whole if one of its known bounds lies outside on every reading. */
    static boolean certainlyReachesBeyond(DateSpan part, DateSpan whole) {
        return Stream.of(part.getStart(), part.getEnd())
                .flatMap(Optional::stream)
                .anyMatch(date -> whole.contains(date) == Certainty.EXCLUDED);
    }
}
