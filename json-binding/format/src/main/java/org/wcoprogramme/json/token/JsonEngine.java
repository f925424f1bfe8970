package org.wcoprogramme.json.token;

import java.io.IOException;
import java.io.Writer;

/**
 * A JSON library as a source and a sink of tokens. Applications take one from an adapter module, such as that for
 * Jackson 3.
 */
public interface JsonEngine {

    /**
     * Reads a text.
     *
     * @param utf8 the text in valid UTF-8 without byte order mark; the source may refer to it for positions, and does
     *     not change it
     * @return its tokens, with positions
     * @throws IOException if the engine refuses to start
     */
    TokenSource source(byte[] utf8) throws IOException;

    /**
     * Writes a text.
     *
     * @param out where the text goes
     * @param indented whether to break and indent the lines (two spaces, line feed) or to write no white space at all
     * @param value writes exactly one value
     * @throws IOException if writing fails
     */
    void write(Writer out, boolean indented, SinkWriter value) throws IOException;

    /** Writes one value to a sink. */
    @FunctionalInterface
    interface SinkWriter {

        /**
         * Writes the value.
         *
         * @param sink where to
         * @throws IOException if writing fails
         */
        void writeTo(TokenSink sink) throws IOException;
    }
}
