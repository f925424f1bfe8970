package org.wcoprogramme.profile;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.style.ValueType;

/**
 * One cycle of a programme in the light of the whole record: who took part, who of them for the first time <em>in this
 * record</em>, and what the programme had reached by then. A cycle is a label; cohorts with the same label are one
 * cycle.
 *
 * <p>Angola sent an officer in 2011/2012 and another in 2012/2013: in the second, Angola is returning and consecutive.
 * Where the year before is not in the record, nobody can say who is consecutive, and it is not zero.
 *
 * <p>Invariants: consecutive administrations are returning ones, and there are none where the year before is not known;
 * no count is negative.
 */
@ValueType
@Value.Immutable
public abstract sealed class CycleProfile permits CycleProfileBuilder.ImmutableCycleProfile {

    CycleProfile() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CycleProfileBuilder builder() {
        return new CycleProfileBuilder();
    }

    /**
     * The label of the cycle.
     *
     * @return for instance {@code 2011/2012}
     */
    public abstract CohortLabel getLabel();

    /**
     * The cohorts of the cycle.
     *
     * @return their keys, in general one
     */
    public abstract List<CohortId> getCohorts();

    /**
     * How the officers of the cycle spread over the regions.
     *
     * @return the sum of the cohorts
     */
    public abstract Representation getRepresentation();

    /**
     * How many officers of the cycle completed.
     *
     * @return the sum of the cohorts; all zero unless given
     */
    @Value.Default
    public Completion getCompletion() {
        return Completion.none();
    }

    /**
     * The different administrations of the cycle, each with what the record says of its earlier cycles.
     *
     * @return each once, in the order of the record
     */
    public abstract Map<MemberCode, Appearance> getAppearances();

    /**
     * Whether it is known who took part in the programme year before: it is in this record, or the record says that it
     * covers that year completely.
     *
     * @return false also for a numbered session and for a calendar year
     */
    @Value.Default
    public boolean isYearBeforeKnown() {
        return false;
    }

    /**
     * The administrations that took part in the programme year before as well.
     *
     * @return some of the returning ones; none, which then says nothing, unless the {@linkplain #isYearBeforeKnown()
     *     year before is known}: {@link #countConsecutive()} keeps both apart
     */
    public abstract Set<MemberCode> getConsecutiveAdministrations();

    /**
     * How many officers the record has up to and including this cycle.
     *
     * @return zero or more
     */
    public abstract int getOfficersSoFar();

    /**
     * How many different administrations the record has up to and including this cycle.
     *
     * @return zero or more, never less than in the cycle before
     */
    public abstract int getAdministrationsSoFar();

    /**
     * The administrations of one kind.
     *
     * @param appearance what the record says of their earlier cycles
     * @return each once, in the order of the record
     */
    public Set<MemberCode> administrations(Appearance appearance) {
        Objects.requireNonNull(appearance, "appearance");
        Set<MemberCode> selected = new LinkedHashSet<>();
        getAppearances().forEach((administration, found) -> {
            if (found == appearance) {
                selected.add(administration);
            }
        });
        return Collections.unmodifiableSet(selected);
    }

    /**
     * How many administrations took part in the programme year before as well.
     *
     * @return zero or more; empty if the year before is not known
     */
    public OptionalInt countConsecutive() {
        return isYearBeforeKnown()
                ? OptionalInt.of(getConsecutiveAdministrations().size())
                : OptionalInt.empty();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this cycle profile
     */
    public abstract CycleProfileBuilder toBuilder();

    @Value.Check
    void check() {
        int consecutive = getConsecutiveAdministrations().size();
        Invariants invariants = Invariants.of("CycleProfile")
                .range("officersSoFar", getOfficersSoFar(), 0, Integer.MAX_VALUE)
                .range("administrationsSoFar", getAdministrationsSoFar(), 0, Integer.MAX_VALUE)
                .require(
                        isYearBeforeKnown() || consecutive == 0,
                        "consecutiveAdministrations",
                        "expected none where the year before is not known, found " + consecutive,
                        "attendu aucune si l'année précédente n'est pas connue, trouvé " + consecutive);
        for (MemberCode code : getConsecutiveAdministrations()) {
            invariants.require(
                    getAppearances().get(code) == Appearance.RETURNING,
                    "consecutiveAdministrations",
                    "expected returning administrations, found " + code,
                    "attendu des administrations qui reviennent, trouvé " + code);
        }
        invariants.orThrow();
    }
}
