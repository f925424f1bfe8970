package org.wcoprogramme.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.wcoprogramme.json.Remainder.Member;

/** Writes what it is told, and at the end of each object the members that belong there. */
final class RemainderSink extends ObjectSink {

    private final Utf8Sink out;
    private final Map<Integer, List<Member>> members;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int objects;

    /** Members are given by the number of their object in the order of writing. */
    RemainderSink(Utf8Sink out, Map<Integer, List<Member>> members) {
        this.out = out;
        this.members = members;
    }

    @Override
    void begin(ObjectKind<?, ?> kind, Object value) {
        open.push(objects++);
    }

    @Override
    void end() {
        for (Member member : members.getOrDefault(open.pop(), List.of())) {
            out.name(member.name());
            out.json(member.json().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void startObject() {
        out.startObject();
    }

    @Override
    public void endObject() {
        out.endObject();
    }

    @Override
    public void startArray() {
        out.startArray();
    }

    @Override
    public void endArray() {
        out.endArray();
    }

    @Override
    public void name(String name) {
        out.name(name);
    }

    @Override
    public void text(String text) {
        out.text(text);
    }

    @Override
    public void integer(long number) {
        out.integer(number);
    }
}
