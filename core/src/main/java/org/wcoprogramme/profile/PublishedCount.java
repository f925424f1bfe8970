package org.wcoprogramme.profile;

import java.util.OptionalInt;
import org.wcoprogramme.Invariants;

/**
 * A count in a {@link PublishedTable}: shown, or hidden so that nobody can be told from it.
 *
 * <p>A hidden count has no number: none can be asked for, printed, compared or written to a file. Hidden is neither
 * zero nor not known.
 */
public final class PublishedCount {

    private static final PublishedCount HIDDEN = new PublishedCount(OptionalInt.empty());

    private final OptionalInt count;

    private PublishedCount(OptionalInt count) {
        this.count = count;
    }

    /**
     * A count that is shown.
     *
     * @param count zero or more
     * @return the count
     * @throws org.wcoprogramme.InvalidValueException if it is negative
     */
    public static PublishedCount shown(int count) {
        Invariants.of("PublishedCount")
                .range("count", count, 0, Integer.MAX_VALUE)
                .orThrow();
        return new PublishedCount(OptionalInt.of(count));
    }

    /**
     * A count that is not shown.
     *
     * @return the same for all of them
     */
    public static PublishedCount hidden() {
        return HIDDEN;
    }

    /**
     * Whether it is hidden.
     *
     * @return true if {@link #getCount()} is empty
     */
    public boolean isHidden() {
        return count.isEmpty();
    }

    /**
     * The number.
     *
     * @return zero or more; empty if it is hidden
     */
    public OptionalInt getCount() {
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedCount that && count.equals(that.count);
    }

    @Override
    public int hashCode() {
        return count.hashCode();
    }

    /** The number, or {@code hidden}. */
    @Override
    public String toString() {
        return isHidden() ? "hidden" : Integer.toString(count.getAsInt());
    }
}
