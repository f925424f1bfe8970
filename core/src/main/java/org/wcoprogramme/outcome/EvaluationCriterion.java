package org.wcoprogramme.outcome;

import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * A criterion for evaluations, with the edition of the criteria it belongs to. An evaluation from before 2019 has no
 * coherence, which does not say that coherence was bad.
 *
 * <p>Invariant: coherence is a criterion since the edition of 2019.
 */
@ValueType
@Value.Immutable
public abstract sealed class EvaluationCriterion permits EvaluationCriterionBuilder.ImmutableEvaluationCriterion {

    EvaluationCriterion() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static EvaluationCriterionBuilder builder() {
        return new EvaluationCriterionBuilder();
    }

    /**
     * A criterion in the edition of 2019.
     *
     * @param criterion the criterion
     * @return the criterion with its edition
     */
    public static EvaluationCriterion of(DacCriterion criterion) {
        return builder().criterion(criterion).build();
    }

    /**
     * The criterion.
     *
     * @return one of the criteria
     */
    public abstract DacCriterion getCriterion();

    /**
     * The edition.
     *
     * @return that of 2019 unless given
     */
    @Value.Default
    public DacEdition getEdition() {
        return DacEdition.DAC_2019;
    }

    /**
     * A copy with another criterion.
     *
     * @param criterion the new one
     * @return the copy
     */
    public abstract EvaluationCriterion withCriterion(DacCriterion criterion);

    /**
     * A copy with another edition.
     *
     * @param edition the new one
     * @return the copy
     */
    public abstract EvaluationCriterion withEdition(DacEdition edition);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this evaluation criterion
     */
    public abstract EvaluationCriterionBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("EvaluationCriterion")
                .require(
                        getCriterion() != DacCriterion.COHERENCE || getEdition() == DacEdition.DAC_2019,
                        "criterion",
                        "expected coherence in the edition dac-2019 only, found " + getEdition(),
                        "attendu coherence dans la seule édition dac-2019, trouvé " + getEdition())
                .orThrow();
    }
}
