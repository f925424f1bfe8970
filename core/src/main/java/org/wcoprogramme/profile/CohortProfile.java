package org.wcoprogramme.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.MembershipOnDate;
import org.wcoprogramme.style.ValueType;

/**
 * What the record says about one cohort in figures: the part from which {@link ProgrammeProfile} is put together.
 *
 * <p>It holds keys, counts and the codes of administrations, and nothing about a person.
 *
 * <p>Invariants: there are no more administrations than officers; follow-ups are one for each point in time.
 */
@ValueType
@Value.Immutable
public abstract sealed class CohortProfile permits CohortProfileBuilder.ImmutableCohortProfile {

    CohortProfile() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CohortProfileBuilder builder() {
        return new CohortProfileBuilder();
    }

    /**
     * Computes the profile of a cohort of which no follow-up is at hand.
     *
     * @param cohort the cohort
     * @param membership where regions and accessions are looked up
     * @return the profile
     */
    public static CohortProfile of(Cohort cohort, Membership membership) {
        return of(cohort, membership, List.of());
    }

    /**
     * Computes the profile of a cohort with what followed.
     *
     * @param cohort the cohort
     * @param membership where regions and accessions are looked up
     * @param followUps follow-ups, of which those of the cohort are counted
     * @return the profile
     */
    public static CohortProfile of(Cohort cohort, Membership membership, List<FollowUp> followUps) {
        Objects.requireNonNull(membership, "membership");
        return of(
                cohort,
                membership,
                AtStart.of(cohort.getStart(), membership),
                followUps.stream()
                        .filter(followUp -> followUp.getCohort().equals(cohort.getId()))
                        .toList());
    }

    /** The same, with the Members at the start, which cohorts of one date share, and what followed. */
    static CohortProfile of(Cohort cohort, Membership membership, AtStart atStart, List<FollowUp> followUps) {
        CohortProfileBuilder profile = builder()
                .id(cohort.getId())
                .label(cohort.getLabel())
                .representation(Representation.of(cohort, membership))
                .completion(Completion.of(cohort))
                .followUps(FollowUpProfile.of(followUps))
                .membersAtStart(atStart.count())
                .membersByRegionAtStart(atStart.byRegion())
                .beyondEdition(atStart.beyondEdition());
        Set<MemberCode> administrations = new LinkedHashSet<>();
        for (Participation participation : cohort.getParticipations()) {
            if (participation.hasPlace().isCertain()) {
                // The code of the membership rather than an equal one, so that the cohort can go.
                MemberCode code = participation.getAdministration();
                administrations.add(membership.find(code).map(Member::getCode).orElse(code));
            }
        }
        return profile.administrations(administrations).build();
    }

    /** The Members when a cohort started. */
    record AtStart(Optional<CountRange> count, Optional<MembersByRegion> byRegion, boolean beyondEdition) {

        static AtStart of(Optional<PartialDate> start, Membership membership) {
            Optional<MembershipOnDate> members = start.map(membership::asOf);
            return new AtStart(
                    members.map(MembershipOnDate::count),
                    members.flatMap(MembersByRegion::of),
                    members.filter(MembershipOnDate::isBeyondEdition).isPresent());
        }
    }

    /**
     * The cohort.
     *
     * @return its key
     */
    public abstract CohortId getId();

    /**
     * Its label.
     *
     * @return for instance {@code 2011/2012}
     */
    public abstract CohortLabel getLabel();

    /**
     * How its officers spread over the regions.
     *
     * @return counts that keep their parts
     */
    public abstract Representation getRepresentation();

    /**
     * The different administrations of its officers, without those whose only officer certainly never began.
     *
     * @return each once, in the order of the record
     */
    public abstract Set<MemberCode> getAdministrations();

    /**
     * How many of its officers completed.
     *
     * @return counts, of which one is "not known"; all zero unless given
     */
    @Value.Default
    public Completion getCompletion() {
        return Completion.none();
    }

    /**
     * What follow-ups of its officers say.
     *
     * @return one for each point in time, in order
     */
    public abstract List<FollowUpProfile> getFollowUps();

    /**
     * How many Members the WCO had when the cohort started.
     *
     * @return for instance 177; empty if the start is not known
     */
    public abstract Optional<CountRange> getMembersAtStart();

    /**
     * The Members by region when the cohort started.
     *
     * @return empty if the start is not known, or leaves open which Members there were or of which region
     */
    public abstract Optional<MembersByRegion> getMembersByRegionAtStart();

    /**
     * Whether the cohort possibly started after the date of the edition of the membership. Members that acceded since
     * are then missing from the Members at the start, and from every figure that is compared with them.
     *
     * @return true if a later edition could give other figures; false unless given
     */
    @Value.Default
    public boolean isBeyondEdition() {
        return false;
    }

    /**
     * The officers beside the Members when the cohort started.
     *
     * @return empty without {@link #getMembersByRegionAtStart()}, and only as good as the edition where the cohort
     *     {@linkplain #isBeyondEdition() lies beyond it}; for another set of Members see
     *     {@link MembershipComparison#of}
     */
    public Optional<MembershipComparison> getComparisonAtStart() {
        return getMembersByRegionAtStart().map(members -> MembershipComparison.of(getRepresentation(), members));
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this cohort profile
     */
    public abstract CohortProfileBuilder toBuilder();

    @Value.Check
    void check() {
        int administrations = getAdministrations().size();
        int officers = getRepresentation().getTotal();
        long points = getFollowUps().stream()
                .map(FollowUpProfile::getMonthsAfterEnd)
                .distinct()
                .count();
        Invariants.of("CohortProfile")
                .require(
                        administrations <= officers,
                        "administrations",
                        () -> "expected at most as many as officers, " + officers + ", found " + administrations,
                        () -> "attendu au plus autant que d'agents, " + officers + ", trouvé " + administrations)
                .require(
                        points == getFollowUps().size(),
                        "followUps",
                        () -> "expected one for each point in time, found "
                                + getFollowUps().size() + " for " + points,
                        () -> "attendu un par échéance, trouvé "
                                + getFollowUps().size() + " pour " + points)
                .orThrow();
    }
}
