package org.wcoprogramme.programme;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * What kind of programme of professional development it is.
 *
 * <p>The kinds of programmes that WCO pages and WCO News describe are constants here; the grouping is this library's.
 * The vocabulary is open: a code that this library does not know is a valid value.
 */
public final class ProgrammeKind {

    private static final Slug FORM = Slug.code("ProgrammeKind", "career-development");

    /** Work in the Secretariat for about ten months. */
    public static final ProgrammeKind CAREER_DEVELOPMENT = new ProgrammeKind("career-development");

    /** Weeks of training, research and a field study in a numbered session. */
    public static final ProgrammeKind FELLOWSHIP = new ProgrammeKind("fellowship");

    /** A degree at a university. */
    public static final ProgrammeKind SCHOLARSHIP = new ProgrammeKind("scholarship");

    /** Training of specialists, such as those of customs laboratories. */
    public static final ProgrammeKind PROFESSIONAL_TRAINING = new ProgrammeKind("professional-training");

    /** A tutored course at a distance, such as the Virtual Customs Orientation Academy. */
    public static final ProgrammeKind VIRTUAL_ACADEMY = new ProgrammeKind("virtual-academy");

    /** Workshops such as those of Leadership and Management Development. */
    public static final ProgrammeKind LEADERSHIP_DEVELOPMENT = new ProgrammeKind("leadership-development");

    /** Accreditation of experts. */
    public static final ProgrammeKind ACCREDITATION = new ProgrammeKind("accreditation");

    private final String text;

    private ProgrammeKind(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code career-development}
     * @return the programme kind
     * @throws MalformedTextException if the text has another form
     */
    public static ProgrammeKind of(String text) {
        return new ProgrammeKind(FORM.check(text));
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
                "career-development",
                LocalizedText.of("en", "Career development", "fr", "Développement de carrière"),
                "fellowship",
                LocalizedText.of("en", "Fellowship", "fr", "Programme de bourses (Fellowship)"),
                "scholarship",
                LocalizedText.of("en", "Scholarship", "fr", "Bourses d'études"),
                "professional-training",
                LocalizedText.of("en", "Professional training", "fr", "Formation professionnelle"),
                "virtual-academy",
                LocalizedText.of("en", "Virtual academy", "fr", "Académie virtuelle"),
                "leadership-development",
                LocalizedText.of(
                        "en",
                        "Leadership and management development",
                        "fr",
                        "Développement du leadership et de l'encadrement"),
                "accreditation",
                LocalizedText.of("en", "Accreditation of experts", "fr", "Accréditation des experts"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgrammeKind that && text.equals(that.text);
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
