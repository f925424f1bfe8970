package org.wcoprogramme.validation;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * What a record is checked for: the same record may be good enough to work on and not to be published.
 *
 * <p>{@link Rules#forProfile(Profile)} chooses rules and severities. A rule says in its {@link RuleDescription} in
 * which profiles it is silent or weighs differently; what it does not say holds in all. The profiles are a proposal of
 * this library and no practice of the WCO.
 */
public enum Profile {
    /** A record that somebody works on: what contradicts itself is said, what is still missing is not. */
    DRAFT("draft"),
    /** A record that is handed to whoever collects it: what is missing is said as well. */
    SUBMISSION("submission"),
    /** A record that everybody may see: personal data in it and outdated reference data weigh more. */
    PUBLICATION("publication"),
    /** A record that is kept as history: what depends on today is not said. */
    ARCHIVE("archive");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of draft, submission, publication, archive",
            "fr",
            "une des valeurs draft, submission, publication, archive");

    private final String code;

    Profile(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code {@code draft}, {@code submission}, {@code publication} or {@code archive}
     * @return the profile
     * @throws MalformedTextException if there is no profile of that code
     */
    public static Profile of(String code) {
        Objects.requireNonNull(code, "code");
        for (Profile profile : values()) {
            if (profile.code.equals(code)) {
                return profile;
            }
        }
        throw new MalformedTextException("Profile", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
