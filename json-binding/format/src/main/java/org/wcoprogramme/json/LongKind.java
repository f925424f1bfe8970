package org.wcoprogramme.json;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/**
 * A JSON number without fraction and exponent that every reader of JSON takes for the same number: that a double holds.
 */
final class LongKind extends Kind<Long> {

    private static final long MOST = (1L << 53) - 1;
    private static final int MAX_LENGTH = Long.toString(-MOST).length();
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "a number without fraction and exponent from " + -MOST + " to " + MOST,
            "fr",
            "un nombre sans fraction ni exposant de " + -MOST + " à " + MOST);

    @Override
    @Nullable
    Long read(Reading in) throws IOException {
        if (in.token() == Token.INTEGER) {
            String text = in.text();
            if (text.length() <= MAX_LENGTH && DECIMAL.matcher(text).matches()) {
                long number = Long.parseLong(text);
                if (Math.abs(number) <= MOST) {
                    return number;
                }
            }
        }
        in.wrongType(EXPECTED);
        return null;
    }

    @Override
    void write(Long value, TokenSink out) throws IOException {
        out.integer(value);
    }

    @Override
    String describe() {
        return "integer";
    }

    @Override
    Shape shape() {
        return new Shape.Whole(-MOST, MOST);
    }
}
