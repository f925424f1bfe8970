package org.wcoprogramme.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/** A value that is one JSON string: free text, or a code, date or id whose type reads it. */
final class TextKind<V> extends Kind<V> {

    private final String description;
    private final Function<String, V> parser;
    private final Shape shape;
    private boolean personal;

    private TextKind(String description, Function<String, V> parser, Shape shape) {
        this.description = description;
        this.parser = parser;
        this.shape = shape;
    }

    /** Codes of a closed list that a type reads, the inverse of its {@code toString}. */
    static <V> TextKind<V> of(Class<V> type, Function<String, V> parser) {
        return new TextKind<>(type.getSimpleName(), parser, new Shape.Text(type, Optional.empty()));
    }

    /** Texts of a form that a type reads, the inverse of its {@code toString}. */
    static <V> TextKind<V> of(Class<V> type, TextForm form, Function<String, V> parser) {
        return new TextKind<>(type.getSimpleName(), parser, new Shape.Text(type, Optional.of(form)));
    }

    /** Keys, or codes of an open vocabulary, that a type reads. */
    static <V> TextKind<V> slug(Class<V> type, Function<String, V> parser) {
        return of(type, TextForm.SLUG, parser);
    }

    /** Any text. Its invariant is checked here, so that it is reported together with what else is wrong. */
    static TextKind<String> free() {
        return new TextKind<>("text", TextKind::checked, new Shape.Text(String.class, Optional.of(TextForm.FREE)));
    }

    /** Any text at all, blank or not, but one that UTF-8 can write. */
    static TextKind<String> any() {
        return new TextKind<>(
                "any text", TextKind::wellFormed, new Shape.Text(String.class, Optional.of(TextForm.ANY)));
    }

    private static String wellFormed(String text) {
        Invariants.of("text")
                .require(
                        StandardCharsets.UTF_8.newEncoder().canEncode(text),
                        "text",
                        "expected a text without unpaired surrogates, found one",
                        "attendu un texte sans demi-paire de substitution, trouvé une")
                .orThrow();
        return text;
    }

    private static String checked(String text) {
        if (Invariants.problemOf(text).isPresent()) {
            Invariants.of("text").text("text", text).orThrow();
        }
        return text;
    }

    /** Says that the text tells of a person: a problem shows none of it, wherever it stands. */
    TextKind<V> personal() {
        personal = true;
        return this;
    }

    V parse(String text) {
        return parser.apply(text);
    }

    @Override
    @Nullable
    V read(Reading in) throws IOException {
        if (!personal) {
            return readText(in);
        }
        in.enterPersonal();
        V value = readText(in);
        in.leavePersonal();
        return value;
    }

    private @Nullable V readText(Reading in) throws IOException {
        if (in.token() != Token.STRING) {
            in.noString();
            return null;
        }
        String text = in.text();
        try {
            return parser.apply(text);
        } catch (MalformedTextException e) {
            in.reportMalformed(e, in.mark(), text);
        } catch (InvalidValueException e) {
            in.reportContradictions(e);
        }
        return null;
    }

    @Override
    void write(V value, TokenSink out) throws IOException {
        out.text(value.toString());
    }

    @Override
    String describe() {
        return description;
    }

    @Override
    Shape shape() {
        return shape;
    }
}
