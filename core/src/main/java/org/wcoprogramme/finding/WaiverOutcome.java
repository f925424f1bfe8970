package org.wcoprogramme.finding;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** What became of a waiver in a check. */
public enum WaiverOutcome {
    /** It covers at least one finding, which stands beside the waiver and no longer among the others. */
    APPLIED("applied"),
    /** There was nothing to waive: the data was corrected, its place moved, or the rule was not asked. */
    UNUSED("unused"),
    /** It ended before the date of the check; what it covered is among the findings again. */
    EXPIRED("expired");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of applied, unused, expired", "fr", "une des valeurs applied, unused, expired");

    private final String code;

    WaiverOutcome(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code {@code applied}, {@code unused} or {@code expired}
     * @return the outcome
     * @throws MalformedTextException if there is no outcome of that code
     */
    public static WaiverOutcome of(String code) {
        Objects.requireNonNull(code, "code");
        for (WaiverOutcome outcome : values()) {
            if (outcome.code.equals(code)) {
                return outcome;
            }
        }
        throw new MalformedTextException("WaiverOutcome", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
