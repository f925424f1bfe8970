package org.wcoprogramme.cohort;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.officer.Officer;
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
     * The work in the Secretariat.
     *
     * @return in the order given
     */
    public abstract List<Assignment> getAssignments();

    /**
     * The research presented.
     *
     * @return in the order given
     */
    public abstract List<ResearchPresentation> getPresentations();

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
     * Whether the officer certainly never began: the place was declined, and the record has no start all the same.
     * Somebody who was replaced may have begun before.
     *
     * @return true if this place counts for nothing but the history of the cohort
     */
    public boolean certainlyNeverBegan() {
        return events(ParticipationEventType.DECLINED).findAny().isPresent()
                && events(ParticipationEventType.STARTED).findAny().isEmpty();
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
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this participation
     */
    public abstract ParticipationBuilder toBuilder();
}
