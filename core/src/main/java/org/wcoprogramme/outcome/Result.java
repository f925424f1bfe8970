package org.wcoprogramme.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.style.ValueType;

/**
 * A change that a programme or a cohort is to bring about, with the indicators that show it, in the shape of IATI 2.03.
 */
@ValueType
@Value.Immutable
public abstract sealed class Result permits ResultBuilder.ImmutableResult {

    Result() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ResultBuilder builder() {
        return new ResultBuilder();
    }

    /**
     * What kind of change.
     *
     * @return the type
     */
    public abstract ResultType getType();

    /**
     * What it is called.
     *
     * @return the title
     */
    public abstract LocalizedText getTitle();

    /**
     * More about it.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getDescription();

    /**
     * The cohort whose result it is.
     *
     * @return empty for the programme as a whole
     */
    public abstract Optional<CohortId> getCohort();

    /**
     * Entries of registries.
     *
     * @return in the order given; IATI has them here or at the indicators, not at both
     */
    public abstract List<Reference> getReferences();

    /**
     * What shows it.
     *
     * @return in the order given; IATI wants one at least, and a rule reports none
     */
    public abstract List<Indicator> getIndicators();

    /**
     * A copy with another type.
     *
     * @param type the new one
     * @return the copy
     */
    public abstract Result withType(ResultType type);

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract Result withTitle(LocalizedText title);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract Result withDescription(LocalizedText description);

    /**
     * A copy with another cohort.
     *
     * @param cohort the new one
     * @return the copy
     */
    public abstract Result withCohort(CohortId cohort);

    /**
     * A copy with other references.
     *
     * @param references the new ones, in order
     * @return the copy
     */
    public abstract Result withReferences(Iterable<? extends Reference> references);

    /**
     * A copy with other indicators.
     *
     * @param indicators the new ones, in order
     * @return the copy
     */
    public abstract Result withIndicators(Iterable<? extends Indicator> indicators);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this result
     */
    public abstract ResultBuilder toBuilder();
}
