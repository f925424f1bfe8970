package org.wcoprogramme.outcome;

import java.util.List;
import org.immutables.value.Value;
import org.wcoprogramme.style.ValueType;

/**
 * What a programme achieved, as far as it is recorded: results with their indicators, follow-ups of former
 * participants, and the effects that spread from them.
 *
 * <p>It is data that somebody reported. What the library computes from a record is in the package {@code profile}.
 */
@ValueType
@Value.Immutable
public abstract sealed class Outcomes permits OutcomesBuilder.ImmutableOutcomes {

    private static final Outcomes NONE = builder().build();

    Outcomes() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static OutcomesBuilder builder() {
        return new OutcomesBuilder();
    }

    /**
     * Nothing is recorded.
     *
     * @return outcomes without any entry
     */
    public static Outcomes none() {
        return NONE;
    }

    /**
     * Results with their indicators.
     *
     * @return in the order given
     */
    public abstract List<Result> getResults();

    /**
     * What became of the officers.
     *
     * @return in the order given
     */
    public abstract List<FollowUp> getFollowUps();

    /**
     * What was passed on.
     *
     * @return in the order given
     */
    public abstract List<Dissemination> getDisseminations();

    /**
     * What administrations do together.
     *
     * @return in the order given
     */
    public abstract List<Collaboration> getCollaborations();

    /**
     * What works better.
     *
     * @return in the order given
     */
    public abstract List<OperationalImprovement> getImprovements();

    /**
     * Whether nothing is recorded.
     *
     * @return true if there is no entry of any kind
     */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * A copy without personal data.
     *
     * @return the copy, in which follow-ups have no answers
     */
    public Outcomes redacted() {
        return withFollowUps(getFollowUps().stream().map(FollowUp::redacted).toList());
    }

    /**
     * A copy with other results.
     *
     * @param results the new ones, in order
     * @return the copy
     */
    public abstract Outcomes withResults(Iterable<? extends Result> results);

    /**
     * A copy with other follow ups.
     *
     * @param followUps the new ones, in order
     * @return the copy
     */
    public abstract Outcomes withFollowUps(Iterable<? extends FollowUp> followUps);

    /**
     * A copy with other disseminations.
     *
     * @param disseminations the new ones, in order
     * @return the copy
     */
    public abstract Outcomes withDisseminations(Iterable<? extends Dissemination> disseminations);

    /**
     * A copy with other collaborations.
     *
     * @param collaborations the new ones, in order
     * @return the copy
     */
    public abstract Outcomes withCollaborations(Iterable<? extends Collaboration> collaborations);

    /**
     * A copy with other improvements.
     *
     * @param improvements the new ones, in order
     * @return the copy
     */
    public abstract Outcomes withImprovements(Iterable<? extends OperationalImprovement> improvements);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this outcomes
     */
    public abstract OutcomesBuilder toBuilder();
}
