package org.wcoprogramme.outcome;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * There is no value, and why. It is not zero, and no figure takes it for zero.
 *
 * <p>Invariant: only what is {@linkplain NoValueReason#UNDISCLOSED undisclosed} has a level.
 */
@ValueType
@Value.Immutable
public abstract sealed class NoValue extends MeasuredValue permits NoValueBuilder.ImmutableNoValue {

    NoValue() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static NoValueBuilder builder() {
        return new NoValueBuilder();
    }

    /**
     * Nobody measured it, or not yet.
     *
     * @return no value
     */
    public static NoValue notMeasured() {
        return builder().reason(NoValueReason.NOT_MEASURED).build();
    }

    /**
     * There is nothing to measure.
     *
     * @return no value
     */
    public static NoValue notApplicable() {
        return builder().reason(NoValueReason.NOT_APPLICABLE).build();
    }

    /**
     * It was measured, and is not told here.
     *
     * @param level up to whom it is disclosed
     * @return no value
     */
    public static NoValue undisclosed(DisclosureLevel level) {
        return builder().reason(NoValueReason.UNDISCLOSED).level(level).build();
    }

    /**
     * Why there is none.
     *
     * @return the reason
     */
    public abstract NoValueReason getReason();

    /**
     * Up to whom an undisclosed value is disclosed.
     *
     * @return empty if not said, and for other reasons
     */
    public abstract Optional<DisclosureLevel> getLevel();

    /**
     * A copy with another reason.
     *
     * @param reason the new one
     * @return the copy
     */
    public abstract NoValue withReason(NoValueReason reason);

    /**
     * A copy with another level.
     *
     * @param level the new one
     * @return the copy
     */
    public abstract NoValue withLevel(DisclosureLevel level);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this no value
     */
    public abstract NoValueBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("NoValue")
                .require(
                        getReason() == NoValueReason.UNDISCLOSED || getLevel().isEmpty(),
                        "level",
                        "expected none where the value is " + getReason() + ", found "
                                + getLevel().map(DisclosureLevel::toString).orElse(""),
                        "attendu aucun si la valeur est " + getReason() + ", trouvé "
                                + getLevel().map(DisclosureLevel::toString).orElse(""))
                .orThrow();
    }
}
