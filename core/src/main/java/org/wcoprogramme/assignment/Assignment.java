package org.wcoprogramme.assignment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.style.ValueType;

/**
 * The work of one officer in the Secretariat for some time.
 *
 * <p>Source of the idea: officers work "in different Directorates" (WCO newsroom, September 2011) in one or more
 * operational areas. Neither a unit nor a date is invented where a source names none.
 *
 * <p>Invariant: an assignment says where: in at least one area, or in a unit that is named or has a code.
 */
@ValueType
@Value.Immutable
public abstract sealed class Assignment permits AssignmentBuilder.ImmutableAssignment {

    Assignment() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static AssignmentBuilder builder() {
        return new AssignmentBuilder();
    }

    /**
     * An assignment to one area, with no dates known.
     *
     * @param area the area
     * @return the assignment
     */
    public static Assignment to(OperationalArea area) {
        return builder().addArea(area).build();
    }

    /**
     * The areas of the work.
     *
     * @return in the order given, possibly none if the unit is known
     */
    public abstract List<OperationalArea> getAreas();

    /**
     * The unit of the Secretariat, as the source names it.
     *
     * @return for instance {@code Tariff and Trade Affairs Directorate}; empty if not known
     */
    public abstract Optional<LocalizedText> getUnit();

    /**
     * The unit of the Secretariat in reference data.
     *
     * @return a code that a {@link SecretariatStructure} explains; empty if not known
     */
    public abstract Optional<UnitCode> getUnitCode();

    /**
     * The function of the supervisor. The name of a person does not belong here.
     *
     * @return for instance {@code Technical Officer}; empty if not known
     */
    public abstract Optional<LocalizedText> getSupervisor();

    /**
     * From when to when.
     *
     * @return empty if not known
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * What the work is about.
     *
     * @return empty if not known
     */
    public abstract Optional<LocalizedText> getDescription();

    /**
     * What the officer contributed to the unit's work.
     *
     * @return in the order given
     */
    public abstract List<LocalizedText> getContributions();

    /**
     * A copy with other areas.
     *
     * @param areas the new ones, in order
     * @return the copy
     */
    public abstract Assignment withAreas(Iterable<? extends OperationalArea> areas);

    /**
     * A copy with another unit.
     *
     * @param unit the new one
     * @return the copy
     */
    public abstract Assignment withUnit(LocalizedText unit);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract Assignment withSpan(DateSpan span);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract Assignment withDescription(LocalizedText description);

    /**
     * A copy with another unit code.
     *
     * @param unitCode the new one
     * @return the copy
     */
    public abstract Assignment withUnitCode(UnitCode unitCode);

    /**
     * A copy with another supervisor.
     *
     * @param supervisor the new one
     * @return the copy
     */
    public abstract Assignment withSupervisor(LocalizedText supervisor);

    /**
     * A copy with other contributions.
     *
     * @param contributions the new ones, in order
     * @return the copy
     */
    public abstract Assignment withContributions(Iterable<? extends LocalizedText> contributions);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this assignment
     */
    public abstract AssignmentBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Assignment")
                .require(
                        !getAreas().isEmpty()
                                || getUnit().isPresent()
                                || getUnitCode().isPresent(),
                        "areas",
                        "expected at least one area or a unit, found neither",
                        "attendu un domaine au moins ou une unité, trouvé ni l'un ni l'autre")
                .orThrow();
    }
}
