package org.wcoprogramme.validation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.region.Membership;

/**
 * What a check needs besides the value: the membership, the units of the Secretariat, the date as of which to judge,
 * and the waivers of findings that may stand.
 *
 * <p>All of it comes from the caller. Nothing here reads the system clock: without a date, rules that need one find
 * nothing, and so do rules that need the units where the caller gives none.
 *
 * <p>Invariants: where a waiver has an expiry there is a date, since without one nobody knows whether it still holds.
 */
@ValueType
@Value.Immutable
public abstract sealed class CheckContext permits CheckContextBuilder.ImmutableCheckContext {

    CheckContext() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CheckContextBuilder builder() {
        return new CheckContextBuilder();
    }

    /**
     * A context without a date and without units.
     *
     * @param membership where Members are looked up
     * @return the context
     */
    public static CheckContext of(Membership membership) {
        return builder().membership(membership).build();
    }

    /**
     * A context with a date and without units.
     *
     * @param membership where Members are looked up
     * @param date as of when to judge, in general today
     * @return the context
     */
    public static CheckContext of(Membership membership, PartialDate date) {
        return builder().membership(membership).date(date).build();
    }

    /**
     * Where Members are looked up.
     *
     * @return the membership, in one edition
     */
    public abstract Membership getMembership();

    /**
     * As of when to judge.
     *
     * @return empty if the caller gave none
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * Where units of the Secretariat are looked up.
     *
     * @return empty if the caller gave none
     */
    public abstract Optional<SecretariatStructure> getStructure();

    /**
     * The findings that may stand.
     *
     * @return waivers with paths from the value that is checked; where several cover a finding, the first takes it
     */
    public abstract List<Waiver> getWaivers();

    /**
     * A copy with another membership.
     *
     * @param membership the new one
     * @return the copy
     */
    public abstract CheckContext withMembership(Membership membership);

    /**
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract CheckContext withDate(PartialDate date);

    /**
     * A copy with another structure.
     *
     * @param structure the new one
     * @return the copy
     */
    public abstract CheckContext withStructure(SecretariatStructure structure);

    /**
     * A copy with other waivers.
     *
     * @param waivers the new ones
     * @return the copy
     */
    public abstract CheckContext withWaivers(Iterable<? extends Waiver> waivers);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this context
     */
    public abstract CheckContextBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("CheckContext")
                .require(
                        getDate().isPresent()
                                || getWaivers().stream()
                                        .allMatch(waiver -> waiver.getExpiry().isEmpty()),
                        "date",
                        "expected a date, since a waiver has an expiry, found none",
                        "attendu une date, car une dérogation a une échéance, trouvé aucune")
                .orThrow();
    }
}
