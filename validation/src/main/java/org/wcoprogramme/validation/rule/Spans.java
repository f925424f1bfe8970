package org.wcoprogramme.validation.rule;

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
}
