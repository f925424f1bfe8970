package org.wcoprogramme.outcome;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** What the n of a figure is: all there are, or some of them. */
public enum Basis {
    /** All were observed: the seven officers of a cohort that had seven. The figure itself has no sampling error. */
    CENSUS("census"),
    /** Some were observed, for instance those who answered. Whether they stand for the rest is another question. */
    SAMPLE("sample");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of census, sample", "fr", "une des valeurs census, sample");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code census}
     * @return the basis
     * @throws MalformedTextException if there is no basis of that code
     */
    public static Basis of(String code) {
        Objects.requireNonNull(code, "code");
        for (Basis basis : values()) {
            if (basis.code.equals(code)) {
                return basis;
            }
        }
        throw new MalformedTextException("Basis", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
