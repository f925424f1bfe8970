package org.wcoprogramme.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.style.ValueType;

/**
 * What a partner does for a programme, and when: the university GRIPS, host since 2000.
 *
 * <p>A partner may have several roles, and the same one again later. Where nothing is known of the time, there is no
 * span.
 */
@ValueType
@Value.Immutable
public abstract sealed class DatedRole permits DatedRoleBuilder.ImmutableDatedRole {

    DatedRole() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static DatedRoleBuilder builder() {
        return new DatedRoleBuilder();
    }

    /**
     * A role of which it is not known since when.
     *
     * @param role what the partner does
     * @return the role
     */
    public static DatedRole of(PartnerRole role) {
        return builder().role(role).build();
    }

    /**
     * What it does.
     *
     * @return for instance {@link PartnerRole#SPONSOR}
     */
    public abstract PartnerRole getRole();

    /**
     * From when to when.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * A copy with another role.
     *
     * @param role the new one
     * @return the copy
     */
    public abstract DatedRole withRole(PartnerRole role);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract DatedRole withSpan(DateSpan span);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this dated role
     */
    public abstract DatedRoleBuilder toBuilder();
}
