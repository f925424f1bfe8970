package org.wcoprogramme.outcome;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.style.ValueType;

/**
 * A level of an evaluation, with the model that counts it: level 3 of Kirkpatrick, behavior.
 *
 * <p>Invariant: levels are 0 to 9.
 */
@ValueType
@Value.Immutable
public abstract sealed class EvaluationLevel permits EvaluationLevelBuilder.ImmutableEvaluationLevel {

    EvaluationLevel() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static EvaluationLevelBuilder builder() {
        return new EvaluationLevelBuilder();
    }

    /**
     * A level of Kirkpatrick's model.
     *
     * @param number 1 for reaction, 2 for learning, 3 for behavior, 4 for results
     * @return the level with its English name
     * @throws IllegalArgumentException if there is no such level
     */
    public static EvaluationLevel kirkpatrick(int number) {
        String name = switch (number) {
            case 1 -> "Reaction";
            case 2 -> "Learning";
            case 3 -> "Behavior";
            case 4 -> "Results";
            default ->
                throw new IllegalArgumentException(
                        "EvaluationLevel: expected a level of Kirkpatrick from 1 to 4, found " + number);
        };
        return builder()
                .model(EvaluationModel.KIRKPATRICK)
                .number(number)
                .name(LocalizedText.of("en", name))
                .build();
    }

    /**
     * The model.
     *
     * @return whose levels these are
     */
    public abstract EvaluationModel getModel();

    /**
     * Which level.
     *
     * @return 0 to 9; in most models from 1
     */
    public abstract int getNumber();

    /**
     * What it is called.
     *
     * @return empty if not said
     */
    public abstract Optional<LocalizedText> getName();

    /**
     * A copy with another model.
     *
     * @param model the new one
     * @return the copy
     */
    public abstract EvaluationLevel withModel(EvaluationModel model);

    /**
     * A copy with another number.
     *
     * @param number the new one
     * @return the copy
     */
    public abstract EvaluationLevel withNumber(int number);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract EvaluationLevel withName(LocalizedText name);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this evaluation level
     */
    public abstract EvaluationLevelBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("EvaluationLevel").range("number", getNumber(), 0, 9).orThrow();
    }
}
