package org.wcoprogramme.cohort;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * Something that happened to a participation on a day: selected, started, presented research on 19 June 2012.
 *
 * <p>That an event is absent means that the record does not say it, not that it did not happen.
 */
@ValueType
@Value.Immutable
public abstract sealed class ParticipationEvent permits ParticipationEventBuilder.ImmutableParticipationEvent {

    ParticipationEvent() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ParticipationEventBuilder builder() {
        return new ParticipationEventBuilder();
    }

    /**
     * An event whose date is known.
     *
     * @param type what happened
     * @param date when
     * @return the event
     */
    public static ParticipationEvent of(ParticipationEventType type, PartialDate date) {
        return builder().type(type).date(date).build();
    }

    /**
     * An event whose date is not known.
     *
     * @param type what happened
     * @return the event
     */
    public static ParticipationEvent undated(ParticipationEventType type) {
        return builder().type(type).build();
    }

    /**
     * What happened.
     *
     * @return the type
     */
    public abstract ParticipationEventType getType();

    /**
     * When it happened.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * What a reader should know about it.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * A copy with another type.
     *
     * @param type the new one
     * @return the copy
     */
    public abstract ParticipationEvent withType(ParticipationEventType type);

    /**
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract ParticipationEvent withDate(PartialDate date);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract ParticipationEvent withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this participation event
     */
    public abstract ParticipationEventBuilder toBuilder();
}
