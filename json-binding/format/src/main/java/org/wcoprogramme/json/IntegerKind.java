package org.wcoprogramme.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/** A JSON number without fraction and exponent, in the range of {@code int}. */
final class IntegerKind extends Kind<Integer> {

    private static final int MAX_LENGTH = 11;

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "a number without fraction and exponent from -2147483648 to 2147483647",
            "fr",
            "un nombre sans fraction ni exposant de -2147483648 à 2147483647");

    @Override
    @Nullable
    Integer read(Reading in) throws IOException {
        if (in.token() == Token.INTEGER) {
            String text = in.text();
            long number = text.length() > MAX_LENGTH ? Long.MAX_VALUE : Long.parseLong(text);
            if (number == (int) number) {
                return (int) number;
            }
        }
        in.wrongType(EXPECTED);
        return null;
    }

    @Override
    void write(Integer value, TokenSink out) throws IOException {
        out.integer(value);
    }

    @Override
    String describe() {
        return "integer";
    }
}
