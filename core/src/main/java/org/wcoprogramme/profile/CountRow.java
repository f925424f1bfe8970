package org.wcoprogramme.profile;

import java.util.List;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * One group in a {@link CountTable}: of one cohort, six officers are still in service and four are not.
 *
 * <p>Exact counts are not for publication: {@link #toString()} does not show them.
 *
 * <p>Invariants: the label is a text that is not blank, no count is negative, and their sum is at most
 * {@link Integer#MAX_VALUE}.
 */
@ValueType
@Value.Immutable
public abstract sealed class CountRow permits CountRowBuilder.ImmutableCountRow {

    CountRow() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CountRowBuilder builder() {
        return new CountRowBuilder();
    }

    /**
     * A row.
     *
     * @param label what the group is called
     * @param counts how many people are of each category, zero or more, in the order of the columns
     * @return the row
     * @throws org.wcoprogramme.InvalidValueException if the label is blank or a count negative
     */
    public static CountRow of(String label, int... counts) {
        return builder().label(label).addCounts(counts).build();
    }

    /**
     * What the group is called.
     *
     * @return for instance {@code 2016/2017}
     */
    public abstract String getLabel();

    /**
     * How many people are of each category, each person in exactly one.
     *
     * @return zero or more, in the order of the columns
     */
    public abstract List<Integer> getCounts();

    /**
     * How many people the group has.
     *
     * @return the sum of the counts
     */
    public int getTotal() {
        return getCounts().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this row
     */
    public abstract CountRowBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("CountRow").text("label", getLabel());
        getCounts().forEach(count -> invariants.range("counts", count, 0, Integer.MAX_VALUE));
        Tables.checkSum(invariants, "counts", getCounts().stream());
        invariants.orThrow();
    }

    /** The label and how many counts there are, but no count. */
    @Override
    public final String toString() {
        return "CountRow{label=" + getLabel() + ", " + getCounts().size() + " counts}";
    }
}
