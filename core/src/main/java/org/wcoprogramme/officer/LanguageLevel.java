package org.wcoprogramme.officer;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * How well a person commands a language: the six levels of the Common European Framework of Reference for Languages
 * (Council of Europe), and native.
 *
 * <p>In order from the lowest to the highest. Results of tests are not converted: they stand as text in the
 * {@link LanguageSkill}. {@link #of(String)} and {@link #toString()} are inverse.
 */
public enum LanguageLevel {
    /** Breakthrough. */
    A1("A1", "A1", "A1"),
    /** Waystage. */
    A2("A2", "A2", "A2"),
    /** Threshold. */
    B1("B1", "B1", "B1"),
    /** Vantage. */
    B2("B2", "B2", "B2"),
    /** Effective operational proficiency. */
    C1("C1", "C1", "C1"),
    /** Mastery. */
    C2("C2", "C2", "C2"),
    /** First language. */
    NATIVE("native", "Native", "Langue maternelle");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en", "one of A1, A2, B1, B2, C1, C2, native", "fr", "une des valeurs A1, A2, B1, B2, C1, C2, native");

    private final String code;
    private final LocalizedText name;

    LanguageLevel(String code, String english, String french) {
        this.code = code;
        this.name = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code A1}
     * @return the level
     * @throws MalformedTextException if there is no level of that code
     */
    public static LanguageLevel of(String code) {
        Objects.requireNonNull(code, "code");
        for (LanguageLevel level : values()) {
            if (level.code.equals(code)) {
                return level;
            }
        }
        throw new MalformedTextException("LanguageLevel", EXPECTED, code);
    }

    /**
     * Whether this level satisfies a requirement.
     *
     * @param required the level that is asked for
     * @return true if this level is the same or higher; native satisfies all
     */
    public boolean isAtLeast(LanguageLevel required) {
        return compareTo(required) >= 0;
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
