package org.wcoprogramme.json.token;

/** What a {@link TokenSource} comes upon. */
public enum Token {
    /** The start of an object. */
    START_OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The start of an array. */
    START_ARRAY,
    /** The end of an array. */
    END_ARRAY,
    /** The name of a member. */
    NAME,
    /** A string. */
    STRING,
    /** A number without fraction and exponent. */
    INTEGER,
    /** Any other number. */
    DECIMAL,
    /** The value true. */
    TRUE,
    /** The value false. */
    FALSE,
    /** The value null. */
    NULL,
    /** A value that JSON does not have, such as bytes in a binary format. */
    FOREIGN,
    /** The end of the input. */
    END;

    /**
     * Whether it has a text of its own.
     *
     * @return true for names, strings and numbers
     */
    public boolean hasText() {
        return this == NAME || this == STRING || this == INTEGER || this == DECIMAL;
    }
}
