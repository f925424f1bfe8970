package org.wcoprogramme.json;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/** A JSON number without fraction and exponent, in the range of {@code int}. */
final class IntegerKind extends Kind<Integer> {

    private static final int MAX_LENGTH = 11;

    /** Formats other than JSON, read through an application's mapper, write integers in other ways too. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "a number without fraction and exponent from -2147483648 to 2147483647",
            "fr",
            "un nombre sans fraction ni exposant de -2147483648 à 2147483647");

    private final int least;
    private final int most;

    private IntegerKind(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /**
     * Numbers of which the types that have them accept these. The types check that; here it is said to readers of the
     * schema.
     */
    static IntegerKind between(int least, int most) {
        return new IntegerKind(least, most);
    }

    @Override
    @Nullable
    Integer read(Reading in) throws IOException {
        if (in.token() == Token.INTEGER) {
            String text = in.text();
            if (text.length() <= MAX_LENGTH && DECIMAL.matcher(text).matches()) {
                long number = Long.parseLong(text);
                if (number == (int) number) {
                    return (int) number;
                }
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

    @Override
    Shape shape() {
        return new Shape.Whole(least, most);
    }
}
