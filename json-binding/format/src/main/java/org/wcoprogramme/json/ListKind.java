package org.wcoprogramme.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/** A JSON array of values of one kind. */
final class ListKind<E> extends Kind<List<E>> {

    private static final LocalizedText AN_ARRAY = LocalizedText.of("en", "an array", "fr", "un tableau");

    private final Kind<E> element;
    private final int least;
    private final boolean different;

    ListKind(Kind<E> element) {
        this(element, 0, false);
    }

    /**
     * A list of which the type that has it demands this. The type checks that; here it is said to readers of the
     * schema.
     */
    ListKind(Kind<E> element, int least, boolean different) {
        this.element = element;
        this.least = least;
        this.different = different;
    }

    @Override
    @Nullable
    List<E> read(Reading in) throws IOException {
        if (in.token() != Token.START_ARRAY) {
            in.wrongTypeHidden(AN_ARRAY);
            return null;
        }
        in.enter();
        List<E> list = new ArrayList<>();
        boolean complete = true;
        for (int index = 0; in.next() != Token.END_ARRAY; index++) {
            in.stepInto(index);
            E value = element.read(in);
            in.stepOut();
            if (value == null) {
                complete = false;
            } else if (complete) {
                list.add(value);
            }
        }
        in.leave();
        return complete ? list : null;
    }

    @Override
    void write(List<E> values, TokenSink out) throws IOException {
        out.startArray();
        for (E value : values) {
            element.write(value, out);
        }
        out.endArray();
    }

    @Override
    String describe() {
        return "list of " + element.describe();
    }

    @Override
    Shape shape() {
        return new Shape.Elements(element, least, different);
    }
}
