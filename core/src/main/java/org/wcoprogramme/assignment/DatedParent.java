package org.wcoprogramme.assignment;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.style.ValueType;

/**
 * The unit to which another one belonged, and when: the Valuation team to the Tariff and Trade Affairs Directorate.
 *
 * <p>Directorates were merged and renamed, so a unit may have belonged to several in turn. Where nothing is known of
 * the time, there is no span. That the unit above exists is asked by the {@link SecretariatStructure}.
 */
@ValueType
@Value.Immutable
public abstract sealed class DatedParent permits DatedParentBuilder.ImmutableDatedParent {

    DatedParent() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static DatedParentBuilder builder() {
        return new DatedParentBuilder();
    }

    /**
     * A unit above, of which it is not known since when.
     *
     * @param unit the unit above
     * @return the entry
     */
    public static DatedParent of(UnitCode unit) {
        return builder().unit(unit).build();
    }

    /**
     * The unit above.
     *
     * @return the code of a unit of the same structure
     */
    public abstract UnitCode getUnit();

    /**
     * From when to when.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * A copy with another unit.
     *
     * @param unit the new one
     * @return the copy
     */
    public abstract DatedParent withUnit(UnitCode unit);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract DatedParent withSpan(DateSpan span);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this dated parent
     */
    public abstract DatedParentBuilder toBuilder();
}
