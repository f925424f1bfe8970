package org.wcoprogramme.assignment;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * What kind of unit of the Secretariat it is: a directorate, a team.
 *
 * <p>The kinds are those in the names of units that sources give. They say nothing of who is above whom: that is dated,
 * see {@link SecretariatUnit#getParents()}. The vocabulary is open: a code that this library does not know is a valid
 * value.
 */
public final class UnitKind {

    private static final Slug FORM = Slug.code("UnitKind", "directorate");

    /** A directorate. */
    public static final UnitKind DIRECTORATE = new UnitKind("directorate");

    /** A part of a directorate. */
    public static final UnitKind SUB_DIRECTORATE = new UnitKind("sub-directorate");

    /** An office. */
    public static final UnitKind OFFICE = new UnitKind("office");

    /** A unit such as the Research Unit. */
    public static final UnitKind UNIT = new UnitKind("unit");

    /** A team such as the Valuation team. */
    public static final UnitKind TEAM = new UnitKind("team");

    /** A programme of work such as the IPR, Health and Safety Programme. */
    public static final UnitKind WORK_PROGRAMME = new UnitKind("work-programme");

    private final String text;

    private UnitKind(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code directorate}
     * @return the unit kind
     * @throws MalformedTextException if the text has another form
     */
    public static UnitKind of(String text) {
        return new UnitKind(FORM.check(text));
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
                "directorate",
                LocalizedText.of("en", "Directorate", "fr", "Direction"),
                "sub-directorate",
                LocalizedText.of("en", "Sub-Directorate", "fr", "Sous-direction"),
                "office",
                LocalizedText.of("en", "Office", "fr", "Bureau"),
                "unit",
                LocalizedText.of("en", "Unit", "fr", "Unité"),
                "team",
                LocalizedText.of("en", "Team", "fr", "Équipe"),
                "work-programme",
                LocalizedText.of("en", "Programme", "fr", "Programme"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitKind that && text.equals(that.text);
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
