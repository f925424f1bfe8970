package org.wcoprogramme.report;

import java.util.Optional;
import java.util.OptionalDouble;
import org.wcoprogramme.CountRange;

/** What stands in a cell of a table: never nothing, and never a zero for what is not known. */
sealed interface Cell {

    /** Words, of the report or of the data. */
    record Words(String text) implements Cell {}

    /** A number of things. */
    record Count(int count) implements Cell {}

    /** An index, a ratio or a mean. */
    record Decimal(double number) implements Cell {}

    /** A share from 0 to 1, which people read in per cent. */
    record Share(double share) implements Cell {}

    /** Why there is no value: "not known", "not defined". */
    record Missing(String reason) implements Cell {}

    static Cell words(Object text) {
        return new Words(text.toString());
    }

    static Cell count(int count) {
        return new Count(count);
    }

    static Cell decimal(OptionalDouble number, String otherwise) {
        return number.isPresent() ? new Decimal(number.getAsDouble()) : new Missing(otherwise);
    }

    static Cell share(OptionalDouble share, String otherwise) {
        return share.isPresent() ? new Share(share.getAsDouble()) : new Missing(otherwise);
    }

    /** A range is words: it is no number that could be added. */
    static Cell range(Optional<CountRange> range, Texts texts) {
        return range.map(known -> known.isExact() ? count(known.getAtLeast()) : words(texts.range(known)))
                .orElseGet(() -> new Missing(texts.get("notKnown")));
    }
}
