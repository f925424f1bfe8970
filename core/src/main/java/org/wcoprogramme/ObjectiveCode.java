package org.wcoprogramme;

import java.util.Map;
import java.util.Optional;

/**
 * The stable code of an objective of a programme.
 *
 * <p>The four objectives of the Career Development Programme are constants here (source: "WCO Program Boosts Customs
 * Leadership and Global Trade Growth"). The vocabulary is open: a code that this library does not know is a valid
 * value.
 */
public final class ObjectiveCode {

    private static final Slug FORM = Slug.code("ObjectiveCode", "research-capability");

    /** Professional capacity building of the officers. */
    public static final ObjectiveCode CAPACITY_BUILDING = new ObjectiveCode("capacity-building");

    /** A network between administrations, and between them and the Secretariat. */
    public static final ObjectiveCode GLOBAL_NETWORK = new ObjectiveCode("global-network");

    /** Research on policy, analysis and workshops. */
    public static final ObjectiveCode RESEARCH_CAPABILITY = new ObjectiveCode("research-capability");

    /** Alumni who return with institutional knowledge and lead change. */
    public static final ObjectiveCode LEADERSHIP_PIPELINE = new ObjectiveCode("leadership-pipeline");

    private final String text;

    private ObjectiveCode(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code research-capability}
     * @return the objective code
     * @throws MalformedTextException if the text has another form
     */
    public static ObjectiveCode of(String text) {
        return new ObjectiveCode(FORM.check(text));
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
                "capacity-building",
                LocalizedText.of(
                        "en", "Professional capacity building", "fr", "Renforcement des capacités professionnelles"),
                "global-network",
                LocalizedText.of("en", "Global network", "fr", "Réseau mondial"),
                "research-capability",
                LocalizedText.of("en", "Research capability", "fr", "Capacité de recherche"),
                "leadership-pipeline",
                LocalizedText.of("en", "Leadership pipeline", "fr", "Vivier de dirigeants"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectiveCode that && text.equals(that.text);
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
