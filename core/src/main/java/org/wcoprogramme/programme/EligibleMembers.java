package org.wcoprogramme.programme;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * Whose officers a policy lets be nominated: those of all Members, or of developing ones only.
 *
 * <p>Invitations to the Career Development Programme go to developing countries (source: the WCO's page of the
 * programme); no list of them was seen, so this library cannot say which Members these are. {@link #of(String)} and
 * {@link #toString()} are inverse.
 */
public enum EligibleMembers {
    /** Those of all Members. */
    ALL("all", "All Members", "Tous les Membres"),
    /** Those of developing Members. Which these are is a question to data of the caller. */
    DEVELOPING("developing", "Developing Members", "Membres en développement");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of all, developing", "fr", "une des valeurs all, developing");

    private final String code;
    private final LocalizedText name;

    EligibleMembers(String code, String english, String french) {
        this.code = code;
        this.name = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code all}
     * @return the members
     * @throws MalformedTextException if there is none of that code
     */
    public static EligibleMembers of(String code) {
        Objects.requireNonNull(code, "code");
        for (EligibleMembers members : values()) {
            if (members.code.equals(code)) {
                return members;
            }
        }
        throw new MalformedTextException("EligibleMembers", EXPECTED, code);
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
