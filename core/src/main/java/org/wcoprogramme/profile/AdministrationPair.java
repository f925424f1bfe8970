package org.wcoprogramme.profile;

import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.style.ValueType;

/**
 * Two administrations, in the order of their codes.
 *
 * <p>Invariant: they are different, and in order.
 */
@ValueType
@Value.Immutable
public abstract sealed class AdministrationPair permits AdministrationPairBuilder.ImmutableAdministrationPair {

    AdministrationPair() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static AdministrationPairBuilder builder() {
        return new AdministrationPairBuilder();
    }

    /**
     * Two administrations in any order.
     *
     * @param one one of them
     * @param other the other
     * @return the pair
     * @throws org.wcoprogramme.InvalidValueException if they are the same
     */
    public static AdministrationPair of(MemberCode one, MemberCode other) {
        boolean ordered = one.toString().compareTo(other.toString()) <= 0;
        return builder()
                .first(ordered ? one : other)
                .second(ordered ? other : one)
                .build();
    }

    /**
     * The one whose code comes first.
     *
     * @return its code
     */
    public abstract MemberCode getFirst();

    /**
     * The other.
     *
     * @return its code
     */
    public abstract MemberCode getSecond();

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this administration pair
     */
    public abstract AdministrationPairBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("AdministrationPair")
                .require(
                        getFirst().toString().compareTo(getSecond().toString()) < 0,
                        "second",
                        "expected a code behind " + getFirst() + ", found " + getSecond(),
                        "attendu un code après " + getFirst() + ", trouvé " + getSecond())
                .orThrow();
    }
}
