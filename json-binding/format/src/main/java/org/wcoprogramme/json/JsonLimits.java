package org.wcoprogramme.json;

import org.immutables.value.Value;
import org.wcoprogramme.Invariants;

/**
 * How much a document may ask of a reader: {@code JsonLimits.builder().depth(20).build()}. What is not set is as in
 * {@link #standard()}.
 *
 * <p>Counted by this library, and lower than what Jackson 2 and Jackson 3 allow by default, so that both refuse the
 * same documents. A document over a limit is a problem {@link JsonProblem#LIMIT}, which is the last: reading ends
 * there. Inside an application's own mapper the limits of that mapper hold too.
 *
 * <p>Invariants: every limit is at least 1, and none is above what Jackson allows by default.
 */
@ValueType
@Value.Immutable
public abstract sealed class JsonLimits permits JsonLimitsBuilder.ImmutableJsonLimits {

    private static final JsonLimits STANDARD = builder().build();

    JsonLimits() {}

    /**
     * Starts a builder.
     *
     * @return a builder that holds the standard limits
     */
    public static JsonLimitsBuilder builder() {
        return new JsonLimitsBuilder();
    }

    /**
     * The limits that hold where nothing else is said.
     *
     * @return the same as an empty builder gives
     */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Objects and arrays inside each other. A programme needs 8.
     *
     * @return 1 to 500; 100 by default
     */
    @Value.Default
    public int getDepth() {
        return 100;
    }

    /**
     * Bytes of a document. A programme of ten thousand cohorts of ten officers needs some 40 MiB.
     *
     * @return 1 to 1 GiB; 64 MiB by default. Does not apply inside an application's own mapper.
     */
    @Value.Default
    public int getLength() {
        return 64 * 1024 * 1024;
    }

    /**
     * Bytes of one record where {@linkplain JsonFormat#readLines(Class, java.io.InputStream) records} are read one
     * after another, however many there are. A cohort of ten officers needs some 10 kB.
     *
     * @return 1 to 1 GiB; 8 MiB by default
     */
    @Value.Default
    public int getRecordLength() {
        return 8 * 1024 * 1024;
    }

    /**
     * Names and values in a document: objects, arrays and what is in them.
     *
     * @return 1 or more; 10 000 000 by default
     */
    @Value.Default
    public int getElements() {
        return 10_000_000;
    }

    /**
     * Length of a string, in UTF-16 units.
     *
     * @return 1 to 20 000 000; 1 000 000 by default
     */
    @Value.Default
    public int getStringLength() {
        return 1_000_000;
    }

    /**
     * Length of the name of a member, in UTF-16 units.
     *
     * @return 1 to 50 000; 1 000 by default
     */
    @Value.Default
    public int getNameLength() {
        return 1_000;
    }

    /**
     * Length of a number, in characters. The format has no numbers beyond those of {@code int}; decimals are strings.
     *
     * @return 1 to 1 000; 100 by default
     */
    @Value.Default
    public int getDigits() {
        return 100;
    }

    /**
     * How far an object is looked through for the member that says what kind of object it is: names, strings and
     * numbers by their UTF-16 units, and one for each name and value.
     *
     * @return 1 or more; 100 000 by default
     */
    @Value.Default
    public int getLookahead() {
        return 100_000;
    }

    /**
     * Problems that are reported before reading ends. Of members that are ignored or kept as many are reported, and
     * reading goes on.
     *
     * @return 1 or more; 1 000 by default
     */
    @Value.Default
    public int getProblems() {
        return 1_000;
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds these limits
     */
    public abstract JsonLimitsBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("JsonLimits")
                .range("depth", getDepth(), 1, 500)
                .range("length", getLength(), 1, 1 << 30)
                .range("recordLength", getRecordLength(), 1, 1 << 30)
                .range("elements", getElements(), 1, Integer.MAX_VALUE)
                .range("stringLength", getStringLength(), 1, 20_000_000)
                .range("nameLength", getNameLength(), 1, 50_000)
                .range("digits", getDigits(), 1, 1_000)
                .range("lookahead", getLookahead(), 1, Integer.MAX_VALUE)
                .range("problems", getProblems(), 1, Integer.MAX_VALUE)
                .orThrow();
    }
}
