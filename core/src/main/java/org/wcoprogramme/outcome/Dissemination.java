package org.wcoprogramme.outcome;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.style.ValueType;

/**
 * A multiplier effect: former participants pass on what they learned.
 *
 * <p>Invariants: counts are zero or more.
 */
@ValueType
@Value.Immutable
public abstract sealed class Dissemination permits DisseminationBuilder.ImmutableDissemination {

    Dissemination() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static DisseminationBuilder builder() {
        return new DisseminationBuilder();
    }

    /**
     * The administration in which it took place.
     *
     * @return its code
     */
    public abstract MemberCode getAdministration();

    /**
     * What it was.
     *
     * @return empty if not said
     */
    public abstract Optional<LocalizedText> getTitle();

    /**
     * The cohort of the officer who did it.
     *
     * @return empty if not said
     */
    public abstract Optional<CohortId> getCohort();

    /**
     * The officer.
     *
     * @return empty if not identified
     */
    public abstract Optional<OfficerId> getOfficer();

    /**
     * From when to when.
     *
     * @return empty if not known
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * How many sessions were held.
     *
     * @return zero or more; empty if not known
     */
    public abstract Optional<Integer> getSessions();

    /**
     * How many officers were reached.
     *
     * @return zero or more; empty if not known
     */
    public abstract Optional<Integer> getOfficersReached();

    /**
     * Where the value comes from.
     *
     * @return empty if not said
     */
    public abstract Optional<Source> getSource();

    /**
     * What a reader should know.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * A copy with another administration.
     *
     * @param administration the new one
     * @return the copy
     */
    public abstract Dissemination withAdministration(MemberCode administration);

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract Dissemination withTitle(LocalizedText title);

    /**
     * A copy with another cohort.
     *
     * @param cohort the new one
     * @return the copy
     */
    public abstract Dissemination withCohort(CohortId cohort);

    /**
     * A copy with another officer.
     *
     * @param officer the new one
     * @return the copy
     */
    public abstract Dissemination withOfficer(OfficerId officer);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract Dissemination withSpan(DateSpan span);

    /**
     * A copy with another sessions.
     *
     * @param sessions the new one
     * @return the copy
     */
    public abstract Dissemination withSessions(int sessions);

    /**
     * A copy with another officers reached.
     *
     * @param officersReached the new one
     * @return the copy
     */
    public abstract Dissemination withOfficersReached(int officersReached);

    /**
     * A copy with another source.
     *
     * @param source the new one
     * @return the copy
     */
    public abstract Dissemination withSource(Source source);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract Dissemination withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this dissemination
     */
    public abstract DisseminationBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Dissemination")
                .range("sessions", getSessions(), 0, Integer.MAX_VALUE)
                .range("officersReached", getOfficersReached(), 0, Integer.MAX_VALUE)
                .orThrow();
    }
}
