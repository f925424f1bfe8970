package org.wcoprogramme.region;

import org.immutables.value.Value;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * A region to which a Member belonged before, and until when.
 *
 * <p>No source seen so far reports a Member that changed its region; an application that has to record one says it with
 * this.
 */
@ValueType
@Value.Immutable
public abstract sealed class EarlierRegion permits EarlierRegionBuilder.ImmutableEarlierRegion {

    EarlierRegion() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static EarlierRegionBuilder builder() {
        return new EarlierRegionBuilder();
    }

    /**
     * A region of the past.
     *
     * @param region the region to which the Member belonged
     * @param until the last day in it
     * @return the entry
     */
    public static EarlierRegion of(WcoRegion region, PartialDate until) {
        return builder().region(region).until(until).build();
    }

    /**
     * The region to which the Member belonged.
     *
     * @return one of the six
     */
    public abstract WcoRegion getRegion();

    /**
     * The last day in that region.
     *
     * @return the date, as precise as its source
     */
    public abstract PartialDate getUntil();

    /**
     * A copy with another region.
     *
     * @param region the new one
     * @return the copy
     */
    public abstract EarlierRegion withRegion(WcoRegion region);

    /**
     * A copy with another until.
     *
     * @param until the new one
     * @return the copy
     */
    public abstract EarlierRegion withUntil(PartialDate until);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this earlier region
     */
    public abstract EarlierRegionBuilder toBuilder();
}
