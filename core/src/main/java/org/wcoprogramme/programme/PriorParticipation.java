package org.wcoprogramme.programme;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** What a policy says of officers who took part before. */
public enum PriorParticipation {
    /** They may take part again. */
    ALLOWED("allowed"),
    /** They may not take part again. */
    EXCLUDED("excluded");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of allowed, excluded", "fr", "une des valeurs allowed, excluded");

    private final String code;

    PriorParticipation(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code allowed}
     * @return the participation
     * @throws MalformedTextException if there is no participation of that code
     */
    public static PriorParticipation of(String code) {
        Objects.requireNonNull(code, "code");
        for (PriorParticipation participation : values()) {
            if (participation.code.equals(code)) {
                return participation;
            }
        }
        throw new MalformedTextException("PriorParticipation", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
