package org.wcoprogramme.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/** A string that is always the same. */
final class ConstantKind extends Kind<String> {

    private final String value;
    private final LocalizedText expected;

    ConstantKind(String value) {
        this.value = value;
        this.expected = LocalizedText.of("en", value, "fr", value);
    }

    @Override
    @Nullable
    String read(Reading in) throws IOException {
        if (in.token() != Token.STRING) {
            in.noString();
            return null;
        }
        String text = in.text();
        if (text.equals(value)) {
            return value;
        }
        in.report(in.problem(JsonProblem.MALFORMED_TEXT)
                .putArgument("expected", Argument.of(expected))
                .putArgument("found", Found.string(text, in.isPersonal())));
        return null;
    }

    @Override
    void write(String text, TokenSink out) throws IOException {
        out.text(text);
    }

    @Override
    String describe() {
        return "the constant " + value;
    }

    @Override
    Shape shape() {
        return new Shape.Constant(value);
    }
}
