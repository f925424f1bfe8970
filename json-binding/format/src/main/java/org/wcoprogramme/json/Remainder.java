package org.wcoprogramme.json;

import java.util.List;
import org.wcoprogramme.finding.Path;

/**
 * What a document holds beyond the value that was read from it: the members that its objects have and the format does
 * not, as they stand in the source. It never becomes part of the model; {@link JsonFormat#write(Object, Remainder)}
 * gives it back.
 *
 * <p>A member belongs to its object, told from others by its id or code, a participation by the id of its officer;
 * where there is none, to a value that equals it. The objects with ids around it must be the same, the outermost
 * excepted. So an unchanged value gets all its members back, and where one officer was taken out, the others keep
 * theirs; an object without id that was changed loses them, and the report of writing says so. Of equal values without
 * an id nobody can say which one was taken out.
 *
 * <p>It may hold personal data, of which the format cannot know. Immutable.
 */
public final class Remainder {

    private static final Remainder EMPTY = new Remainder(List.of());

    private final List<Entry> entries;

    private Remainder(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * A member that the format does not have: its name, whether that may be shown, and the source text of its value.
     */
    record Member(String name, boolean shown, String json) {}

    /** What tells an object from others: its table, and its id or all of it. */
    record Key(ObjectKind<?, ?> kind, Object identity) {}

    /** An object with members that the format does not have; the keys are those of the objects with ids around it. */
    record Entry(Key key, List<Key> within, Path path, List<Member> members) {}

    static Remainder of(List<Entry> entries) {
        return entries.isEmpty() ? EMPTY : new Remainder(List.copyOf(entries));
    }

    /**
     * No members.
     *
     * @return the empty remainder
     */
    public static Remainder empty() {
        return EMPTY;
    }

    List<Entry> entries() {
        return entries;
    }

    /**
     * Whether there is nothing to give back.
     *
     * @return true if the format knows every member of the document, or none was kept
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * How many members there are.
     *
     * @return 0 or more
     */
    public int getCount() {
        return entries.stream().mapToInt(entry -> entry.members().size()).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remainder remainder && entries.equals(remainder.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** How many members there are; never one of them. */
    @Override
    public String toString() {
        return "Remainder{members=" + getCount() + "}";
    }
}
