package org.wcoprogramme.validation.rule;

import java.util.Optional;
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

    static Optional<PartialDate> end(Optional<DateSpan> span) {
        return span.isPresent() ? span.get().getEnd() : Optional.empty();
    }

    /** More than the day on which one gives way to the other. */
    static boolean certainlyOverlap(DateSpan one, DateSpan other) {
        return startsBeforeTheEnd(one, other) && startsBeforeTheEnd(other, one);
    }

    private static boolean startsBeforeTheEnd(DateSpan one, DateSpan other) {
        return one.getStart().isPresent()
                && other.getEnd().isPresent()
                && one.getStart().get().isCertainlyBefore(other.getEnd().get());
    }

    private static boolean isOutside(Optional<PartialDate> date, DateSpan span) {
        return date.isPresent() && span.contains(date.get()) == Certainty.EXCLUDED;
    }

    /** A part reaches beyond the whole if one of its known bounds lies outside on every reading. */
    static boolean certainlyReachesBeyond(DateSpan part, DateSpan whole) {
        return isOutside(part.getStart(), whole) || isOutside(part.getEnd(), whole);
    }
}
