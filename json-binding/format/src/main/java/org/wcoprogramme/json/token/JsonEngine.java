package org.wcoprogramme.json.token;

import java.io.IOException;

/**
 * A JSON library as a source of tokens. Applications take one from an adapter module, such as that for Jackson 3.
 *
 * <p>What the format writes by itself needs no library, so that the bytes are the same with each. Inside a mapper it
 * writes to the mapper's generator, as a {@link TokenSink}.
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
}
