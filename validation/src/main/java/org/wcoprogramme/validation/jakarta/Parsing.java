package org.wcoprogramme.validation.jakarta;

import java.util.Optional;
import java.util.function.Function;
import org.wcoprogramme.MalformedTextException;

/** Texts of forms as typed values. */
final class Parsing {

    private Parsing() {}

    /** Empty if the text does not have the form that its type asks for. */
    static <T> Optional<T> parse(Function<String, T> type, CharSequence text) {
        try {
            return Optional.of(type.apply(text.toString()));
        } catch (MalformedTextException malformed) {
            return Optional.empty();
        }
    }
}
