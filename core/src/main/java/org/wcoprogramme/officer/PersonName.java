package org.wcoprogramme.officer;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * The name of a person, as that person writes it.
 *
 * <p>No order of parts is forced on it: what the world's names have in common is that they can be written in full.
 *
 * <p>Personal data: {@link #toString()} shows none of it. Invariants: the texts are not blank.
 */
@ValueType
@Value.Immutable
public abstract sealed class PersonName permits PersonNameBuilder.ImmutablePersonName {

    PersonName() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static PersonNameBuilder builder() {
        return new PersonNameBuilder();
    }

    /**
     * A name.
     *
     * @param full the name in full
     * @return the name
     * @throws org.wcoprogramme.InvalidValueException if it is blank or has characters that text must not have
     */
    public static PersonName of(String full) {
        return builder().full(full).build();
    }

    /**
     * The name in full.
     *
     * @return for instance {@code María José Carreño Quiñones}
     */
    @Value.Redacted
    public abstract String getFull();

    /**
     * How the name is filed in an alphabetical list.
     *
     * @return for instance {@code Carreño Quiñones, María José}; empty if not said
     */
    @Value.Redacted
    public abstract Optional<String> getSortedAs();

    /**
     * A copy with another name in full.
     *
     * @param full the new one
     * @return the copy
     */
    public abstract PersonName withFull(String full);

    /**
     * A copy with another form for lists.
     *
     * @param sortedAs the new one
     * @return the copy
     */
    public abstract PersonName withSortedAs(String sortedAs);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this person name
     */
    public abstract PersonNameBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("PersonName")
                .text("full", getFull())
                .text("sortedAs", getSortedAs())
                .orThrow();
    }
}
