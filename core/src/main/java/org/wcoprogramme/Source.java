package org.wcoprogramme;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.style.ValueType;

/**
 * Where a fact comes from: a news item of the WCO, an article, a treaty bank.
 *
 * <p>It is a citation for people, with a link where there is one. Nothing ever follows the link.
 *
 * <p>Invariant: the citation is a text that is not blank.
 */
@ValueType
@Value.Immutable
public abstract sealed class Source permits SourceBuilder.ImmutableSource {

    Source() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static SourceBuilder builder() {
        return new SourceBuilder();
    }

    /**
     * A source without a link.
     *
     * @param citation what to cite
     * @return the source
     * @throws InvalidValueException if the citation is blank or has characters that text must not have
     */
    public static Source of(String citation) {
        return builder().citation(citation).build();
    }

    /**
     * A source with a link.
     *
     * @param citation what to cite
     * @param link an absolute URI
     * @return the source
     * @throws InvalidValueException if the citation is invalid or the link is not absolute
     */
    public static Source of(String citation, URI link) {
        return builder().citation(citation).link(link).build();
    }

    /**
     * What to cite.
     *
     * @return a text such as {@code WCO newsroom, September 2011}
     */
    public abstract String getCitation();

    /**
     * Where to read it.
     *
     * @return an absolute URI; empty if there is none
     */
    public abstract Optional<URI> getLink();

    /**
     * A copy with another citation.
     *
     * @param citation the new one
     * @return the copy
     */
    public abstract Source withCitation(String citation);

    /**
     * A copy with another link.
     *
     * @param link the new one
     * @return the copy
     */
    public abstract Source withLink(URI link);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this source
     */
    public abstract SourceBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Source")
                .text("citation", getCitation())
                .absolute("link", getLink())
                .orThrow();
    }
}
