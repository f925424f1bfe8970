package org.wcoprogramme.outcome;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * What former participants are asked after the programme.
 *
 * <p>The vocabulary is open: a code that this library does not know is a valid value. None of the questions is known to
 * be asked by the WCO of participants in the Career Development Programme: the Fellowship Programme asks about
 * recommendations, the Scholarship Programme about the stay (sources: WCO News; announcements of Aoyama Gakuin
 * University).
 */
public final class FollowUpQuestion {

    private static final Slug FORM = Slug.code("FollowUpQuestion", "promoted");

    /** Is the officer a contact point for the Secretariat? */
    public static final FollowUpQuestion CONTACT_POINT_ACTIVE = new FollowUpQuestion("contact-point-active");

    /** Was a recommendation of the research implemented? */
    public static final FollowUpQuestion RECOMMENDATION_IMPLEMENTED =
            new FollowUpQuestion("recommendation-implemented");

    /** Is the officer still in the administration that nominated? */
    public static final FollowUpQuestion STILL_IN_ADMINISTRATION = new FollowUpQuestion("still-in-administration");

    /** Was the officer promoted since? */
    public static final FollowUpQuestion PROMOTED = new FollowUpQuestion("promoted");

    private final String text;

    private FollowUpQuestion(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code promoted}
     * @return the follow up question
     * @throws MalformedTextException if the text has another form
     */
    public static FollowUpQuestion of(String text) {
        return new FollowUpQuestion(FORM.check(text));
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
                "contact-point-active",
                LocalizedText.of("en", "Active contact point", "fr", "Point de contact actif"),
                "recommendation-implemented",
                LocalizedText.of("en", "Recommendation implemented", "fr", "Recommandation mise en œuvre"),
                "still-in-administration",
                LocalizedText.of("en", "Still in the administration", "fr", "Toujours dans l'administration"),
                "promoted",
                LocalizedText.of("en", "Promoted", "fr", "Promu"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpQuestion that && text.equals(that.text);
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
