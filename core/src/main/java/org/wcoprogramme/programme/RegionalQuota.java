package org.wcoprogramme.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.style.ValueType;

/**
 * How many officers of a region a policy asks for in each cohort: at least one from Asia/Pacific.
 *
 * <p>Invariants: there is a minimum or a maximum; both are zero or more; the maximum is not less than the minimum.
 */
@ValueType
@Value.Immutable
public abstract sealed class RegionalQuota permits RegionalQuotaBuilder.ImmutableRegionalQuota {

    RegionalQuota() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static RegionalQuotaBuilder builder() {
        return new RegionalQuotaBuilder();
    }

    /**
     * A quota without a maximum.
     *
     * @param region the region
     * @param minimum how many at least
     * @return the quota
     * @throws org.wcoprogramme.InvalidValueException if the minimum is negative
     */
    public static RegionalQuota atLeast(WcoRegion region, int minimum) {
        return builder().region(region).minimum(minimum).build();
    }

    /**
     * The region.
     *
     * @return one of the six
     */
    public abstract WcoRegion getRegion();

    /**
     * How many at least.
     *
     * @return zero or more; empty if there is no minimum
     */
    public abstract Optional<Integer> getMinimum();

    /**
     * How many at most.
     *
     * @return not less than the minimum; empty if there is no maximum
     */
    public abstract Optional<Integer> getMaximum();

    /**
     * A copy with another region.
     *
     * @param region the new one
     * @return the copy
     */
    public abstract RegionalQuota withRegion(WcoRegion region);

    /**
     * A copy with another minimum.
     *
     * @param minimum the new one
     * @return the copy
     */
    public abstract RegionalQuota withMinimum(int minimum);

    /**
     * A copy with another maximum.
     *
     * @param maximum the new one
     * @return the copy
     */
    public abstract RegionalQuota withMaximum(int maximum);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this regional quota
     */
    public abstract RegionalQuotaBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("RegionalQuota")
                .require(
                        getMinimum().isPresent() || getMaximum().isPresent(),
                        "minimum",
                        "expected a minimum, a maximum or both, found neither",
                        "attendu un minimum, un maximum ou les deux, trouvé ni l'un ni l'autre")
                .range("minimum", getMinimum(), 0, Integer.MAX_VALUE)
                .range("maximum", getMaximum(), getMinimum().orElse(0), Integer.MAX_VALUE)
                .orThrow();
    }
}
