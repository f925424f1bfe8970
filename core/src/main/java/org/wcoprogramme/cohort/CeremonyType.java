package org.wcoprogramme.cohort;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** What kind of occasion a ceremony is. */
public enum CeremonyType {
    /** The opening of the programme year. */
    OPENING("opening"),
    /** The closing, at which certificates may be given. */
    CLOSING("closing");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of opening, closing", "fr", "une des valeurs opening, closing");

    private final String code;

    CeremonyType(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code opening}
     * @return the type
     * @throws MalformedTextException if there is no type of that code
     */
    public static CeremonyType of(String code) {
        Objects.requireNonNull(code, "code");
        for (CeremonyType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new MalformedTextException("CeremonyType", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
