package org.wcoprogramme.assignment;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * What an officer's research recommends, with a key under which it can be followed up.
 *
 * <p>A year after a session, the Fellowship Programme asks what became of the recommendations of its research papers
 * (source: articles of the WCO on that programme). The answer does not stand here: a follow-up names the key.
 */
@ValueType
@Value.Immutable
public abstract sealed class Recommendation permits RecommendationBuilder.ImmutableRecommendation {

    Recommendation() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static RecommendationBuilder builder() {
        return new RecommendationBuilder();
    }

    /**
     * The key.
     *
     * @return for instance {@code rec-17}
     */
    public abstract RecommendationId getId();

    /**
     * What is recommended.
     *
     * @return the recommendation
     */
    public abstract LocalizedText getText();

    /**
     * To whom.
     *
     * @return for instance {@code the home administration}; empty if not said
     */
    public abstract Optional<LocalizedText> getAddressee();

    /**
     * When it was made.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract Recommendation withId(RecommendationId id);

    /**
     * A copy with another text.
     *
     * @param text the new one
     * @return the copy
     */
    public abstract Recommendation withText(LocalizedText text);

    /**
     * A copy with another addressee.
     *
     * @param addressee the new one
     * @return the copy
     */
    public abstract Recommendation withAddressee(LocalizedText addressee);

    /**
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract Recommendation withDate(PartialDate date);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this recommendation
     */
    public abstract RecommendationBuilder toBuilder();
}
