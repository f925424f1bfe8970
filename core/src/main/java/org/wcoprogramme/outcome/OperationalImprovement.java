package org.wcoprogramme.outcome;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.style.ValueType;

/**
 * A multiplier effect: a procedure of an administration works better, measured before and after. That an officer took
 * part in a programme is not shown to be the cause.
 */
@ValueType
@Value.Immutable
public abstract sealed class OperationalImprovement
        permits OperationalImprovementBuilder.ImmutableOperationalImprovement {

    OperationalImprovement() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static OperationalImprovementBuilder builder() {
        return new OperationalImprovementBuilder();
    }

    /**
     * The administration.
     *
     * @return its code
     */
    public abstract MemberCode getAdministration();

    /**
     * What changed.
     *
     * @return the procedure
     */
    public abstract LocalizedText getProcedure();

    /**
     * What is measured, and in which unit.
     *
     * @return for instance {@code hours from arrival to release}
     */
    public abstract LocalizedText getUnit();

    /**
     * The measure before.
     *
     * @return or why there is none
     */
    public abstract MeasuredValue getBefore();

    /**
     * The measure after.
     *
     * @return or why there is none
     */
    public abstract MeasuredValue getAfter();

    /**
     * Which way the measure improves.
     *
     * @return empty if not said
     */
    public abstract Optional<Direction> getDirection();

    /**
     * When it was measured before.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getBeforeDate();

    /**
     * When it was measured after.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getAfterDate();

    /**
     * The recommendation that led to it.
     *
     * @return empty if none is known
     */
    public abstract Optional<RecommendationId> getRecommendation();

    /**
     * The cohort of the officer who did it.
     *
     * @return empty if not said
     */
    public abstract Optional<CohortId> getCohort();

    /**
     * The officer.
     *
     * @return empty if not identified
     */
    public abstract Optional<OfficerId> getOfficer();

    /**
     * Where the value comes from.
     *
     * @return empty if not said
     */
    public abstract Optional<Source> getSource();

    /**
     * What a reader should know.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * How the measure changed, compared exactly.
     *
     * @return undecided without a direction, or if one of the values is not a number
     */
    public Change getChange() {
        OptionalInt compared = Comparison.ofNumbers(getAfter(), getBefore());
        if (compared.isEmpty() || getDirection().isEmpty()) {
            return Change.UNDECIDED;
        }
        int better = getDirection().get() == Direction.ASCENDING ? compared.getAsInt() : -compared.getAsInt();
        return better == 0 ? Change.SAME : better > 0 ? Change.BETTER : Change.WORSE;
    }

    /**
     * A copy with another administration.
     *
     * @param administration the new one
     * @return the copy
     */
    public abstract OperationalImprovement withAdministration(MemberCode administration);

    /**
     * A copy with another procedure.
     *
     * @param procedure the new one
     * @return the copy
     */
    public abstract OperationalImprovement withProcedure(LocalizedText procedure);

    /**
     * A copy with another unit.
     *
     * @param unit the new one
     * @return the copy
     */
    public abstract OperationalImprovement withUnit(LocalizedText unit);

    /**
     * A copy with another before.
     *
     * @param before the new one
     * @return the copy
     */
    public abstract OperationalImprovement withBefore(MeasuredValue before);

    /**
     * A copy with another after.
     *
     * @param after the new one
     * @return the copy
     */
    public abstract OperationalImprovement withAfter(MeasuredValue after);

    /**
     * A copy with another direction.
     *
     * @param direction the new one
     * @return the copy
     */
    public abstract OperationalImprovement withDirection(Direction direction);

    /**
     * A copy with another before date.
     *
     * @param beforeDate the new one
     * @return the copy
     */
    public abstract OperationalImprovement withBeforeDate(PartialDate beforeDate);

    /**
     * A copy with another after date.
     *
     * @param afterDate the new one
     * @return the copy
     */
    public abstract OperationalImprovement withAfterDate(PartialDate afterDate);

    /**
     * A copy with another recommendation.
     *
     * @param recommendation the new one
     * @return the copy
     */
    public abstract OperationalImprovement withRecommendation(RecommendationId recommendation);

    /**
     * A copy with another cohort.
     *
     * @param cohort the new one
     * @return the copy
     */
    public abstract OperationalImprovement withCohort(CohortId cohort);

    /**
     * A copy with another officer.
     *
     * @param officer the new one
     * @return the copy
     */
    public abstract OperationalImprovement withOfficer(OfficerId officer);

    /**
     * A copy with another source.
     *
     * @param source the new one
     * @return the copy
     */
    public abstract OperationalImprovement withSource(Source source);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract OperationalImprovement withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this operational improvement
     */
    public abstract OperationalImprovementBuilder toBuilder();
}
