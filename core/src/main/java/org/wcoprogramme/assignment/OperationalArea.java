package org.wcoprogramme.assignment;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * An area in which the Secretariat lets officers work.
 *
 * <p>The three areas reported for the Career Development Programme of 2011/2012 are constants here (source: "WCO
 * Program Boosts Customs Leadership and Global Trade Growth"). The vocabulary is open: a code that this library does
 * not know is a valid value.
 */
public final class OperationalArea {

    private static final Slug FORM = Slug.code("OperationalArea", "policy-research");

    /** Policy research on emerging trade-facilitation challenges. */
    public static final OperationalArea POLICY_RESEARCH = new OperationalArea("policy-research");

    /** Capacity building for developing administrations. */
    public static final OperationalArea CAPACITY_BUILDING = new OperationalArea("capacity-building");

    /** International cooperation among Members. */
    public static final OperationalArea INTERNATIONAL_COOPERATION = new OperationalArea("international-cooperation");

    private final String text;

    private OperationalArea(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code policy-research}
     * @return the operational area
     * @throws MalformedTextException if the text has another form
     */
    public static OperationalArea of(String text) {
        return new OperationalArea(FORM.check(text));
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
                "policy-research",
                LocalizedText.of("en", "Policy research", "fr", "Recherche sur les politiques"),
                "capacity-building",
                LocalizedText.of("en", "Capacity building", "fr", "Renforcement des capacités"),
                "international-cooperation",
                LocalizedText.of("en", "International cooperation", "fr", "Coopération internationale"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OperationalArea that && text.equals(that.text);
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
