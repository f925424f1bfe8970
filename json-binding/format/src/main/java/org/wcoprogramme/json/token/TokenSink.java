package org.wcoprogramme.json.token;

import java.io.IOException;

/** Where JSON tokens go: the generator of one JSON library, seen through what this format needs of it. */
public interface TokenSink {

    /**
     * Starts an object.
     *
     * @throws IOException if writing fails
     */
    void startObject() throws IOException;

    /**
     * Ends the current object.
     *
     * @throws IOException if writing fails
     */
    void endObject() throws IOException;

    /**
     * Starts an array.
     *
     * @throws IOException if writing fails
     */
    void startArray() throws IOException;

    /**
     * Ends the current array.
     *
     * @throws IOException if writing fails
     */
    void endArray() throws IOException;

    /**
     * Writes the name of a member.
     *
     * @param name the name
     * @throws IOException if writing fails
     */
    void name(String name) throws IOException;

    /**
     * Writes a string.
     *
     * @param text the string
     * @throws IOException if writing fails
     */
    void text(String text) throws IOException;

    /**
     * Writes a number without fraction and exponent.
     *
     * @param number the number
     * @throws IOException if writing fails
     */
    void integer(long number) throws IOException;
}
