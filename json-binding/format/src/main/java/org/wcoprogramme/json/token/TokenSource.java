package org.wcoprogramme.json.token;

import java.io.IOException;
import java.util.Optional;
import org.wcoprogramme.finding.Position;

/** Where JSON tokens come from: the parser of one JSON library, seen through what this format needs of it. */
public interface TokenSource {

    /**
     * Goes to the next token.
     *
     * @return the token
     * @throws MalformedInputException if the input is no JSON from here on
     * @throws IOException if reading fails
     */
    Token next() throws IOException;

    /**
     * The text of the current token.
     *
     * @return the name, the string or the number as written
     * @throws MalformedInputException if the input is no JSON within the token
     * @throws IOException if reading fails
     */
    String text() throws IOException;

    /**
     * Remembers where the current token starts. Cheap, because it is called for every object.
     *
     * @return a mark for {@link #locate(Object)}
     */
    Object mark();

    /**
     * Tells how many bytes of the text lie before a mark.
     *
     * @param mark a mark of this source
     * @return the offset of the token's first byte; -1 if the input is no text in bytes
     */
    long offset(Object mark);

    /**
     * Tells where a mark lies.
     *
     * @param mark a mark of this source
     * @return the position; empty if the input is no text, or its text is not at hand
     */
    Optional<Position> locate(Object mark);
}
