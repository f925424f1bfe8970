package org.wcoprogramme;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.style.ValueType;

/**
 * A name and when it was in use: Internship Programme, from 2009 to 2011.
 *
 * <p>Programmes, the title of their participants and the units of the Secretariat change their names. Where nothing is
 * known of the time, there is no span.
 */
@ValueType
@Value.Immutable
public abstract sealed class DatedName permits DatedNameBuilder.ImmutableDatedName {

    DatedName() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static DatedNameBuilder builder() {
        return new DatedNameBuilder();
    }

    /**
     * A name of which it is not known when it was in use.
     *
     * @param name the name
     * @return the name
     */
    public static DatedName of(LocalizedText name) {
        return builder().name(name).build();
    }

    /**
     * A name of which something is known of when it was in use.
     *
     * @param name the name
     * @param span from when to when
     * @return the name
     */
    public static DatedName of(LocalizedText name, DateSpan span) {
        return builder().name(name).span(span).build();
    }

    /**
     * The name.
     *
     * @return for instance {@code Professional Associate}
     */
    public abstract LocalizedText getName();

    /**
     * When it was in use.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract DatedName withName(LocalizedText name);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract DatedName withSpan(DateSpan span);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this dated name
     */
    public abstract DatedNameBuilder toBuilder();
}
