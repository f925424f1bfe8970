package org.wcoprogramme.profile;

import java.util.List;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * One group in a {@link PublishedTable}: a cohort with two hidden counts and its total of ten.
 *
 * <p>Invariant: the label is a text that is not blank.
 */
@ValueType
@Value.Immutable
public abstract sealed class PublishedRow permits PublishedRowBuilder.ImmutablePublishedRow {

    PublishedRow() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static PublishedRowBuilder builder() {
        return new PublishedRowBuilder();
    }

    /**
     * What the group is called.
     *
     * @return for instance {@code 2016/2017}
     */
    public abstract String getLabel();

    /**
     * How many people are of each category, as far as it is shown.
     *
     * @return the counts in the order of the columns
     */
    public abstract List<PublishedCount> getCounts();

    /**
     * How many people the group has, if that is shown.
     *
     * @return the total
     */
    public abstract PublishedCount getTotal();

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this row
     */
    public abstract PublishedRowBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("PublishedRow").text("label", getLabel()).orThrow();
    }
}
