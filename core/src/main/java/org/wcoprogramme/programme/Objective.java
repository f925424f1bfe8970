package org.wcoprogramme.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.style.ValueType;

/**
 * One of the things that a programme is for: the global network, of the four objectives of the Career Development
 * Programme.
 *
 * <p>The code is stable; the description is as the programme words it, which changed over the years. Whether an
 * objective was reached stands in the outcomes.
 */
@ValueType
@Value.Immutable
public abstract sealed class Objective permits ObjectiveBuilder.ImmutableObjective {

    Objective() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ObjectiveBuilder builder() {
        return new ObjectiveBuilder();
    }

    /**
     * An objective that its code describes well enough.
     *
     * @param code the code
     * @return the objective
     */
    public static Objective of(ObjectiveCode code) {
        return builder().code(code).build();
    }

    /**
     * The stable code.
     *
     * @return for instance {@code research-capability}
     */
    public abstract ObjectiveCode getCode();

    /**
     * What is meant.
     *
     * @return empty if the code says enough
     */
    public abstract Optional<LocalizedText> getDescription();

    /**
     * A copy with another code.
     *
     * @param code the new one
     * @return the copy
     */
    public abstract Objective withCode(ObjectiveCode code);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract Objective withDescription(LocalizedText description);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this objective
     */
    public abstract ObjectiveBuilder toBuilder();
}
