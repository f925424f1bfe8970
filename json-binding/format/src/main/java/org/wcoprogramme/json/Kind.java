package org.wcoprogramme.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.json.token.TokenSink;

/**
 * How values of one kind stand in JSON.
 *
 * @param <V> the values
 */
abstract class Kind<V> {

    /**
     * Reads the current value and goes to its last token.
     *
     * @return null if there was a problem, which is reported
     */
    abstract @Nullable V read(Reading in) throws IOException;

    abstract void write(V value, TokenSink out) throws IOException;

    /** How this kind is called in a table: what a format page or a schema says of it. */
    abstract String describe();

    /** How it looks in JSON. */
    abstract Shape shape();
}
