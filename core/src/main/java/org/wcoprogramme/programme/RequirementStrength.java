package org.wcoprogramme.programme;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * How strict a policy is: at Aoyama Gakuin University three years of service were required, an age under 40 was
 * preferred.
 *
 * <p>Who does not meet what is merely preferred may be nominated all the same. {@link #of(String)} and
 * {@link #toString()} are inverse.
 */
public enum RequirementStrength {
    /** Who does not meet it is not eligible. */
    REQUIRED("required", "Required", "Exigé"),
    /** Who meets it is preferred. */
    PREFERRED("preferred", "Preferred", "Souhaité");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of required, preferred", "fr", "une des valeurs required, preferred");

    private final String code;
    private final LocalizedText name;

    RequirementStrength(String code, String english, String french) {
        this.code = code;
        this.name = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code required}
     * @return the strength
     * @throws MalformedTextException if there is no strength of that code
     */
    public static RequirementStrength of(String code) {
        Objects.requireNonNull(code, "code");
        for (RequirementStrength strength : values()) {
            if (strength.code.equals(code)) {
                return strength;
            }
        }
        throw new MalformedTextException("RequirementStrength", EXPECTED, code);
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
