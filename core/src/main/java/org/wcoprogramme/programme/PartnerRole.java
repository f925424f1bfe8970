package org.wcoprogramme.programme;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * What an organization does for a programme: found it, sponsor it, host it.
 *
 * <p>It does not say how much or since when, see {@link DatedRole}. The vocabulary is open: a code that this library
 * does not know is a valid value.
 */
public final class PartnerRole {

    private static final Slug FORM = Slug.code("PartnerRole", "sponsor");

    /** It launched the programme. */
    public static final PartnerRole FOUNDER = new PartnerRole("founder");

    /** It pays for it. */
    public static final PartnerRole SPONSOR = new PartnerRole("sponsor");

    /** The officers work, study or are trained there. */
    public static final PartnerRole HOST = new PartnerRole("host");

    /** It runs the programme. */
    public static final PartnerRole ORGANIZER = new PartnerRole("organizer");

    /** It provides tutors or experts. */
    public static final PartnerRole TUTOR = new PartnerRole("tutor");

    private final String text;

    private PartnerRole(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code sponsor}
     * @return the partner role
     * @throws MalformedTextException if the text has another form
     */
    public static PartnerRole of(String text) {
        return new PartnerRole(FORM.check(text));
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
                "founder",
                LocalizedText.of("en", "Founder", "fr", "Fondateur"),
                "sponsor",
                LocalizedText.of("en", "Sponsor", "fr", "Bailleur"),
                "host",
                LocalizedText.of("en", "Host", "fr", "Hôte"),
                "organizer",
                LocalizedText.of("en", "Organizer", "fr", "Organisateur"),
                "tutor",
                LocalizedText.of("en", "Tutor", "fr", "Tuteur"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerRole that && text.equals(that.text);
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
