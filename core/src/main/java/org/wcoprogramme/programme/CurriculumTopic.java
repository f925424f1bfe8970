package org.wcoprogramme.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.style.ValueType;

/**
 * Something that is taught, for instance the Harmonized System, and the objectives that it serves.
 *
 * <p>It has no hours, no teacher and no marks: it is the line of a curriculum, not a course.
 */
@ValueType
@Value.Immutable
public abstract sealed class CurriculumTopic permits CurriculumTopicBuilder.ImmutableCurriculumTopic {

    CurriculumTopic() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CurriculumTopicBuilder builder() {
        return new CurriculumTopicBuilder();
    }

    /**
     * What is taught.
     *
     * @return the title
     */
    public abstract LocalizedText getTitle();

    /**
     * The objectives of the programme that it serves.
     *
     * @return in the order given; none if not said
     */
    public abstract List<ObjectiveCode> getObjectives();

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
    public abstract CurriculumTopic withTitle(LocalizedText title);

    /**
     * A copy with other objectives.
     *
     * @param objectives the new ones, in order
     * @return the copy
     */
    public abstract CurriculumTopic withObjectives(Iterable<? extends ObjectiveCode> objectives);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract CurriculumTopic withDescription(LocalizedText description);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this curriculum topic
     */
    public abstract CurriculumTopicBuilder toBuilder();
}
