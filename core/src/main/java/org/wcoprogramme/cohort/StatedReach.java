package org.wcoprogramme.cohort;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * What somebody says a programme or a cohort had reached by a date: 95 officers of 61 administrations, the WCO in
 * February 2020.
 *
 * <p>A statement is kept beside the record and never mixed with what is counted from it: the record may be incomplete,
 * the statement may be rounded.
 *
 * <p>Invariants: the counts are zero or more; there are not more administrations than officers.
 */
@ValueType
@Value.Immutable
public abstract sealed class StatedReach permits StatedReachBuilder.ImmutableStatedReach {

    StatedReach() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static StatedReachBuilder builder() {
        return new StatedReachBuilder();
    }

    /**
     * By when.
     *
     * @return the date of the statement, unless it names another
     */
    public abstract PartialDate getAsOf();

    /**
     * How many officers are said to have taken part.
     *
     * @return zero or more
     */
    public abstract int getOfficers();

    /**
     * Of how many different administrations.
     *
     * @return zero to the number of officers; empty if the statement does not say
     */
    public abstract Optional<Integer> getAdministrations();

    /**
     * Who says so.
     *
     * @return the source
     */
    public abstract Source getSource();

    /**
     * A copy with another date.
     *
     * @param asOf the new one
     * @return the copy
     */
    public abstract StatedReach withAsOf(PartialDate asOf);

    /**
     * A copy with another count of officers.
     *
     * @param officers the new one
     * @return the copy
     */
    public abstract StatedReach withOfficers(int officers);

    /**
     * A copy with another count of administrations.
     *
     * @param administrations the new one
     * @return the copy
     */
    public abstract StatedReach withAdministrations(int administrations);

    /**
     * A copy with another source.
     *
     * @param source the new one
     * @return the copy
     */
    public abstract StatedReach withSource(Source source);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this stated reach
     */
    public abstract StatedReachBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("StatedReach")
                .range("officers", getOfficers(), 0, Integer.MAX_VALUE)
                .require(
                        getAdministrations().map(this::isPossible).orElse(true),
                        "administrations",
                        "expected zero to the number of officers " + getOfficers() + ", found "
                                + getAdministrations().orElse(0),
                        "attendu de zéro au nombre d'agents " + getOfficers() + ", trouvé "
                                + getAdministrations().orElse(0))
                .orThrow();
    }

    private boolean isPossible(int administrations) {
        return administrations >= 0 && administrations <= Math.max(0, getOfficers());
    }
}
