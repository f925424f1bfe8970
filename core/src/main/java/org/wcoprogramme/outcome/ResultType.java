package org.wcoprogramme.outcome;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * What kind of change a result is, in the terms of IATI.
 *
 * <p>Source: IATI standard 2.03, code list ResultType.
 */
public enum ResultType {
    /** What an activity produces: officers trained, papers presented. */
    OUTPUT("output", "1"),
    /** What follows from outputs in the short and medium term: officers apply what they learned. */
    OUTCOME("outcome", "2"),
    /** Long-term effects: procedures of administrations work better. */
    IMPACT("impact", "3"),
    /** Something else. */
    OTHER("other", "9");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en", "one of output, outcome, impact, other", "fr", "une des valeurs output, outcome, impact, other");

    private final String code;
    private final String iatiCode;

    ResultType(String code, String iatiCode) {
        this.code = code;
        this.iatiCode = iatiCode;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code output}
     * @return the type
     * @throws MalformedTextException if there is no type of that code
     */
    public static ResultType of(String code) {
        Objects.requireNonNull(code, "code");
        for (ResultType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new MalformedTextException("ResultType", EXPECTED, code);
    }

    /**
     * The code in the IATI code list ResultType.
     *
     * @return for instance {@code 1}
     */
    public String getIatiCode() {
        return iatiCode;
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
