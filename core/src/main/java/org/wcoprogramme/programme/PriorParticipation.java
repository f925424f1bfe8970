package org.wcoprogramme.programme;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * What a policy says of officers who took part before: the scholarship at Aoyama Gakuin University excludes its former
 * holders.
 *
 * <p>Whom it concerns, the same programme or others, is for the policy's own text to say. {@link #of(String)} and
 * {@link #toString()} are inverse.
 */
public enum PriorParticipation {
    /** They may take part again. */
    ALLOWED("allowed", "Prior participation allowed", "Participation antérieure admise"),
    /** They may not take part again. */
    EXCLUDED("excluded", "Prior participation excluded", "Participation antérieure exclue");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of allowed, excluded", "fr", "une des valeurs allowed, excluded");

    private final String code;
    private final LocalizedText name;

    PriorParticipation(String code, String english, String french) {
        this.code = code;
        this.name = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code allowed}
     * @return the participation
     * @throws MalformedTextException if there is none of that code
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

    /**
     * The name to show.
     *
     * @return in English and French, worded for this library
     */
    public LocalizedText getName() {
        return name;
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
