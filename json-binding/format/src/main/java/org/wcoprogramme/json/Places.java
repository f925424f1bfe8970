package org.wcoprogramme.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.ReportBuilder;
import org.wcoprogramme.json.Remainder.Member;

/**
 * Finds the place of each part of a remainder in a value: goes over all objects as if they were written, and matches
 * those that stand where they stood first, then the others in their order.
 */
final class Places extends ObjectSink {

    /** What an object must be for an entry to belong to it. */
    private record Address(Remainder.Key key, List<Remainder.Key> within) {}

    /** Objects by their number in the order of writing, for each address that the remainder has. */
    private final Map<Address, Map<Path, Integer>> candidates = new HashMap<>();

    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<Optional<Remainder.Key>> open = new ArrayDeque<>();
    private final List<Remainder.Key> within = new ArrayList<>();
    private int objects;

    private Places(Remainder remainder) {
        for (Remainder.Entry entry : remainder.entries()) {
            candidates.putIfAbsent(new Address(entry.key(), entry.within()), new LinkedHashMap<>());
        }
    }

    /**
     * Matches a remainder with a value.
     *
     * @param report takes what finds no place
     * @return the members to add, by the number of their object in the order of writing
     */
    static <T> Map<Integer, List<Member>> of(JsonType<T> type, T value, Remainder remainder, ReportBuilder report)
            throws IOException {
        Places places = new Places(remainder);
        type.write(value, places);
        Map<Integer, List<Member>> found = new HashMap<>();
        List<Remainder.Entry> moved = new ArrayList<>();
        for (Remainder.Entry entry : remainder.entries()) {
            Integer object = places.candidatesFor(entry).remove(entry.path());
            if (object == null) {
                moved.add(entry);
            } else {
                found.put(object, entry.members());
            }
        }
        for (Remainder.Entry entry : moved) {
            Iterator<Integer> left = places.candidatesFor(entry).values().iterator();
            if (left.hasNext()) {
                found.put(left.next(), entry.members());
                left.remove();
            } else {
                entry.members()
                        .forEach(member -> report.addFinding(JsonProblem.NO_PLACE
                                .at(entry.path(), Optional.empty())
                                .putArgument(
                                        "type", Argument.of(entry.key().kind().describe()))
                                .putArgument("name", Found.name(member.name(), !member.shown()))
                                .build()));
            }
        }
        return found;
    }

    private Map<Path, Integer> candidatesFor(Remainder.Entry entry) {
        return candidates.getOrDefault(new Address(entry.key(), entry.within()), Map.of());
    }

    @Override
    void begin(ObjectKind<?, ?> kind, Object value) {
        boolean outermost = objects == 0;
        Object id = kind.idOf(value);
        Remainder.Key key = new Remainder.Key(kind, outermost ? Keeping.OUTERMOST : id == null ? value : id);
        Map<Path, Integer> here = candidates.get(new Address(key, within));
        if (here != null) {
            here.put(container().path, objects);
        }
        objects++;
        open.push(id == null || outermost ? Optional.empty() : Optional.of(key));
        open.element().ifPresent(within::add);
    }

    @Override
    void end() {
        if (open.pop().isPresent()) {
            within.remove(within.size() - 1);
        }
    }

    // --- the way through the document

    private static final class Container {
        private final Path path;
        private final boolean array;
        private String name = "";
        private int element;

        Container(Path path, boolean array) {
            this.path = path;
            this.array = array;
        }

        Path next() {
            return array ? path.element(element++) : path.attribute(name);
        }
    }

    private Container container() {
        return containers.element();
    }

    private Path next() {
        return containers.isEmpty() ? Path.root() : container().next();
    }

    @Override
    public void startObject() {
        containers.push(new Container(next(), false));
    }

    @Override
    public void endObject() {
        containers.pop();
    }

    @Override
    public void startArray() {
        containers.push(new Container(next(), true));
    }

    @Override
    public void endArray() {
        containers.pop();
    }

    @Override
    public void name(String name) {
        container().name = name;
    }

    @Override
    public void text(String text) {
        skip();
    }

    @Override
    public void integer(long number) {
        skip();
    }

    /** A value that is no object; the outermost may be one. */
    private void skip() {
        if (!containers.isEmpty()) {
            container().element++;
        }
    }
}
