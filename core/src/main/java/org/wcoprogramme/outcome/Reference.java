package org.wcoprogramme.outcome;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * An entry of a registry of indicators, or of the reporting organisation's own list.
 *
 * <p>Invariants: the code is a text that is not blank; the link is absolute.
 */
@ValueType
@Value.Immutable
public abstract sealed class Reference permits ReferenceBuilder.ImmutableReference {

    Reference() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ReferenceBuilder builder() {
        return new ReferenceBuilder();
    }

    /**
     * The registry.
     *
     * @return for instance {@code 9}, the indicators of the Sustainable Development Goals
     */
    public abstract IndicatorVocabulary getVocabulary();

    /**
     * The entry.
     *
     * @return a code of that registry
     */
    public abstract String getCode();

    /**
     * Where it is defined.
     *
     * @return an absolute URI; empty if not said
     */
    public abstract Optional<URI> getLink();

    /**
     * A copy with another vocabulary.
     *
     * @param vocabulary the new one
     * @return the copy
     */
    public abstract Reference withVocabulary(IndicatorVocabulary vocabulary);

    /**
     * A copy with another code.
     *
     * @param code the new one
     * @return the copy
     */
    public abstract Reference withCode(String code);

    /**
     * A copy with another link.
     *
     * @param link the new one
     * @return the copy
     */
    public abstract Reference withLink(URI link);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this reference
     */
    public abstract ReferenceBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Reference")
                .text("code", getCode())
                .absolute("link", getLink())
                .orThrow();
    }
}
