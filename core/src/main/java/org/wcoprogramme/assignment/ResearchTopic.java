package org.wcoprogramme.assignment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.style.ValueType;

/**
 * What an officer does research on, and for whom it is of interest: a question of global importance before the
 * committees of the WCO, or a subject of practical value to the home administration (source: WCO newsroom, July 2020).
 *
 * <p>It is the task, not its result: what came of it are deliverables and presentations. Titles are given only where a
 * source names them; of the papers of the Career Development Programme none was seen.
 */
@ValueType
@Value.Immutable
public abstract sealed class ResearchTopic permits ResearchTopicBuilder.ImmutableResearchTopic {

    ResearchTopic() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ResearchTopicBuilder builder() {
        return new ResearchTopicBuilder();
    }

    /**
     * The topic.
     *
     * @return as the source names it
     */
    public abstract LocalizedText getTitle();

    /**
     * For whom it is of interest.
     *
     * @return in the order given; none if not known
     */
    public abstract List<TopicInterest> getInterests();

    /**
     * More about it.
     *
     * @return empty if there is none
     */
    public abstract Optional<LocalizedText> getDescription();

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract ResearchTopic withTitle(LocalizedText title);

    /**
     * A copy with other interests.
     *
     * @param interests the new ones, in order
     * @return the copy
     */
    public abstract ResearchTopic withInterests(Iterable<? extends TopicInterest> interests);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract ResearchTopic withDescription(LocalizedText description);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this research topic
     */
    public abstract ResearchTopicBuilder toBuilder();
}
