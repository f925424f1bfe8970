package org.wcoprogramme.json;

/**
 * How much a document may ask of a reader. Counted by this library, and lower than the defaults of Jackson 2 and 3, so
 * that both refuse the same documents.
 */
final class JsonLimits {

    /** Objects and arrays inside each other. A programme needs 8. */
    static final int DEPTH = 100;

    /** Bytes of a document. A programme of ten thousand cohorts of ten officers needs some 40 MiB. */
    static final int BYTES = 64 * 1024 * 1024;

    /** UTF-16 units of one name or string. */
    static final int TEXT = 1_000_000;

    /**
     * How far an object is looked through for the member that says what kind of object it is: names, strings and
     * numbers by their UTF-16 units, and one for each token.
     */
    static final int AHEAD = 100_000;

    /** Problems that are reported before reading ends. */
    static final int PROBLEMS = 1_000;

    private JsonLimits() {}
}
