package org.wcoprogramme.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.json.token.TokenSink;

/** What a message names: a string, a whole number or a text in several languages, each as JSON has it. */
final class ArgumentKind extends Kind<Argument> {

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en", "a string, a number without fraction and exponent, or an object of strings by language",
            "fr", "une chaîne, un nombre sans fraction ni exposant, ou un objet de chaînes par langue");

    private static final TextKind<String> TEXT = TextKind.any();
    private static final Kind<Long> NUMBER = new LongKind();

    @Override
    @Nullable
    Argument read(Reading in) throws IOException {
        switch (in.token()) {
            case STRING -> {
                String text = TEXT.read(in);
                return text == null ? null : Argument.of(text);
            }
            case INTEGER -> {
                Long number = NUMBER.read(in);
                return number == null ? null : Argument.of(number);
            }
            case START_OBJECT -> {
                LocalizedText text = TextKinds.LOCALIZED_TEXT.read(in);
                return text == null ? null : Argument.of(text);
            }
            default -> {
                in.wrongType(EXPECTED);
                return null;
            }
        }
    }

    @Override
    void write(Argument argument, TokenSink out) throws IOException {
        Optional<Long> number = argument.getNumber();
        Optional<LocalizedText> localized = argument.getLocalizedText();
        if (number.isPresent()) {
            out.integer(number.get());
        } else if (localized.isPresent()) {
            TextKinds.LOCALIZED_TEXT.write(localized.get(), out);
        } else {
            out.text(argument.toString());
        }
    }

    @Override
    String describe() {
        return "Argument";
    }

    @Override
    Shape shape() {
        return new Shape.AnyOf(List.of(TEXT, NUMBER, TextKinds.LOCALIZED_TEXT));
    }
}
