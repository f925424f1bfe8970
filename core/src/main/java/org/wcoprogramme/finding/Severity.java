package org.wcoprogramme.finding;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** How much a finding weighs, from least to most. */
public enum Severity {
    /** Worth knowing, and nothing to correct: a cohort covers five of the six regions. */
    INFORMATION("information"),
    /** Probably wrong, but possible: two officers of one administration in one cohort. */
    WARNING("warning"),
    /** Wrong: a nominating administration whose code no Member has. */
    ERROR("error");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en", "one of information, warning, error", "fr", "une des valeurs information, warning, error");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code {@code information}, {@code warning} or {@code error}
     * @return the severity
     * @throws MalformedTextException if there is no severity of that code
     */
    public static Severity of(String code) {
        Objects.requireNonNull(code, "code");
        for (Severity severity : values()) {
            if (severity.code.equals(code)) {
                return severity;
            }
        }
        throw new MalformedTextException("Severity", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
