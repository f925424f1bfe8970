package org.wcoprogramme.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * What a value actually was in a period. There may be several, for different parts of the whole.
 *
 * <p>Invariant: the number of cases is zero or more.
 */
@ValueType
@Value.Immutable
public abstract sealed class Observation permits ObservationBuilder.ImmutableObservation {

    Observation() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ObservationBuilder builder() {
        return new ObservationBuilder();
    }

    /**
     * An observation of the whole.
     *
     * @param value the value
     * @return the observation
     */
    public static Observation of(MeasuredValue value) {
        return builder().value(value).build();
    }

    /**
     * The value.
     *
     * @return or why there is none
     */
    public abstract MeasuredValue getValue();

    /**
     * How many cases were looked at: n.
     *
     * @return zero or more; for a {@link Ratio} its denominator says it; empty if not said
     */
    public abstract Optional<Integer> getCases();

    /**
     * Whether these were all there are.
     *
     * @return empty if not said
     */
    public abstract Optional<Basis> getBasis();

    /**
     * Of which part the value is: all of these at once.
     *
     * @return in the order given; none for the total
     */
    public abstract List<Dimension> getDimensions();

    /**
     * What a reader should know about the value.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getComment();

    /**
     * Where the value comes from.
     *
     * @return empty if not said
     */
    public abstract Optional<Source> getSource();

    /**
     * A copy with another value.
     *
     * @param value the new one
     * @return the copy
     */
    public abstract Observation withValue(MeasuredValue value);

    /**
     * A copy with another cases.
     *
     * @param cases the new one
     * @return the copy
     */
    public abstract Observation withCases(int cases);

    /**
     * A copy with another basis.
     *
     * @param basis the new one
     * @return the copy
     */
    public abstract Observation withBasis(Basis basis);

    /**
     * A copy with other dimensions.
     *
     * @param dimensions the new ones, in order
     * @return the copy
     */
    public abstract Observation withDimensions(Iterable<? extends Dimension> dimensions);

    /**
     * A copy with another comment.
     *
     * @param comment the new one
     * @return the copy
     */
    public abstract Observation withComment(LocalizedText comment);

    /**
     * A copy with another source.
     *
     * @param source the new one
     * @return the copy
     */
    public abstract Observation withSource(Source source);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this observation
     */
    public abstract ObservationBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Observation")
                .range("cases", getCases(), 0, Integer.MAX_VALUE)
                .orThrow();
    }
}
