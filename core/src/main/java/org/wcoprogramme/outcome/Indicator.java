package org.wcoprogramme.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.style.ValueType;

/**
 * Something that shows whether a result is achieved: the share of officers who completed.
 *
 * <p>It may be tied to objectives of the programme, to levels of evaluation and to criteria.
 */
@ValueType
@Value.Immutable
public abstract sealed class Indicator permits IndicatorBuilder.ImmutableIndicator {

    Indicator() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static IndicatorBuilder builder() {
        return new IndicatorBuilder();
    }

    /**
     * The key.
     *
     * @return for instance {@code completion}
     */
    public abstract IndicatorId getId();

    /**
     * What it is called.
     *
     * @return the title
     */
    public abstract LocalizedText getTitle();

    /**
     * How its values are to be read.
     *
     * @return the measure
     */
    public abstract Measure getMeasure();

    /**
     * More about it.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getDescription();

    /**
     * Of what its values are numbers.
     *
     * @return for instance {@code officers}; empty if not said
     */
    public abstract Optional<LocalizedText> getUnit();

    /**
     * Which way it improves.
     *
     * @return empty if not said, and then no target is met by arithmetic
     */
    public abstract Optional<Direction> getDirection();

    /**
     * How its values may be put together.
     *
     * @return empty if not said
     */
    public abstract Optional<Aggregation> getAggregation();

    /**
     * The categories of a nominal or ordinal indicator.
     *
     * @return of an ordinal one from low to high
     */
    public abstract List<Category> getCategories();

    /**
     * Entries of registries.
     *
     * @return in the order given
     */
    public abstract List<Reference> getReferences();

    /**
     * The objectives of the programme that it belongs to.
     *
     * @return in the order given
     */
    public abstract List<ObjectiveCode> getObjectives();

    /**
     * The levels of evaluation that it belongs to.
     *
     * @return in the order given
     */
    public abstract List<EvaluationLevel> getLevels();

    /**
     * The criteria that it speaks to.
     *
     * @return in the order given
     */
    public abstract List<EvaluationCriterion> getCriteria();

    /**
     * Where it stood before.
     *
     * @return in the order given
     */
    public abstract List<Baseline> getBaselines();

    /**
     * What it should be and what it was.
     *
     * @return in the order given
     */
    public abstract List<IndicatorPeriod> getPeriods();

    /**
     * Whether an observation meets a target. It is compared exactly, shares by their parts, categories of an ordinal
     * indicator by their order, and better is what the {@linkplain #getDirection() direction} says.
     *
     * @param target what should be
     * @param observation what was
     * @return undecided without a direction, without a value on one side, and for a nominal or qualitative indicator
     */
    public Achievement achievement(Target target, Observation observation) {
        Objects.requireNonNull(target, "target");
        OptionalInt compared = Comparison.of(this, observation.getValue(), target.getValue());
        if (compared.isEmpty() || getDirection().isEmpty()) {
            return Achievement.UNDECIDED;
        }
        int better = getDirection().get() == Direction.ASCENDING ? compared.getAsInt() : -compared.getAsInt();
        return better >= 0 ? Achievement.MET : Achievement.NOT_MET;
    }

    /**
     * Whether a target of a period was met by what was observed in that period of the same part of the whole.
     *
     * @param target a target
     * @param period the period
     * @return undecided also if there is no such observation, or if several disagree
     */
    public Achievement achievement(Target target, IndicatorPeriod period) {
        List<Achievement> found = period.observationsFor(target).stream()
                .map(observation -> achievement(target, observation))
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : Achievement.UNDECIDED;
    }

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract Indicator withId(IndicatorId id);

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract Indicator withTitle(LocalizedText title);

    /**
     * A copy with another measure.
     *
     * @param measure the new one
     * @return the copy
     */
    public abstract Indicator withMeasure(Measure measure);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract Indicator withDescription(LocalizedText description);

    /**
     * A copy with another unit.
     *
     * @param unit the new one
     * @return the copy
     */
    public abstract Indicator withUnit(LocalizedText unit);

    /**
     * A copy with another direction.
     *
     * @param direction the new one
     * @return the copy
     */
    public abstract Indicator withDirection(Direction direction);

    /**
     * A copy with another aggregation.
     *
     * @param aggregation the new one
     * @return the copy
     */
    public abstract Indicator withAggregation(Aggregation aggregation);

    /**
     * A copy with other categories.
     *
     * @param categories the new ones, in order
     * @return the copy
     */
    public abstract Indicator withCategories(Iterable<? extends Category> categories);

    /**
     * A copy with other references.
     *
     * @param references the new ones, in order
     * @return the copy
     */
    public abstract Indicator withReferences(Iterable<? extends Reference> references);

    /**
     * A copy with other objectives.
     *
     * @param objectives the new ones, in order
     * @return the copy
     */
    public abstract Indicator withObjectives(Iterable<? extends ObjectiveCode> objectives);

    /**
     * A copy with other levels.
     *
     * @param levels the new ones, in order
     * @return the copy
     */
    public abstract Indicator withLevels(Iterable<? extends EvaluationLevel> levels);

    /**
     * A copy with other criteria.
     *
     * @param criteria the new ones, in order
     * @return the copy
     */
    public abstract Indicator withCriteria(Iterable<? extends EvaluationCriterion> criteria);

    /**
     * A copy with other baselines.
     *
     * @param baselines the new ones, in order
     * @return the copy
     */
    public abstract Indicator withBaselines(Iterable<? extends Baseline> baselines);

    /**
     * A copy with other periods.
     *
     * @param periods the new ones, in order
     * @return the copy
     */
    public abstract Indicator withPeriods(Iterable<? extends IndicatorPeriod> periods);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this indicator
     */
    public abstract IndicatorBuilder toBuilder();
}
