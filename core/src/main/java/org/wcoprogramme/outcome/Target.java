package org.wcoprogramme.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/** What a value should be in a period. There may be several, for different parts of the whole. */
@ValueType
@Value.Immutable
public abstract sealed class Target permits TargetBuilder.ImmutableTarget {

    Target() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static TargetBuilder builder() {
        return new TargetBuilder();
    }

    /**
     * A target for the whole.
     *
     * @param value the value
     * @return the target
     */
    public static Target of(MeasuredValue value) {
        return builder().value(value).build();
    }

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
     * A copy with another value.
     *
     * @param value the new one
     * @return the copy
     */
    public abstract Target withValue(MeasuredValue value);

    /**
     * A copy with other dimensions.
     *
     * @param dimensions the new ones, in order
     * @return the copy
     */
    public abstract Target withDimensions(Iterable<? extends Dimension> dimensions);

    /**
     * A copy with another comment.
     *
     * @param comment the new one
     * @return the copy
     */
    public abstract Target withComment(LocalizedText comment);

    /**
     * A copy with another source.
     *
     * @param source the new one
     * @return the copy
     */
    public abstract Target withSource(Source source);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this target
     */
    public abstract TargetBuilder toBuilder();
}
