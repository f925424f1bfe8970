package org.wcoprogramme.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/** The format and its version, which a document carries once, at its root. */
final class VersionKind extends Kind<String> {

    /** The only version so far. */
    static final String CURRENT = "wco-programme/1";

    @Override
    @Nullable
    String read(Reading in) throws IOException {
        if (in.token() != Token.STRING) {
            in.noString();
            return null;
        }
        String version = in.text();
        if (version.equals(CURRENT)) {
            return version;
        }
        in.report(in.problem(JsonProblem.FORMAT_VERSION)
                .putArgument("expected", Argument.of(CURRENT))
                .putArgument("found", Found.string(version, false)));
        return null;
    }

    @Override
    void write(String value, TokenSink out) throws IOException {
        out.text(value);
    }

    @Override
    String describe() {
        return "the constant " + CURRENT;
    }

    @Override
    Shape shape() {
        return new Shape.Constant(CURRENT);
    }
}
