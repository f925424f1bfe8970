package org.wcoprogramme.cohort;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * What kind of occasion a ceremony is: the opening, the reporting session, the giving of certificates.
 *
 * <p>The kinds are those that public sources report of the Career Development Programme; none of them is taken for
 * granted in a cohort. The vocabulary is open: a code that this library does not know is a valid value.
 */
public final class CeremonyType {

    private static final Slug FORM = Slug.code("CeremonyType", "closing");

    /** The opening of the programme year. */
    public static final CeremonyType OPENING = new CeremonyType("opening");

    /** The session in which officers report their findings to the management, in June. */
    public static final CeremonyType REPORTING_SESSION = new CeremonyType("reporting-session");

    /** The ceremony at which certificates are given, in July. */
    public static final CeremonyType CERTIFICATES = new CeremonyType("certificates");

    /** The closing of the programme year. */
    public static final CeremonyType CLOSING = new CeremonyType("closing");

    /** A reunion of alumni. */
    public static final CeremonyType REUNION = new CeremonyType("reunion");

    private final String text;

    private CeremonyType(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code closing}
     * @return the ceremony type
     * @throws MalformedTextException if the text has another form
     */
    public static CeremonyType of(String text) {
        return new CeremonyType(FORM.check(text));
    }

    /**
     * The name to show for a code that this library knows.
     *
     * @return the name in English and French, translated for this library where no official term was seen; empty for a
     *     code of somebody else's
     */
    public Optional<LocalizedText> getName() {
        return Optional.ofNullable(Names.BY_CODE.get(text));
    }

    /** Apart, so that the constants above exist before any text is needed. */
    private static final class Names {
        static final Map<String, LocalizedText> BY_CODE = Map.of(
                "opening",
                LocalizedText.of("en", "Opening", "fr", "Ouverture"),
                "reporting-session",
                LocalizedText.of("en", "Reporting session", "fr", "Séance de présentation"),
                "certificates",
                LocalizedText.of("en", "Certificate ceremony", "fr", "Remise des certificats"),
                "closing",
                LocalizedText.of("en", "Closing", "fr", "Clôture"),
                "reunion",
                LocalizedText.of("en", "Alumni reunion", "fr", "Réunion des anciens"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CeremonyType that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
