package org.wcoprogramme.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.style.ValueType;

/**
 * What became of the officers of a cohort, asked some time after its end. The Fellowship Programme asks after a year,
 * the Scholarship Programme after half a year and after three years (sources: WCO News; announcements of Aoyama Gakuin
 * University).
 *
 * <p>Who did not answer is not a no: figures are shares of those who answered, with the rate of response beside them.
 *
 * <p>Invariants: months are 1 to 600; there are not more responses than officers who were asked.
 */
@ValueType
@Value.Immutable
public abstract sealed class FollowUp permits FollowUpBuilder.ImmutableFollowUp {

    FollowUp() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static FollowUpBuilder builder() {
        return new FollowUpBuilder();
    }

    /**
     * The cohort.
     *
     * @return its key
     */
    public abstract CohortId getCohort();

    /**
     * How long after the end of the participation.
     *
     * @return in months, 1 to 600: 6, 12 and 36 are usual
     */
    public abstract int getMonthsAfterEnd();

    /**
     * When they were asked.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * How many officers were asked.
     *
     * @return zero or more; empty if not known, and then the rate of response is not known either
     */
    public abstract Optional<Integer> getAsked();

    /**
     * Who answered and what.
     *
     * @return in the order given
     */
    public abstract List<FollowUpResponse> getResponses();

    /**
     * Where the facts come from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * What a reader should know.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * A copy without answers: what remains are who answered and when.
     *
     * @return the copy
     */
    public FollowUp redacted() {
        return toBuilder()
                .responses(getResponses().stream()
                        .map(response -> response.withAnswers(List.of()))
                        .toList())
                .build();
    }

    /**
     * A copy with another cohort.
     *
     * @param cohort the new one
     * @return the copy
     */
    public abstract FollowUp withCohort(CohortId cohort);

    /**
     * A copy with another months after end.
     *
     * @param monthsAfterEnd the new one
     * @return the copy
     */
    public abstract FollowUp withMonthsAfterEnd(int monthsAfterEnd);

    /**
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract FollowUp withDate(PartialDate date);

    /**
     * A copy with another asked.
     *
     * @param asked the new one
     * @return the copy
     */
    public abstract FollowUp withAsked(int asked);

    /**
     * A copy with other responses.
     *
     * @param responses the new ones, in order
     * @return the copy
     */
    public abstract FollowUp withResponses(Iterable<? extends FollowUpResponse> responses);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract FollowUp withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract FollowUp withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this follow up
     */
    public abstract FollowUpBuilder toBuilder();

    @Value.Check
    void check() {
        int responses = getResponses().size();
        Invariants.of("FollowUp")
                .range("monthsAfterEnd", getMonthsAfterEnd(), 1, 600)
                .range("asked", getAsked(), 0, Integer.MAX_VALUE)
                .require(
                        getAsked().map(asked -> responses <= asked).orElse(true),
                        "responses",
                        "expected at most as many as were asked, " + getAsked().orElse(0) + ", found " + responses,
                        "attendu au plus autant que de personnes interrogées, "
                                + getAsked().orElse(0) + ", trouvé " + responses)
                .orThrow();
    }
}
