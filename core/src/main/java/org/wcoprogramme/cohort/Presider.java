package org.wcoprogramme.cohort;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.style.ValueType;

/**
 * Who presided over a ceremony, in a public function: the Secretary General.
 *
 * <p>The name is personal data, though a public one: {@link #toString()} does not show it.
 */
@ValueType
@Value.Immutable
public abstract sealed class Presider permits PresiderBuilder.ImmutablePresider {

    Presider() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static PresiderBuilder builder() {
        return new PresiderBuilder();
    }

    /**
     * Somebody who presided in a function.
     *
     * @param function the function
     * @return the presider, without a name
     */
    public static Presider of(LocalizedText function) {
        return builder().function(function).build();
    }

    /**
     * The function in which the person presided.
     *
     * @return for instance {@code Secretary General}
     */
    public abstract LocalizedText getFunction();

    /**
     * The name.
     *
     * @return empty if not given
     */
    @Value.Redacted
    public abstract Optional<PersonName> getName();

    /**
     * A copy that names nobody.
     *
     * @return the function alone
     */
    public Presider redacted() {
        return of(getFunction());
    }

    /**
     * A copy with another function.
     *
     * @param function the new one
     * @return the copy
     */
    public abstract Presider withFunction(LocalizedText function);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract Presider withName(PersonName name);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this presider
     */
    public abstract PresiderBuilder toBuilder();
}
