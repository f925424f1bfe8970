package org.wcoprogramme.profile;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.style.ValueType;

/**
 * How many answered what to one question of a follow-up.
 *
 * <p>A share is of those for whom there is an answer: who did not answer, or whose answer is undisclosed, is neither a
 * yes nor a no.
 *
 * <p>Invariant: no count is negative, and their sum is at most {@link Integer#MAX_VALUE}.
 */
@ValueType
@Value.Immutable
public abstract sealed class AnswerCounts permits AnswerCountsBuilder.ImmutableAnswerCounts {

    AnswerCounts() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static AnswerCountsBuilder builder() {
        return new AnswerCountsBuilder();
    }

    private static final AnswerCounts NONE = builder().build();

    /**
     * No answers: adding them changes nothing.
     *
     * @return five times zero
     */
    public static AnswerCounts none() {
        return NONE;
    }

    /** What one response answers to one question. */
    static AnswerCounts ofResponse(List<AnswerValue> answers) {
        return builder()
                .responses(1)
                .yes(Collections.frequency(answers, AnswerValue.YES))
                .partly(Collections.frequency(answers, AnswerValue.PARTLY))
                .no(Collections.frequency(answers, AnswerValue.NO))
                .notApplicable(Collections.frequency(answers, AnswerValue.NOT_APPLICABLE))
                .undisclosed(Collections.frequency(answers, AnswerValue.UNDISCLOSED))
                .build();
    }

    /**
     * How many responses have an answer: fewer than there are answers where one officer answers for several
     * recommendations.
     *
     * @return zero or more
     */
    @Value.Default
    public int getResponses() {
        return 0;
    }

    /**
     * Answers yes.
     *
     * @return zero or more
     */
    @Value.Default
    public int getYes() {
        return 0;
    }

    /**
     * Answers in part, or under way.
     *
     * @return zero or more
     */
    @Value.Default
    public int getPartly() {
        return 0;
    }

    /**
     * Answers no.
     *
     * @return zero or more
     */
    @Value.Default
    public int getNo() {
        return 0;
    }

    /**
     * Answers that the question does not apply.
     *
     * @return zero or more
     */
    @Value.Default
    public int getNotApplicable() {
        return 0;
    }

    /**
     * Answers that are not told.
     *
     * @return zero or more
     */
    @Value.Default
    public int getUndisclosed() {
        return 0;
    }

    /**
     * The answers of both groups together.
     *
     * @param other other answers
     * @return the sums
     * @throws ArithmeticException if one exceeds {@link Integer#MAX_VALUE}
     */
    public AnswerCounts plus(AnswerCounts other) {
        Objects.requireNonNull(other, "other");
        return builder()
                .responses(Math.addExact(getResponses(), other.getResponses()))
                .yes(Math.addExact(getYes(), other.getYes()))
                .partly(Math.addExact(getPartly(), other.getPartly()))
                .no(Math.addExact(getNo(), other.getNo()))
                .notApplicable(Math.addExact(getNotApplicable(), other.getNotApplicable()))
                .undisclosed(Math.addExact(getUndisclosed(), other.getUndisclosed()))
                .build();
    }

    /**
     * How many answers there are that say something: yes, partly and no.
     *
     * @return zero or more
     */
    public int countKnown() {
        return getYes() + getPartly() + getNo();
    }

    /**
     * The answers yes, of yes, partly and no.
     *
     * @param basis whether everybody was asked and answered
     * @return the share with its parts; none of none if there is no such answer
     */
    public Proportion proportion(Basis basis) {
        return Proportion.builder()
                .numerator(getYes())
                .denominator(countKnown())
                .basis(basis)
                .build();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this answer counts
     */
    public abstract AnswerCountsBuilder toBuilder();

    @Value.Check
    void check() {
        long all = (long) getYes() + getPartly() + getNo() + getNotApplicable() + getUndisclosed();
        Invariants.of("AnswerCounts")
                .range("responses", getResponses(), 0, Integer.MAX_VALUE)
                .range("yes", getYes(), 0, Integer.MAX_VALUE)
                .range("partly", getPartly(), 0, Integer.MAX_VALUE)
                .range("no", getNo(), 0, Integer.MAX_VALUE)
                .range("notApplicable", getNotApplicable(), 0, Integer.MAX_VALUE)
                .range("undisclosed", getUndisclosed(), 0, Integer.MAX_VALUE)
                .require(
                        all <= Integer.MAX_VALUE,
                        "undisclosed",
                        "expected at most " + Integer.MAX_VALUE + " answers in all, found " + all,
                        "attendu au plus " + Integer.MAX_VALUE + " réponses en tout, trouvé " + all)
                .orThrow();
    }
}
