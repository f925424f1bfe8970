package org.wcoprogramme.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/** A text in one or more languages: a JSON object of strings by BCP 47 tag. */
final class LocalizedTextKind extends Kind<LocalizedText> {

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en", "an object of strings by language such as {\"en\": …, \"fr\": …}",
            "fr", "un objet de chaînes par langue comme {\"en\": …, \"fr\": …}");

    @Override
    @Nullable
    LocalizedText read(Reading in) throws IOException {
        if (in.token() != Token.START_OBJECT) {
            in.wrongTypeHidden(EXPECTED);
            return null;
        }
        Object mark = in.mark();
        in.enter();
        Map<String, String> texts = new LinkedHashMap<>(4);
        boolean complete = true;
        while (in.next() == Token.NAME) {
            String language = in.text();
            // In a personal text the name itself may be personal, where somebody forgot the language.
            boolean shown = !in.isPersonal();
            if (shown) {
                in.stepInto(language);
            }
            complete &= readText(in, language, texts);
            if (shown) {
                in.stepOut();
            }
        }
        in.leave();
        return complete ? build(in, mark, texts) : null;
    }

    private static boolean readText(Reading in, String language, Map<String, String> texts) throws IOException {
        Object mark = in.mark();
        boolean again = texts.containsKey(language);
        if (again) {
            in.report(in.problem(JsonProblem.DUPLICATE_MEMBER, mark)
                    .putArgument("name", Found.name(language, in.isPersonal())));
        }
        if (in.next() != Token.STRING || again) {
            if (again) {
                in.skip();
            } else {
                in.wrongType(TextKind.A_STRING);
            }
            texts.putIfAbsent(language, "");
            return false;
        }
        String text = in.text();
        try {
            String tag = isPlain(language) && Invariants.problemOf(text).isEmpty()
                    ? language
                    : LocalizedText.of(language, text)
                            .getTexts()
                            .keySet()
                            .iterator()
                            .next();
            if (texts.putIfAbsent(tag, text) == null) {
                return true;
            }
            in.report(in.problem(JsonProblem.DUPLICATE_MEMBER, mark)
                    .putArgument("name", Found.name(language, in.isPersonal())));
        } catch (MalformedTextException e) {
            in.reportMalformed(e, mark, language);
        } catch (InvalidValueException e) {
            in.reportContradictions(e);
        }
        texts.putIfAbsent(language, "");
        return false;
    }

    /**
     * Two small letters, as most tags are. The few of these that have a successor are met when the whole text is built.
     */
    private static boolean isPlain(String language) {
        return language.length() == 2
                && language.charAt(0) >= 'a'
                && language.charAt(0) <= 'z'
                && language.charAt(1) >= 'a'
                && language.charAt(1) <= 'z';
    }

    private static @Nullable LocalizedText build(Reading in, Object mark, Map<String, String> texts) {
        try {
            return LocalizedText.of(texts);
        } catch (InvalidValueException e) {
            in.reportContradictions(e, mark, attribute -> false);
            return null;
        }
    }

    @Override
    void write(LocalizedText value, TokenSink out) throws IOException {
        out.startObject();
        for (Map.Entry<String, String> text : value.getTexts().entrySet()) {
            out.name(text.getKey());
            out.text(text.getValue());
        }
        out.endObject();
    }

    @Override
    String describe() {
        return "LocalizedText";
    }
}
