package org.wcoprogramme.assignment;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * What kind of thing a deliverable is: a paper, a report, a workshop, a tool.
 *
 * <p>Says what it is, not how good it is or who may read it. The four kinds are this library's; the vocabulary is open:
 * a code that this library does not know is a valid value.
 */
public final class DeliverableKind {

    private static final Slug FORM = Slug.code("DeliverableKind", "paper");

    /** A research paper. */
    public static final DeliverableKind PAPER = new DeliverableKind("paper");

    /** A report. */
    public static final DeliverableKind REPORT = new DeliverableKind("report");

    /** A workshop that was held. */
    public static final DeliverableKind WORKSHOP = new DeliverableKind("workshop");

    /** A tool, such as a guide or a data base. */
    public static final DeliverableKind TOOL = new DeliverableKind("tool");

    private final String text;

    private DeliverableKind(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code paper}
     * @return the deliverable kind
     * @throws MalformedTextException if the text has another form
     */
    public static DeliverableKind of(String text) {
        return new DeliverableKind(FORM.check(text));
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
                "paper",
                LocalizedText.of("en", "Paper", "fr", "Article"),
                "report",
                LocalizedText.of("en", "Report", "fr", "Rapport"),
                "workshop",
                LocalizedText.of("en", "Workshop", "fr", "Atelier"),
                "tool",
                LocalizedText.of("en", "Tool", "fr", "Outil"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliverableKind that && text.equals(that.text);
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
