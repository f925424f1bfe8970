package org.wcoprogramme.outcome;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** Why there is no value. None of these is zero. */
public enum NoValueReason {
    /** Nobody measured it, or not yet. */
    NOT_MEASURED("not-measured"),
    /** There is nothing to measure: the share of recommendations that were implemented where none was made. */
    NOT_APPLICABLE("not-applicable"),
    /** It was measured, and is not told here. */
    UNDISCLOSED("undisclosed");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of not-measured, not-applicable, undisclosed",
            "fr",
            "une des valeurs not-measured, not-applicable, undisclosed");

    private final String code;

    NoValueReason(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code not-measured}
     * @return the reason
     * @throws MalformedTextException if there is no reason of that code
     */
    public static NoValueReason of(String code) {
        Objects.requireNonNull(code, "code");
        for (NoValueReason reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        throw new MalformedTextException("NoValueReason", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
