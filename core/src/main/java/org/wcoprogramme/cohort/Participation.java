package org.wcoprogramme.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.AssignmentBuilder;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableBuilder;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationBuilder;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.assignment.ResearchPresentationBuilder;
import org.wcoprogramme.assignment.ResearchTopic;
import org.wcoprogramme.assignment.ResearchTopicBuilder;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerBuilder;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.style.ValueType;

/**
 * One officer's place in a cohort: who, nominated by which administration, and what came of it.
 *
 * <p>It contains its officer, so that a cohort can be read, checked and sent alone.
 */
@ValueType
@Value.Immutable
public abstract sealed class Participation permits ParticipationBuilder.ImmutableParticipation {

    Participation() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ParticipationBuilder builder() {
        return new ParticipationBuilder();
    }

    /**
     * A participation of which only the administration is known.
     *
     * @param administration the administration that nominated
     * @return the participation of an officer who is not identified
     */
    public static Participation of(MemberCode administration) {
        return builder().administration(administration).build();
    }

    /**
     * The administration that nominated.
     *
     * @return a code, of a Member or not: a rule asks that
     */
    public abstract MemberCode getAdministration();

    /**
     * The officer.
     *
     * @return {@linkplain Officer#notIdentified() not identified} unless given
     */
    @Value.Default
    public Officer getOfficer() {
        return Officer.notIdentified();
    }

    /**
     * What happened.
     *
     * @return in the order given
     */
    public abstract List<ParticipationEvent> getEvents();

    /**
     * The officer of this cohort whose place this one took.
     *
     * @return empty if nobody was replaced, or if that officer is not identified
     */
    public abstract Optional<OfficerId> getReplaces();

    /**
     * The work in the Secretariat.
     *
     * @return in the order given
     */
    public abstract List<Assignment> getAssignments();

    /**
     * What the officer does research on.
     *
     * @return empty if not known
     */
    public abstract Optional<ResearchTopic> getResearchTopic();

    /**
     * What came of the work.
     *
     * @return in the order given
     */
    public abstract List<Deliverable> getDeliverables();

    /**
     * The research presented.
     *
     * @return in the order given
     */
    public abstract List<ResearchPresentation> getPresentations();

    /**
     * What the research recommends.
     *
     * @return in the order given
     */
    public abstract List<Recommendation> getRecommendations();

    /**
     * Where the facts of this participation come from, if not from those of the cohort.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * The events of one type.
     *
     * @param type what happened
     * @return those events, in the order given
     */
    public Stream<ParticipationEvent> events(ParticipationEventType type) {
        Objects.requireNonNull(type, "type");
        return getEvents().stream().filter(event -> event.getType() == type);
    }

    /**
     * Whether the officer has, or had, a place in the cohort. Who stands in the record without events has one: the
     * record names those who took part.
     *
     * @return certain if there is no event, or if the officer began or was selected; excluded if the officer was not
     *     selected or declined, and nothing says otherwise; possible for who is only nominated, and for who was
     *     replaced without a sign of having begun
     */
    public Certainty hasPlace() {
        if (getEvents().isEmpty()) {
            return Certainty.CERTAIN;
        }
        for (ParticipationEvent event : getEvents()) {
            if (showsThatItBegan(event)) {
                return Certainty.CERTAIN;
            }
        }
        boolean refused = has(ParticipationEventType.DECLINED) || has(ParticipationEventType.NOT_SELECTED);
        if (refused && !isSelectedAfterAll()) {
            return Certainty.EXCLUDED;
        }
        return has(ParticipationEventType.SELECTED) && !has(ParticipationEventType.REPLACED)
                ? Certainty.CERTAIN
                : Certainty.POSSIBLE;
    }

    /** Whether there is a selection that certainly came after every refusal. */
    private boolean isSelectedAfterAll() {
        return events(ParticipationEventType.SELECTED)
                .anyMatch(selection -> getEvents().stream()
                        .filter(event -> event.getType() == ParticipationEventType.NOT_SELECTED
                                || event.getType() == ParticipationEventType.DECLINED)
                        .allMatch(refusal -> isAfter(selection, refusal)));
    }

    private static boolean isAfter(ParticipationEvent event, ParticipationEvent other) {
        return event.getDate().isPresent()
                && other.getDate().isPresent()
                && event.getDate().get().isCertainlyAfter(other.getDate().get());
    }

    private static boolean showsThatItBegan(ParticipationEvent event) {
        return switch (event.getType()) {
            case STARTED, WITHDRAWN, PRESENTED, COMPLETED, NOT_PASSED, CERTIFIED, PRE_ACCREDITED, ACCREDITED -> true;
            case NOMINATED, NOT_SELECTED, SELECTED, DECLINED, REPLACED -> false;
        };
    }

    private boolean has(ParticipationEventType type) {
        for (ParticipationEvent event : getEvents()) {
            if (event.getType() == type) {
                return true;
            }
        }
        return false;
    }

    /**
     * A copy for others to see: what is personal about the officer is left out. Free texts are not searched for names.
     *
     * @return the participation with the officer {@linkplain Officer#redacted() redacted}
     */
    public Participation redacted() {
        return withOfficer(getOfficer().redacted());
    }

    /**
     * A copy with another administration.
     *
     * @param administration the new one
     * @return the copy
     */
    public abstract Participation withAdministration(MemberCode administration);

    /**
     * A copy with another officer.
     *
     * @param officer the new one
     * @return the copy
     */
    public abstract Participation withOfficer(Officer officer);

    /**
     * A copy with other events.
     *
     * @param events the new ones, in order
     * @return the copy
     */
    public abstract Participation withEvents(Iterable<? extends ParticipationEvent> events);

    /**
     * A copy with other assignments.
     *
     * @param assignments the new ones, in order
     * @return the copy
     */
    public abstract Participation withAssignments(Iterable<? extends Assignment> assignments);

    /**
     * A copy with other presentations.
     *
     * @param presentations the new ones, in order
     * @return the copy
     */
    public abstract Participation withPresentations(Iterable<? extends ResearchPresentation> presentations);

    /**
     * A copy with another replaces.
     *
     * @param replaces the new one
     * @return the copy
     */
    public abstract Participation withReplaces(OfficerId replaces);

    /**
     * A copy with another research topic.
     *
     * @param researchTopic the new one
     * @return the copy
     */
    public abstract Participation withResearchTopic(ResearchTopic researchTopic);

    /**
     * A copy with other deliverables.
     *
     * @param deliverables the new ones, in order
     * @return the copy
     */
    public abstract Participation withDeliverables(Iterable<? extends Deliverable> deliverables);

    /**
     * A copy with other recommendations.
     *
     * @param recommendations the new ones, in order
     * @return the copy
     */
    public abstract Participation withRecommendations(Iterable<? extends Recommendation> recommendations);

    /**
     * A copy with an edited officer.
     *
     * @param edit what becomes of the officer
     * @return the copy
     */
    public Participation editOfficer(UnaryOperator<Officer> edit) {
        return withOfficer(Objects.requireNonNull(edit.apply(getOfficer()), "officer"));
    }

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract Participation withSources(Iterable<? extends Source> sources);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this participation
     */
    public abstract ParticipationBuilder toBuilder();

    /** What the builder has beside the attributes: nested building. */
    abstract static class BuilderBase {

        BuilderBase() {}

        abstract ParticipationBuilder researchTopic(ResearchTopic researchTopic);

        abstract ParticipationBuilder addDeliverable(Deliverable deliverable);

        abstract ParticipationBuilder addPresentation(ResearchPresentation presentation);

        abstract ParticipationBuilder addRecommendation(Recommendation recommendation);

        abstract ParticipationBuilder officer(Officer officer);

        abstract ParticipationBuilder addAssignment(Assignment assignment);

        /**
         * The officer, built in place.
         *
         * @param officer fills a fresh builder
         * @return this builder
         */
        public ParticipationBuilder officer(Consumer<OfficerBuilder> officer) {
            OfficerBuilder builder = Officer.builder();
            Objects.requireNonNull(officer, "officer").accept(builder);
            return officer(builder.build());
        }

        /**
         * Adds an assignment, built in place.
         *
         * @param assignment fills a fresh builder
         * @return this builder
         */
        public ParticipationBuilder addAssignment(Consumer<AssignmentBuilder> assignment) {
            AssignmentBuilder builder = Assignment.builder();
            Objects.requireNonNull(assignment, "assignment").accept(builder);
            return addAssignment(builder.build());
        }

        /**
         * The research topic, built in place.
         *
         * @param researchTopic fills a fresh builder
         * @return this builder
         */
        public ParticipationBuilder researchTopic(Consumer<ResearchTopicBuilder> researchTopic) {
            ResearchTopicBuilder builder = ResearchTopic.builder();
            Objects.requireNonNull(researchTopic, "researchTopic").accept(builder);
            return researchTopic(builder.build());
        }

        /**
         * Adds a deliverable, built in place.
         *
         * @param deliverable fills a fresh builder
         * @return this builder
         */
        public ParticipationBuilder addDeliverable(Consumer<DeliverableBuilder> deliverable) {
            DeliverableBuilder builder = Deliverable.builder();
            Objects.requireNonNull(deliverable, "deliverable").accept(builder);
            return addDeliverable(builder.build());
        }

        /**
         * Adds a presentation, built in place.
         *
         * @param presentation fills a fresh builder
         * @return this builder
         */
        public ParticipationBuilder addPresentation(Consumer<ResearchPresentationBuilder> presentation) {
            ResearchPresentationBuilder builder = ResearchPresentation.builder();
            Objects.requireNonNull(presentation, "presentation").accept(builder);
            return addPresentation(builder.build());
        }

        /**
         * Adds a recommendation, built in place.
         *
         * @param recommendation fills a fresh builder
         * @return this builder
         */
        public ParticipationBuilder addRecommendation(Consumer<RecommendationBuilder> recommendation) {
            RecommendationBuilder builder = Recommendation.builder();
            Objects.requireNonNull(recommendation, "recommendation").accept(builder);
            return addRecommendation(builder.build());
        }
    }
}
