package org.wcoprogramme.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * What a programme teaches, in one edition, for instance that of 2023.
 *
 * <p>An edition is replaced by the next, and the old one stays in the record. It does not say who attended or passed:
 * that is in the participations. Neither editions nor topics of the Career Development Programme were seen, so none are
 * given.
 *
 * <p>Invariant: the edition is a text that is not blank.
 */
@ValueType
@Value.Immutable
public abstract sealed class Curriculum permits CurriculumBuilder.ImmutableCurriculum {

    Curriculum() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CurriculumBuilder builder() {
        return new CurriculumBuilder();
    }

    /**
     * What the edition is called.
     *
     * @return for instance {@code 2023}
     */
    public abstract String getEdition();

    /**
     * From when to when it is in use.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * What is taught.
     *
     * @return in the order given
     */
    public abstract List<CurriculumTopic> getTopics();

    /**
     * Where the facts come from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * What a reader should know about this entry.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * A copy with another edition.
     *
     * @param edition the new one
     * @return the copy
     */
    public abstract Curriculum withEdition(String edition);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract Curriculum withSpan(DateSpan span);

    /**
     * A copy with other topics.
     *
     * @param topics the new ones, in order
     * @return the copy
     */
    public abstract Curriculum withTopics(Iterable<? extends CurriculumTopic> topics);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract Curriculum withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract Curriculum withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this curriculum
     */
    public abstract CurriculumBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Curriculum").text("edition", getEdition()).orThrow();
    }

    /** What the builder has beside the attributes: nested building. */
    abstract static class BuilderBase {

        BuilderBase() {}

        abstract CurriculumBuilder addTopic(CurriculumTopic topic);

        /**
         * Adds a topic, built in place.
         *
         * @param topic fills a fresh builder
         * @return this builder
         */
        public CurriculumBuilder addTopic(Consumer<CurriculumTopicBuilder> topic) {
            CurriculumTopicBuilder builder = CurriculumTopic.builder();
            Objects.requireNonNull(topic, "topic").accept(builder);
            return addTopic(builder.build());
        }
    }
}
