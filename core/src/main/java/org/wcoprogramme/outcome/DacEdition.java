package org.wcoprogramme.outcome;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** An edition of the criteria of the OECD Development Assistance Committee. */
public enum DacEdition {
    /** The five criteria that were in use until 2019. */
    DAC_1991("dac-1991"),
    /** The six criteria adopted on 10 December 2019: coherence is new. */
    DAC_2019("dac-2019");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of dac-1991, dac-2019", "fr", "une des valeurs dac-1991, dac-2019");

    private final String code;

    DacEdition(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code dac-1991}
     * @return the edition
     * @throws MalformedTextException if there is no edition of that code
     */
    public static DacEdition of(String code) {
        Objects.requireNonNull(code, "code");
        for (DacEdition edition : values()) {
            if (edition.code.equals(code)) {
                return edition;
            }
        }
        throw new MalformedTextException("DacEdition", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
