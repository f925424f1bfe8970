package org.wcoprogramme.profile;

import static org.wcoprogramme.cohort.ParticipationEventType.ACCREDITED;
import static org.wcoprogramme.cohort.ParticipationEventType.CERTIFIED;
import static org.wcoprogramme.cohort.ParticipationEventType.COMPLETED;
import static org.wcoprogramme.cohort.ParticipationEventType.NOT_PASSED;
import static org.wcoprogramme.cohort.ParticipationEventType.REPLACED;
import static org.wcoprogramme.cohort.ParticipationEventType.STARTED;
import static org.wcoprogramme.cohort.ParticipationEventType.WITHDRAWN;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.style.ValueType;

/**
 * How many officers completed the programme, as the events of their participations say.
 *
 * <p>Three counts, because not known is not zero: news of most cohorts name no one who received a certificate, and that
 * says nothing about completion. An officer <em>completed</em> with an event completed, certified or accredited, also
 * if he or she had left or failed before; <em>did not complete</em> with an event withdrawn or not passed, or with one
 * replaced beside one started; of all others it is <em>not known</em>, in particular while a cohort is under way. Only
 * officers who certainly {@linkplain Participation#hasPlace() have a place} are counted.
 *
 * <p>Invariant: no count is negative, and their sum is at most {@link Integer#MAX_VALUE}.
 */
@ValueType
@Value.Immutable
public abstract sealed class Completion permits CompletionBuilder.ImmutableCompletion {

    private static final Completion NONE = builder().build();

    Completion() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CompletionBuilder builder() {
        return new CompletionBuilder();
    }

    /**
     * The completion of nobody: adding it changes nothing.
     *
     * @return three times zero
     */
    public static Completion none() {
        return NONE;
    }

    /**
     * Counts the officers of a cohort.
     *
     * @param cohort the cohort
     * @return the counts
     */
    public static Completion of(Cohort cohort) {
        int completed = 0;
        int notCompleted = 0;
        int notKnown = 0;
        for (Participation participation : cohort.getParticipations()) {
            if (!participation.hasPlace().isCertain()) {
                continue;
            }
            Set<ParticipationEventType> events = EnumSet.noneOf(ParticipationEventType.class);
            for (ParticipationEvent event : participation.getEvents()) {
                events.add(event.getType());
            }
            if (events.contains(COMPLETED) || events.contains(CERTIFIED) || events.contains(ACCREDITED)) {
                completed++;
            } else if (events.contains(WITHDRAWN)
                    || events.contains(NOT_PASSED)
                    || (events.contains(REPLACED) && events.contains(STARTED))) {
                notCompleted++;
            } else {
                notKnown++;
            }
        }
        return builder()
                .completed(completed)
                .notCompleted(notCompleted)
                .notKnown(notKnown)
                .build();
    }

    /**
     * Officers who completed.
     *
     * @return zero or more
     */
    @Value.Default
    public int getCompleted() {
        return 0;
    }

    /**
     * Officers who began and did not complete.
     *
     * @return zero or more
     */
    @Value.Default
    public int getNotCompleted() {
        return 0;
    }

    /**
     * Officers of whom no event says how it ended.
     *
     * @return zero or more
     */
    @Value.Default
    public int getNotKnown() {
        return 0;
    }

    /**
     * Those who completed, of those who began and of whom it is known.
     *
     * @return a census if it is known of all officers in this record, else a sample, and one that chance did not draw:
     *     whoever completed is more likely to be named; none of none if it is known of nobody
     */
    public Proportion getProportion() {
        int known = getCompleted() + getNotCompleted();
        return getNotKnown() == 0 ? Proportion.census(getCompleted(), known) : Proportion.sample(getCompleted(), known);
    }

    /**
     * The completion of both groups together.
     *
     * @param other other officers
     * @return the sums
     * @throws ArithmeticException if one exceeds {@link Integer#MAX_VALUE}
     */
    public Completion plus(Completion other) {
        Objects.requireNonNull(other, "other");
        return builder()
                .completed(Math.addExact(getCompleted(), other.getCompleted()))
                .notCompleted(Math.addExact(getNotCompleted(), other.getNotCompleted()))
                .notKnown(Math.addExact(getNotKnown(), other.getNotKnown()))
                .build();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this completion
     */
    public abstract CompletionBuilder toBuilder();

    @Value.Check
    void check() {
        long all = (long) getCompleted() + getNotCompleted() + getNotKnown();
        Invariants.of("Completion")
                .range("completed", getCompleted(), 0, Integer.MAX_VALUE)
                .range("notCompleted", getNotCompleted(), 0, Integer.MAX_VALUE)
                .range("notKnown", getNotKnown(), 0, Integer.MAX_VALUE)
                .require(
                        all <= Integer.MAX_VALUE,
                        "notKnown",
                        () -> "expected at most " + Integer.MAX_VALUE + " officers in all, found " + all,
                        () -> "attendu au plus " + Integer.MAX_VALUE + " agents en tout, trouvé " + all)
                .orThrow();
    }
}
