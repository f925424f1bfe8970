package org.wcoprogramme.assignment;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * For whom a research topic is of interest.
 *
 * <p>Source: topics are questions of global importance before WCO committees, or subjects of practical value to the
 * home administration and others alike (WCO newsroom, July 2020).
 */
public enum TopicInterest {
    /** A question of global importance. */
    GLOBAL("global", "Global interest", "Intérêt mondial"),
    /** A subject of practical value to the administration at home. */
    HOME_ADMINISTRATION(
            "home-administration", "Interest of the home administration", "Intérêt de l'administration d'origine");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en", "one of global, home-administration", "fr", "une des valeurs global, home-administration");

    private final String code;
    private final LocalizedText name;

    TopicInterest(String code, String english, String french) {
        this.code = code;
        this.name = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code global}
     * @return the interest
     * @throws MalformedTextException if there is no interest of that code
     */
    public static TopicInterest of(String code) {
        Objects.requireNonNull(code, "code");
        for (TopicInterest interest : values()) {
            if (interest.code.equals(code)) {
                return interest;
            }
        }
        throw new MalformedTextException("TopicInterest", EXPECTED, code);
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
