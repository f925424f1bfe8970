package org.wcoprogramme.cohort;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * An occasion of a whole cohort: the session of 19 June 2012 in which seven officers reported their findings, the
 * ceremony of 14 July 2014 at which certificates were given.
 *
 * <p>That an occasion is absent means that the record does not say it. What an officer did or was given on it stands in
 * the events of the participation.
 */
@ValueType
@Value.Immutable
public abstract sealed class Ceremony permits CeremonyBuilder.ImmutableCeremony {

    Ceremony() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CeremonyBuilder builder() {
        return new CeremonyBuilder();
    }

    /**
     * A ceremony whose date is known.
     *
     * @param type what kind of occasion
     * @param date when
     * @return the ceremony
     */
    public static Ceremony of(CeremonyType type, PartialDate date) {
        return builder().type(type).date(date).build();
    }

    /**
     * What kind of occasion it was.
     *
     * @return the type
     */
    public abstract CeremonyType getType();

    /**
     * When it took place.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * More about it.
     *
     * @return empty if there is none
     */
    public abstract Optional<LocalizedText> getDescription();

    /**
     * Who presided.
     *
     * @return in the order given
     */
    public abstract List<Presider> getPresiders();

    /**
     * A copy that names nobody.
     *
     * @return the ceremony with its presiders by function only
     */
    public Ceremony redacted() {
        return withPresiders(getPresiders().stream().map(Presider::redacted).toList());
    }

    /**
     * A copy with another type.
     *
     * @param type the new one
     * @return the copy
     */
    public abstract Ceremony withType(CeremonyType type);

    /**
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract Ceremony withDate(PartialDate date);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract Ceremony withDescription(LocalizedText description);

    /**
     * A copy with other presiders.
     *
     * @param presiders the new ones, in order
     * @return the copy
     */
    public abstract Ceremony withPresiders(Iterable<? extends Presider> presiders);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this ceremony
     */
    public abstract CeremonyBuilder toBuilder();
}
