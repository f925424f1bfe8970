package org.wcoprogramme.programme;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * Whether a record is of something that exists, or an example. What is shown of a fictional record says so.
 *
 * <p>It is no measure of how sure the facts of a record are: that is for sources and notes. {@link #of(String)} and
 * {@link #toString()} are inverse.
 */
public enum RecordNature {
    /** It records what happened. */
    RECORD("record"),
    /** It is made up, as an example or for a test: no administration and no officer in it did what it says. */
    FICTIONAL("fictional");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of record, fictional", "fr", "une des valeurs record, fictional");

    private final String code;

    RecordNature(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code record}
     * @return the nature
     * @throws MalformedTextException if there is no nature of that code
     */
    public static RecordNature of(String code) {
        Objects.requireNonNull(code, "code");
        for (RecordNature nature : values()) {
            if (nature.code.equals(code)) {
                return nature;
            }
        }
        throw new MalformedTextException("RecordNature", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
