package org.wcoprogramme.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/** Where an indicator stood before. */
@ValueType
@Value.Immutable
public abstract sealed class Baseline permits BaselineBuilder.ImmutableBaseline {

    Baseline() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static BaselineBuilder builder() {
        return new BaselineBuilder();
    }

    /**
     * When.
     *
     * @return a year at least
     */
    public abstract PartialDate getDate();

    /**
     * The value.
     *
     * @return or why there is none
     */
    public abstract MeasuredValue getValue();

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
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract Baseline withDate(PartialDate date);

    /**
     * A copy with another value.
     *
     * @param value the new one
     * @return the copy
     */
    public abstract Baseline withValue(MeasuredValue value);

    /**
     * A copy with other dimensions.
     *
     * @param dimensions the new ones, in order
     * @return the copy
     */
    public abstract Baseline withDimensions(Iterable<? extends Dimension> dimensions);

    /**
     * A copy with another comment.
     *
     * @param comment the new one
     * @return the copy
     */
    public abstract Baseline withComment(LocalizedText comment);

    /**
     * A copy with another source.
     *
     * @param source the new one
     * @return the copy
     */
    public abstract Baseline withSource(Source source);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this baseline
     */
    public abstract BaselineBuilder toBuilder();
}
