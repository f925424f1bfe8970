package org.wcoprogramme.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/** Values by name, in this order: a JSON object whose names are data. */
final class MapKind<V> extends Kind<Map<String, V>> {

    private static final LocalizedText AN_OBJECT = LocalizedText.of("en", "an object", "fr", "un objet");

    private final Kind<V> value;

    MapKind(Kind<V> value) {
        this.value = value;
    }

    @Override
    @Nullable
    Map<String, V> read(Reading in) throws IOException {
        if (in.token() != Token.START_OBJECT) {
            in.wrongTypeHidden(AN_OBJECT);
            return null;
        }
        in.enter();
        Map<String, V> values = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        boolean complete = true;
        while (in.next() == Token.NAME) {
            String name = in.text();
            in.stepInto(name);
            if (seen.add(name)) {
                in.next();
                V read = value.read(in);
                if (read != null) {
                    values.put(name, read);
                } else {
                    complete = false;
                }
            } else {
                in.report(in.problem(JsonProblem.DUPLICATE_MEMBER).putArgument("name", Found.name(name, false)));
                in.next();
                in.skip();
                complete = false;
            }
            in.stepOut();
        }
        in.leave();
        return complete ? values : null;
    }

    @Override
    void write(Map<String, V> values, TokenSink out) throws IOException {
        out.startObject();
        for (Map.Entry<String, V> entry : values.entrySet()) {
            out.name(entry.getKey());
            value.write(entry.getValue(), out);
        }
        out.endObject();
    }

    @Override
    String describe() {
        return "map of " + value.describe();
    }

    @Override
    Shape shape() {
        return new Shape.Entries(Optional.empty(), value, 0);
    }
}
