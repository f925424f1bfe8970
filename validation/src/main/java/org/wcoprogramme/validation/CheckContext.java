package org.wcoprogramme.validation;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.region.Membership;

/**
 * What rules may know besides the value: the membership, the units of the Secretariat, and the date as of which to
 * judge.
 *
 * <p>All of it comes from the caller. Nothing here reads the system clock: without a date, rules that need one find
 * nothing, and so do rules that need the units where the caller gives none.
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
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this context
     */
    public abstract CheckContextBuilder toBuilder();
}
