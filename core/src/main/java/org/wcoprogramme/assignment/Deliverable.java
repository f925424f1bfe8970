package org.wcoprogramme.assignment;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * Something that came of an officer's work: a paper, a report, a workshop, a tool.
 *
 * <p>Titles are given only where a source names them. Invariant: the link is absolute.
 */
@ValueType
@Value.Immutable
public abstract sealed class Deliverable permits DeliverableBuilder.ImmutableDeliverable {

    Deliverable() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static DeliverableBuilder builder() {
        return new DeliverableBuilder();
    }

    /**
     * What it is.
     *
     * @return for instance {@link DeliverableKind#PAPER}
     */
    public abstract DeliverableKind getKind();

    /**
     * The title.
     *
     * @return empty if not known
     */
    public abstract Optional<LocalizedText> getTitle();

    /**
     * The languages in which there is a version.
     *
     * @return in the order given
     */
    public abstract List<LanguageTag> getLanguages();

    /**
     * When it was handed over, published or held.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * Where it can be read.
     *
     * @return an absolute URI; empty if there is none
     */
    public abstract Optional<URI> getLink();

    /**
     * More about it.
     *
     * @return empty if there is none
     */
    public abstract Optional<LocalizedText> getDescription();

    /**
     * A copy with another kind.
     *
     * @param kind the new one
     * @return the copy
     */
    public abstract Deliverable withKind(DeliverableKind kind);

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract Deliverable withTitle(LocalizedText title);

    /**
     * A copy with other languages.
     *
     * @param languages the new ones, in order
     * @return the copy
     */
    public abstract Deliverable withLanguages(Iterable<? extends LanguageTag> languages);

    /**
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract Deliverable withDate(PartialDate date);

    /**
     * A copy with another link.
     *
     * @param link the new one
     * @return the copy
     */
    public abstract Deliverable withLink(URI link);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract Deliverable withDescription(LocalizedText description);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this deliverable
     */
    public abstract DeliverableBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Deliverable").absolute("link", getLink()).orThrow();
    }
}
