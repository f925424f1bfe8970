package org.wcoprogramme.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Path;

/** Collects the remainder of a document while it is read. */
final class Keeping {

    /** Identity of the outermost value, which may change its id and still is that value. */
    static final String OUTERMOST = "outermost";

    private final List<Remainder.Entry> entries = new ArrayList<>();

    /** How many objects with unknown members were met so far. */
    int size() {
        return entries.size();
    }

    /**
     * Takes what the table of an object does not have.
     *
     * @param before how many there were when the object started: those since then lie within it
     */
    void close(ObjectKind<?, ?> kind, Object value, @Nullable Unknowns unknowns, Path path, int before) {
        boolean outermost = path.toPointer().isEmpty();
        Object id = kind.idOf(value);
        if (id != null && !outermost) {
            Remainder.Key key = new Remainder.Key(kind, id);
            for (int i = before; i < entries.size(); i++) {
                entries.set(i, within(key, entries.get(i)));
            }
        }
        if (unknowns != null) {
            Object identity = outermost ? OUTERMOST : id == null ? value : id;
            entries.add(new Remainder.Entry(
                    new Remainder.Key(kind, identity), List.of(), path, List.copyOf(unknowns.kept())));
        }
    }

    private static Remainder.Entry within(Remainder.Key key, Remainder.Entry entry) {
        List<Remainder.Key> within = new ArrayList<>(entry.within());
        within.add(0, key);
        return new Remainder.Entry(entry.key(), List.copyOf(within), entry.path(), entry.members());
    }

    Remainder remainder() {
        return Remainder.of(entries);
    }
}
