package org.wcoprogramme.outcome;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.style.ValueType;

/** An answer to one question of a follow-up. */
@ValueType
@Value.Immutable
public abstract sealed class FollowUpAnswer permits FollowUpAnswerBuilder.ImmutableFollowUpAnswer {

    FollowUpAnswer() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static FollowUpAnswerBuilder builder() {
        return new FollowUpAnswerBuilder();
    }

    /**
     * An answer.
     *
     * @param question the question
     * @param value the answer
     * @return the answer to the question
     */
    public static FollowUpAnswer of(FollowUpQuestion question, AnswerValue value) {
        return builder().question(question).value(value).build();
    }

    /**
     * The question.
     *
     * @return for instance {@code promoted}
     */
    public abstract FollowUpQuestion getQuestion();

    /**
     * The answer.
     *
     * @return yes, no or what is between
     */
    public abstract AnswerValue getValue();

    /**
     * The recommendation that it is about.
     *
     * @return empty if it is about none
     */
    public abstract Optional<RecommendationId> getRecommendation();

    /**
     * What a reader should know.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * A copy with another question.
     *
     * @param question the new one
     * @return the copy
     */
    public abstract FollowUpAnswer withQuestion(FollowUpQuestion question);

    /**
     * A copy with another value.
     *
     * @param value the new one
     * @return the copy
     */
    public abstract FollowUpAnswer withValue(AnswerValue value);

    /**
     * A copy with another recommendation.
     *
     * @param recommendation the new one
     * @return the copy
     */
    public abstract FollowUpAnswer withRecommendation(RecommendationId recommendation);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract FollowUpAnswer withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this follow up answer
     */
    public abstract FollowUpAnswerBuilder toBuilder();
}
