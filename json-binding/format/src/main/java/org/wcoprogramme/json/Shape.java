package org.wcoprogramme.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the values of a kind look in JSON: what the schemas, the declarations and the format page are made from. To look
 * at only; reading and writing do not ask for it.
 */
sealed interface Shape {

    /** A string that is always the same. */
    record Constant(String value) implements Shape {}

    /**
     * A string that a type reads.
     *
     * @param type the type; one of a closed list of codes if it is an enumeration
     * @param form the form of the string; absent for an enumeration
     */
    record Text(Class<?> type, Optional<TextForm> form) implements Shape {}

    /** A number without fraction and exponent, both bounds included. */
    record Whole(long least, long most) implements Shape {}

    /**
     * An array.
     *
     * @param element what each element is
     * @param least how many there are at least
     * @param different whether each may stand in it only once
     */
    record Elements(Kind<?> element, int least, boolean different) implements Shape {}

    /**
     * An object with the members of a table.
     *
     * @param fields the table
     * @param personal whether the object is about a person
     * @param oneOfThese names of members of which one at least must say something; empty if there is no such demand
     */
    record Members(List<? extends Field<?, ?, ?>> fields, boolean personal, List<String> oneOfThese) implements Shape {}

    /**
     * An object of one of several types.
     *
     * @param discriminator the member that says which
     * @param variants what it says, and the type then
     */
    record OneOf(String discriminator, Map<String, Kind<?>> variants) implements Shape {}

    /** A value of one of several kinds, which the type of the JSON value tells apart. */
    record AnyOf(List<Kind<?>> kinds) implements Shape {}

    /**
     * An object whose names are data.
     *
     * @param names the form of the names; absent where any text will do
     * @param value what each member is
     * @param least how many there are at least
     */
    record Entries(Optional<TextForm> names, Kind<?> value, int least) implements Shape {}
}
