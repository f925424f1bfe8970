package org.wcoprogramme.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.outcome.Change;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.style.ValueType;

/**
 * What spread from a programme, in figures: sessions held, officers reached, the network of administrations that work
 * together, procedures that improved.
 *
 * <p>It is what somebody reported. Sums are of what the reports say: a report without a number adds nothing and is
 * counted, and an officer who was reached twice is counted twice.
 *
 * <p>Invariant: no count is negative.
 */
@ValueType
@Value.Immutable
public abstract sealed class MultiplierProfile permits MultiplierProfileBuilder.ImmutableMultiplierProfile {

    MultiplierProfile() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static MultiplierProfileBuilder builder() {
        return new MultiplierProfileBuilder();
    }

    /**
     * Counts what is recorded of a programme.
     *
     * @param programme the programme
     * @param membership where regions are looked up
     * @return the figures; the network is of the administrations of the record, and those of joint activities
     * @throws ArithmeticException if a sum exceeds {@link Integer#MAX_VALUE}
     */
    public static MultiplierProfile of(Programme programme, Membership membership) {
        Outcomes outcomes = programme.getOutcomes();
        MultiplierProfileBuilder profile = builder()
                .disseminations(outcomes.getDisseminations().size())
                .collaborations(outcomes.getCollaborations().size())
                .network(CollaborationNetwork.of(
                        ProgrammeProfile.of(programme, membership).getAdministrations(),
                        outcomes.getCollaborations(),
                        membership));
        int sessions = 0;
        int withoutSessions = 0;
        int reached = 0;
        int withoutReached = 0;
        for (Dissemination dissemination : outcomes.getDisseminations()) {
            sessions = Math.addExact(sessions, dissemination.getSessions().orElse(0));
            withoutSessions += dissemination.getSessions().isPresent() ? 0 : 1;
            reached = Math.addExact(reached, dissemination.getOfficersReached().orElse(0));
            withoutReached += dissemination.getOfficersReached().isPresent() ? 0 : 1;
        }
        Map<Change, Integer> improvements = new EnumMap<>(Change.class);
        for (OperationalImprovement improvement : outcomes.getImprovements()) {
            improvements.merge(improvement.getChange(), 1, Integer::sum);
        }
        return profile.sessions(sessions)
                .withoutSessions(withoutSessions)
                .officersReached(reached)
                .withoutOfficersReached(withoutReached)
                .improvements(improvements)
                .build();
    }

    /**
     * How many activities passed something on.
     *
     * @return zero or more
     */
    @Value.Default
    public int getDisseminations() {
        return 0;
    }

    /**
     * How many sessions were held, in the reports that say it.
     *
     * @return zero or more
     */
    @Value.Default
    public int getSessions() {
        return 0;
    }

    /**
     * Reports that do not say how many sessions were held.
     *
     * @return zero or more
     */
    @Value.Default
    public int getWithoutSessions() {
        return 0;
    }

    /**
     * How many officers were reached, in the reports that say it.
     *
     * @return zero or more
     */
    @Value.Default
    public int getOfficersReached() {
        return 0;
    }

    /**
     * Reports that do not say how many officers were reached.
     *
     * @return zero or more
     */
    @Value.Default
    public int getWithoutOfficersReached() {
        return 0;
    }

    /**
     * How many joint activities there were.
     *
     * @return zero or more
     */
    @Value.Default
    public int getCollaborations() {
        return 0;
    }

    /**
     * The network of joint activities.
     *
     * @return pairs of administrations, with the administrations of the record
     */
    public abstract CollaborationNetwork getNetwork();

    /**
     * Procedures that were measured before and after, by how the measure changed.
     *
     * @return counts; what did not occur is absent
     */
    public abstract Map<Change, Integer> getImprovements();

    /**
     * How many procedures changed in a way.
     *
     * @param change the way
     * @return zero or more
     */
    public int count(Change change) {
        return getImprovements().getOrDefault(Objects.requireNonNull(change, "change"), 0);
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this multiplier profile
     */
    public abstract MultiplierProfileBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("MultiplierProfile")
                .range("disseminations", getDisseminations(), 0, Integer.MAX_VALUE)
                .range("sessions", getSessions(), 0, Integer.MAX_VALUE)
                .range("withoutSessions", getWithoutSessions(), 0, Integer.MAX_VALUE)
                .range("officersReached", getOfficersReached(), 0, Integer.MAX_VALUE)
                .range("withoutOfficersReached", getWithoutOfficersReached(), 0, Integer.MAX_VALUE)
                .range("collaborations", getCollaborations(), 0, Integer.MAX_VALUE)
                .require(
                        getImprovements().values().stream().allMatch(count -> count >= 0),
                        "improvements",
                        "expected counts of zero or more, found " + getImprovements(),
                        "attendu des nombres de zéro ou plus, trouvé " + getImprovements())
                .orThrow();
    }
}
