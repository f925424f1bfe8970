package org.wcoprogramme.assignment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * A unit of the WCO Secretariat over its whole life: its names, where it belonged, what became of it.
 *
 * <p>The structure depends on time: directorates were renamed and merged. A unit that was merged into another ends, and
 * names the other one as its successor.
 *
 * <p>Invariants: it has at least one name; it is neither above itself nor its own successor.
 */
@ValueType
@Value.Immutable
public abstract sealed class SecretariatUnit permits SecretariatUnitBuilder.ImmutableSecretariatUnit {

    SecretariatUnit() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static SecretariatUnitBuilder builder() {
        return new SecretariatUnitBuilder();
    }

    /**
     * The code, which stays when the name changes.
     *
     * @return for instance {@code research-unit}
     */
    public abstract UnitCode getCode();

    /**
     * What kind of unit it is.
     *
     * @return empty if not known
     */
    public abstract Optional<UnitKind> getKind();

    /**
     * Its names.
     *
     * @return at least one, in the order given
     */
    public abstract List<DatedName> getNames();

    /**
     * The units to which it belonged.
     *
     * @return in the order given; none for a unit at the top, or where it is not known
     */
    public abstract List<DatedParent> getParents();

    /**
     * From when to when it existed.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * The units that took over its work.
     *
     * @return in the order given
     */
    public abstract List<UnitCode> getSuccessors();

    /**
     * Where the facts come from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * What a reader should know about this entry.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * Its name on a date.
     *
     * @param date the date, in any precision
     * @return the one that was {@linkplain DateSpan#inForceOn in force}; empty if the record does not decide it
     */
    public Optional<LocalizedText> nameOn(PartialDate date) {
        return DateSpan.inForceOn(date, getNames(), DatedName::getSpan, DatedName::getName);
    }

    /**
     * The unit to which it belonged on a date.
     *
     * @param date the date, in any precision
     * @return the one that was {@linkplain DateSpan#inForceOn in force}; empty if the record does not decide it
     */
    public Optional<UnitCode> parentOn(PartialDate date) {
        return DateSpan.inForceOn(date, getParents(), DatedParent::getSpan, DatedParent::getUnit);
    }

    /**
     * Whether it existed on a date.
     *
     * @param date the date, in any precision
     * @return possible where the record leaves it open, in particular where it knows no span
     */
    public Certainty existedOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getSpan().map(span -> span.contains(date)).orElse(Certainty.POSSIBLE);
    }

    /**
     * A copy with another code.
     *
     * @param code the new one
     * @return the copy
     */
    public abstract SecretariatUnit withCode(UnitCode code);

    /**
     * A copy with another kind.
     *
     * @param kind the new one
     * @return the copy
     */
    public abstract SecretariatUnit withKind(UnitKind kind);

    /**
     * A copy with other names.
     *
     * @param names the new ones, in order
     * @return the copy
     */
    public abstract SecretariatUnit withNames(Iterable<? extends DatedName> names);

    /**
     * A copy with other parents.
     *
     * @param parents the new ones, in order
     * @return the copy
     */
    public abstract SecretariatUnit withParents(Iterable<? extends DatedParent> parents);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract SecretariatUnit withSpan(DateSpan span);

    /**
     * A copy with other successors.
     *
     * @param successors the new ones, in order
     * @return the copy
     */
    public abstract SecretariatUnit withSuccessors(Iterable<? extends UnitCode> successors);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract SecretariatUnit withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract SecretariatUnit withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this secretariat unit
     */
    public abstract SecretariatUnitBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("SecretariatUnit")
                .require(
                        !getNames().isEmpty(),
                        "names",
                        "expected at least one name, found none",
                        "attendu un nom au moins, trouvé aucun")
                .require(
                        getParents().stream()
                                .noneMatch(parent -> parent.getUnit().equals(getCode())),
                        "parents",
                        "expected other units, found " + getCode() + " itself",
                        "attendu d'autres unités, trouvé " + getCode() + " elle-même")
                .require(
                        !getSuccessors().contains(getCode()),
                        "successors",
                        "expected other units, found " + getCode() + " itself",
                        "attendu d'autres unités, trouvé " + getCode() + " elle-même")
                .orThrow();
    }
}
