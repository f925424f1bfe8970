package org.wcoprogramme.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.style.ValueType;

/**
 * A multiplier effect: administrations do something together that the programme brought about.
 *
 * <p>Invariant: there are two administrations at least, each once.
 */
@ValueType
@Value.Immutable
public abstract sealed class Collaboration permits CollaborationBuilder.ImmutableCollaboration {

    Collaboration() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CollaborationBuilder builder() {
        return new CollaborationBuilder();
    }

    /**
     * What it is.
     *
     * @return the title
     */
    public abstract LocalizedText getTitle();

    /**
     * Who works together.
     *
     * @return two at least, each once
     */
    public abstract List<MemberCode> getAdministrations();

    /**
     * The cohort that it came from.
     *
     * @return empty if not said
     */
    public abstract Optional<CohortId> getCohort();

    /**
     * From when to when.
     *
     * @return empty if not known
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * Where the value comes from.
     *
     * @return empty if not said
     */
    public abstract Optional<Source> getSource();

    /**
     * What a reader should know.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract Collaboration withTitle(LocalizedText title);

    /**
     * A copy with other administrations.
     *
     * @param administrations the new ones, in order
     * @return the copy
     */
    public abstract Collaboration withAdministrations(Iterable<? extends MemberCode> administrations);

    /**
     * A copy with another cohort.
     *
     * @param cohort the new one
     * @return the copy
     */
    public abstract Collaboration withCohort(CohortId cohort);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract Collaboration withSpan(DateSpan span);

    /**
     * A copy with another source.
     *
     * @param source the new one
     * @return the copy
     */
    public abstract Collaboration withSource(Source source);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract Collaboration withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this collaboration
     */
    public abstract CollaborationBuilder toBuilder();

    @Value.Check
    void check() {
        long different = getAdministrations().stream().distinct().count();
        Invariants.of("Collaboration")
                .require(
                        different >= 2 && different == getAdministrations().size(),
                        "administrations",
                        "expected two at least, each once, found " + getAdministrations(),
                        "attendu deux au moins, chacune une fois, trouvé " + getAdministrations())
                .orThrow();
    }
}
