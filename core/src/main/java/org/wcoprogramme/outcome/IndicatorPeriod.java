package org.wcoprogramme.outcome;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * A period with what an indicator should be and what it was.
 *
 * <p>That the start should come before the end is a rule.
 */
@ValueType
@Value.Immutable
public abstract sealed class IndicatorPeriod permits IndicatorPeriodBuilder.ImmutableIndicatorPeriod {

    IndicatorPeriod() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static IndicatorPeriodBuilder builder() {
        return new IndicatorPeriodBuilder();
    }

    /**
     * From when.
     *
     * @return the first day, as precisely as known
     */
    public abstract PartialDate getStart();

    /**
     * Until when.
     *
     * @return the last day, as precisely as known
     */
    public abstract PartialDate getEnd();

    /**
     * What it should be.
     *
     * @return in the order given
     */
    public abstract List<Target> getTargets();

    /**
     * What it was.
     *
     * @return in the order given; none says nothing, not zero
     */
    public abstract List<Observation> getObservations();

    /**
     * What was observed of the part of the whole that a target is for: with the same dimensions, in any order.
     *
     * @param target a target
     * @return in the order given; none where it was not observed
     */
    public List<Observation> observationsFor(Target target) {
        Set<Dimension> part = new HashSet<>(target.getDimensions());
        return getObservations().stream()
                .filter(observation -> part.equals(new HashSet<>(observation.getDimensions())))
                .toList();
    }

    /**
     * A copy with another start.
     *
     * @param start the new one
     * @return the copy
     */
    public abstract IndicatorPeriod withStart(PartialDate start);

    /**
     * A copy with another end.
     *
     * @param end the new one
     * @return the copy
     */
    public abstract IndicatorPeriod withEnd(PartialDate end);

    /**
     * A copy with other targets.
     *
     * @param targets the new ones, in order
     * @return the copy
     */
    public abstract IndicatorPeriod withTargets(Iterable<? extends Target> targets);

    /**
     * A copy with other observations.
     *
     * @param observations the new ones, in order
     * @return the copy
     */
    public abstract IndicatorPeriod withObservations(Iterable<? extends Observation> observations);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this indicator period
     */
    public abstract IndicatorPeriodBuilder toBuilder();
}
