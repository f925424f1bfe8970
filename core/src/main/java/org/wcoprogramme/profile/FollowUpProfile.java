package org.wcoprogramme.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.style.ValueType;

/**
 * What follow-ups of one point in time say in figures: twelve months after the end, seven were asked, five answered,
 * three of them are contact points.
 *
 * <p>The rate of response is of follow-ups that say how many were asked; responses in others are counted apart. Answers
 * are counts without a name; where groups are small, ask a {@link SuppressionPolicy} before they are published.
 *
 * <p>Invariants: months are 1 to 600; no count is negative; of those who were asked no more answered than were asked.
 */
@ValueType
@Value.Immutable
public abstract sealed class FollowUpProfile permits FollowUpProfileBuilder.ImmutableFollowUpProfile {

    FollowUpProfile() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static FollowUpProfileBuilder builder() {
        return new FollowUpProfileBuilder();
    }

    private static final Comparator<FollowUpQuestion> BY_CODE = Comparator.comparing(FollowUpQuestion::toString);

    /**
     * Counts follow-ups.
     *
     * @param followUps follow-ups of any cohorts and points in time
     * @return one profile for each point in time, in order
     */
    public static List<FollowUpProfile> of(Iterable<? extends FollowUp> followUps) {
        Map<Integer, FollowUpProfile> byMonths = new TreeMap<>();
        for (FollowUp followUp : followUps) {
            byMonths.merge(followUp.getMonthsAfterEnd(), of(followUp), FollowUpProfile::plus);
        }
        return List.copyOf(byMonths.values());
    }

    private static FollowUpProfile of(FollowUp followUp) {
        Map<FollowUpQuestion, AnswerCounts> answers = new TreeMap<>(BY_CODE);
        for (FollowUpResponse response : followUp.getResponses()) {
            response.getAnswers().stream()
                    .collect(groupingBy(FollowUpAnswer::getQuestion, mapping(FollowUpAnswer::getValue, toList())))
                    .forEach((question, values) ->
                            answers.merge(question, AnswerCounts.ofResponse(values), AnswerCounts::plus));
        }
        int responses = followUp.getResponses().size();
        boolean known = followUp.getAsked().isPresent();
        return builder()
                .monthsAfterEnd(followUp.getMonthsAfterEnd())
                .asked(followUp.getAsked().orElse(0))
                .respondedOfAsked(known ? responses : 0)
                .respondedOfUnknown(known ? 0 : responses)
                .answers(answers)
                .build();
    }

    /** Puts profiles of any points in time together: one for each, in order. */
    static List<FollowUpProfile> sum(Iterable<FollowUpProfile> profiles) {
        Map<Integer, FollowUpProfile> byMonths = new TreeMap<>();
        for (FollowUpProfile profile : profiles) {
            byMonths.merge(profile.getMonthsAfterEnd(), profile, FollowUpProfile::plus);
        }
        return List.copyOf(byMonths.values());
    }

    /**
     * How long after the end of the participation.
     *
     * @return in months
     */
    public abstract int getMonthsAfterEnd();

    /**
     * How many officers were asked, in the follow-ups that say it.
     *
     * @return zero or more
     */
    @Value.Default
    public int getAsked() {
        return 0;
    }

    /**
     * How many of these answered.
     *
     * @return zero or more
     */
    @Value.Default
    public int getRespondedOfAsked() {
        return 0;
    }

    /**
     * How many answered in follow-ups that do not say how many were asked.
     *
     * @return zero or more
     */
    @Value.Default
    public int getRespondedOfUnknown() {
        return 0;
    }

    /**
     * The answers by question.
     *
     * @return counts, in the order of the codes of the questions; a question that nobody answered is absent
     */
    public abstract Map<FollowUpQuestion, AnswerCounts> getAnswers();

    /**
     * How many answered.
     *
     * @return zero or more
     */
    public int countResponses() {
        return getRespondedOfAsked() + getRespondedOfUnknown();
    }

    /**
     * The rate of response: how many of those who were asked answered.
     *
     * @return a census of those who were asked; none of none if no follow-up says how many that were
     */
    public Proportion getResponseRate() {
        return Proportion.census(getRespondedOfAsked(), getAsked());
    }

    /**
     * The share of answers yes to a question, of yes, partly and no.
     *
     * @param question the question
     * @return a census if everybody who was asked answered this question with one of the three, else a sample, and one
     *     that chance did not draw: who has good news is more likely to answer; none of none if nobody answered it
     */
    public Proportion proportion(FollowUpQuestion question) {
        AnswerCounts counts =
                getAnswers().getOrDefault(Objects.requireNonNull(question, "question"), AnswerCounts.none());
        boolean everybody =
                getRespondedOfUnknown() == 0 && counts.getResponses() == getAsked() && counts.getUndisclosed() == 0;
        return counts.proportion(everybody ? Basis.CENSUS : Basis.SAMPLE);
    }

    /**
     * Both groups together.
     *
     * @param other a profile of the same point in time
     * @return the sums
     * @throws IllegalArgumentException if the other is of another point in time
     * @throws ArithmeticException if a sum exceeds {@link Integer#MAX_VALUE}
     */
    public FollowUpProfile plus(FollowUpProfile other) {
        if (getMonthsAfterEnd() != other.getMonthsAfterEnd()) {
            throw new IllegalArgumentException("FollowUpProfile: expected one point in time to add two profiles, found "
                    + getMonthsAfterEnd() + " and " + other.getMonthsAfterEnd() + " months");
        }
        Map<FollowUpQuestion, AnswerCounts> answers = new TreeMap<>(BY_CODE);
        answers.putAll(getAnswers());
        other.getAnswers().forEach((question, counts) -> answers.merge(question, counts, AnswerCounts::plus));
        return builder()
                .monthsAfterEnd(getMonthsAfterEnd())
                .asked(Math.addExact(getAsked(), other.getAsked()))
                .respondedOfAsked(Math.addExact(getRespondedOfAsked(), other.getRespondedOfAsked()))
                .respondedOfUnknown(Math.addExact(getRespondedOfUnknown(), other.getRespondedOfUnknown()))
                .answers(answers)
                .build();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this follow up profile
     */
    public abstract FollowUpProfileBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("FollowUpProfile")
                .range("monthsAfterEnd", getMonthsAfterEnd(), 1, 600)
                .range("asked", getAsked(), 0, Integer.MAX_VALUE)
                .range("respondedOfAsked", getRespondedOfAsked(), 0, Math.max(0, getAsked()))
                .range(
                        "respondedOfUnknown",
                        getRespondedOfUnknown(),
                        0,
                        Integer.MAX_VALUE - Math.max(0, getRespondedOfAsked()))
                .orThrow();
    }
}
