package org.wcoprogramme.assignment;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.ReferenceDataException;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * The units of the WCO Secretariat in one edition: reference data that is passed to whatever needs it.
 *
 * <p>Hierarchy and names are dated, so questions are asked for a date. The units are those that sources name; a unit
 * that is missing here may exist.
 *
 * <p>Invariants: each code stands once; the units above and the successors of a unit are in the structure.
 */
@ValueType
@Value.Immutable
public abstract sealed class SecretariatStructure permits SecretariatStructureBuilder.ImmutableSecretariatStructure {

    SecretariatStructure() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static SecretariatStructureBuilder builder() {
        return new SecretariatStructureBuilder();
    }

    /**
     * The units that this library ships. They were put together from public pages and are no publication of the WCO.
     *
     * @return always the same value; loaded when it is first asked for
     */
    public static SecretariatStructure standard() {
        return Standard.STRUCTURE;
    }

    /**
     * Reads a structure from a file in the form of {@code secretariat-units.csv} of this library.
     *
     * @param text the file
     * @param file its name, for error messages
     * @return the structure
     * @throws ReferenceDataException at the first line that cannot be read; nothing is skipped
     * @throws IOException if reading fails
     */
    public static SecretariatStructure read(Reader text, String file) throws IOException {
        return SecretariatStructureFile.read(text, file);
    }

    /**
     * As of when this was known.
     *
     * @return the date of the edition
     */
    public abstract PartialDate getEdition();

    /**
     * After which date a newer edition should be asked for.
     *
     * @return empty if nobody said
     */
    public abstract Optional<PartialDate> getStaleAfter();

    /**
     * The units.
     *
     * @return in the order of the data
     */
    public abstract List<SecretariatUnit> getUnits();

    /**
     * What the edition was put together from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * Finds a unit.
     *
     * @param code its code
     * @return empty if it is not in this edition
     */
    public Optional<SecretariatUnit> find(UnitCode code) {
        return Optional.ofNullable(byCode().get(Objects.requireNonNull(code, "code")));
    }

    /**
     * The units that belonged to a unit on a date.
     *
     * @param code the unit above
     * @param date the date, in any precision
     * @return those of which the record says so, in the order of the data
     */
    public List<SecretariatUnit> unitsOf(UnitCode code, PartialDate date) {
        Objects.requireNonNull(date, "date");
        if (find(code).filter(unit -> unit.existedOn(date).isPossible()).isEmpty()) {
            return List.of();
        }
        return getUnits().stream()
                .filter(unit -> unit.existedOn(date).isPossible())
                .filter(unit -> unit.parentOn(date).filter(code::equals).isPresent())
                .toList();
    }

    /**
     * The units above a unit on a date, from the nearest to the top.
     *
     * @param code the unit
     * @param date the date, in any precision
     * @return empty if the unit is at the top or nothing is known of it; a circle in the data ends where it closes
     */
    public List<SecretariatUnit> unitsAbove(UnitCode code, PartialDate date) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(date, "date");
        Set<SecretariatUnit> above = new LinkedHashSet<>();
        Optional<SecretariatUnit> next = above(code, date);
        while (next.isPresent() && !next.get().getCode().equals(code) && above.add(next.get())) {
            next = above(next.get().getCode(), date);
        }
        return List.copyOf(above);
    }

    private Optional<SecretariatUnit> above(UnitCode code, PartialDate date) {
        return find(code)
                .flatMap(unit -> unit.parentOn(date))
                .flatMap(this::find)
                .filter(unit -> unit.existedOn(date).isPossible());
    }

    /**
     * Whether this edition is out of date.
     *
     * @param date the date to ask for, in general today
     * @return excluded if nobody said when it becomes stale
     */
    public Certainty isStaleOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getStaleAfter().map(date::isAfter).orElse(Certainty.EXCLUDED);
    }

    /**
     * A copy with another edition.
     *
     * @param edition the new one
     * @return the copy
     */
    public abstract SecretariatStructure withEdition(PartialDate edition);

    /**
     * A copy with another stale after.
     *
     * @param staleAfter the new one
     * @return the copy
     */
    public abstract SecretariatStructure withStaleAfter(PartialDate staleAfter);

    /**
     * A copy with other units.
     *
     * @param units the new ones, in order
     * @return the copy
     */
    public abstract SecretariatStructure withUnits(Iterable<? extends SecretariatUnit> units);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract SecretariatStructure withSources(Iterable<? extends Source> sources);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this secretariat structure
     */
    public abstract SecretariatStructureBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("SecretariatStructure");
        Map<UnitCode, SecretariatUnit> byCode = byCode();
        int different = byCode.size();
        int all = getUnits().size();
        invariants.require(
                different == all,
                "units",
                "expected each code once, found " + all + " units with " + different + " codes",
                "attendu chaque code une fois, trouvé " + all + " unités avec " + different + " codes");
        getUnits().stream()
                .flatMap(unit -> Stream.concat(
                        unit.getParents().stream().map(DatedParent::getUnit), unit.getSuccessors().stream()))
                .distinct()
                .filter(code -> !byCode.containsKey(code))
                .forEach(code -> invariants.require(
                        false,
                        "units",
                        "expected the codes of units of this structure, found " + code,
                        "attendu des codes d'unités de cette structure, trouvé " + code));
        invariants.orThrow();
    }

    @Value.Lazy
    Map<UnitCode, SecretariatUnit> byCode() {
        Map<UnitCode, SecretariatUnit> byCode = new LinkedHashMap<>();
        getUnits().forEach(unit -> byCode.putIfAbsent(unit.getCode(), unit));
        return byCode;
    }

    /** The edition and the number of units. */
    @Override
    public final String toString() {
        return "SecretariatStructure{edition=" + getEdition() + ", units="
                + getUnits().size() + "}";
    }

    private static final class Standard {
        static final SecretariatStructure STRUCTURE = SecretariatStructureFile.standard();

        private Standard() {}
    }

    /** What the builder has beside the attributes: nested building. */
    abstract static class BuilderBase {

        BuilderBase() {}

        abstract SecretariatStructureBuilder addUnit(SecretariatUnit unit);

        /**
         * Adds a unit, built in place.
         *
         * @param unit fills a fresh builder
         * @return this builder
         */
        public SecretariatStructureBuilder addUnit(Consumer<SecretariatUnitBuilder> unit) {
            SecretariatUnitBuilder builder = SecretariatUnit.builder();
            Objects.requireNonNull(unit, "unit").accept(builder);
            return addUnit(builder.build());
        }
    }
}
