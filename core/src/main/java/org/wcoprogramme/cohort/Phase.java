package org.wcoprogramme.cohort;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.style.ValueType;

/**
 * A part of the time of a cohort with its own dates or its own mode: the online part of the 82nd Fellowship in 2020,
 * its workshop in May 2022.
 *
 * <p>Invariant: it has a title, a mode, dates or planned dates.
 */
@ValueType
@Value.Immutable
public abstract sealed class Phase permits PhaseBuilder.ImmutablePhase {

    Phase() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static PhaseBuilder builder() {
        return new PhaseBuilder();
    }

    /**
     * What it is called.
     *
     * @return for instance {@code Field study}; empty if it has no name
     */
    public abstract Optional<LocalizedText> getTitle();

    /**
     * How it is delivered.
     *
     * @return empty if not known
     */
    public abstract Optional<DeliveryMode> getMode();

    /**
     * From when to when it was planned.
     *
     * @return empty if not known
     */
    public abstract Optional<DateSpan> getPlannedSpan();

    /**
     * From when to when it took place.
     *
     * @return empty if not known
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * Where.
     *
     * @return for instance {@code Brussels}; empty if not known
     */
    public abstract Optional<LocalizedText> getPlace();

    /**
     * More about it.
     *
     * @return empty if there is none
     */
    public abstract Optional<LocalizedText> getDescription();

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract Phase withTitle(LocalizedText title);

    /**
     * A copy with another mode.
     *
     * @param mode the new one
     * @return the copy
     */
    public abstract Phase withMode(DeliveryMode mode);

    /**
     * A copy with another planned span.
     *
     * @param plannedSpan the new one
     * @return the copy
     */
    public abstract Phase withPlannedSpan(DateSpan plannedSpan);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract Phase withSpan(DateSpan span);

    /**
     * A copy with another place.
     *
     * @param place the new one
     * @return the copy
     */
    public abstract Phase withPlace(LocalizedText place);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract Phase withDescription(LocalizedText description);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this phase
     */
    public abstract PhaseBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Phase")
                .require(
                        getTitle().isPresent()
                                || getMode().isPresent()
                                || getSpan().isPresent()
                                || getPlannedSpan().isPresent(),
                        "title",
                        "expected a title, a mode, dates or planned dates, found none of them",
                        "attendu un titre, un mode, des dates ou des dates prévues, trouvé aucun d'eux")
                .orThrow();
    }
}
