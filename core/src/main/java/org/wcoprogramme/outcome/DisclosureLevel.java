package org.wcoprogramme.outcome;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * Up to whom a value is disclosed.
 *
 * <p>The vocabulary is open: a code that this library does not know is a valid value. The WCO's Performance Measurement
 * Mechanism has a level for each of its indicators, among them the two below (source: pmm.wcoomd.org).
 */
public final class DisclosureLevel {

    private static final Slug FORM = Slug.code("DisclosureLevel", "wco");

    /** To everybody. */
    public static final DisclosureLevel PUBLIC = new DisclosureLevel("public");

    /** Within the WCO. */
    public static final DisclosureLevel WCO = new DisclosureLevel("wco");

    private final String text;

    private DisclosureLevel(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code wco}
     * @return the disclosure level
     * @throws MalformedTextException if the text has another form
     */
    public static DisclosureLevel of(String text) {
        return new DisclosureLevel(FORM.check(text));
    }

    /**
     * The name to show for a code that this library knows.
     *
     * @return the name in English and French; empty for a code of somebody else's
     */
    public Optional<LocalizedText> getName() {
        return Optional.ofNullable(Names.BY_CODE.get(text));
    }

    /** Apart, so that the constants above exist before any text is needed. */
    private static final class Names {
        static final Map<String, LocalizedText> BY_CODE = Map.of(
                "public",
                LocalizedText.of("en", "Public", "fr", "Public"),
                "wco",
                LocalizedText.of("en", "WCO level", "fr", "Niveau OMD"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisclosureLevel that && text.equals(that.text);
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
