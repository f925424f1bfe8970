package org.wcoprogramme.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.LocalizedTextBuilder;
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
        LocalizedTextBuilder texts = LocalizedText.builder();
        Set<String> refused = Set.of();
        while (in.next() == Token.NAME) {
            String language = in.text();
            // In a personal text the name itself may be personal, where somebody forgot the language.
            boolean shown = !in.isPersonal();
            if (shown) {
                in.stepInto(language);
            }
            boolean again = texts.contains(language) || refused.contains(language);
            if (!readText(in, language, again, texts)) {
                refused = refused.isEmpty() ? new HashSet<>() : refused;
                refused.add(language);
            }
            if (shown) {
                in.stepOut();
            }
        }
        in.leave();
        return refused.isEmpty() ? build(in, mark, texts) : null;
    }

    /** Reads one text; false if there was a problem, which is reported. */
    private static boolean readText(Reading in, String language, boolean again, LocalizedTextBuilder texts)
            throws IOException {
        Object mark = in.mark();
        if (again) {
            reportDuplicate(in, mark, language);
        }
        if (in.next() != Token.STRING || again) {
            if (again) {
                in.skip();
            } else {
                in.noString();
            }
            return false;
        }
        try {
            if (texts.add(language, in.text())) {
                return true;
            }
            reportDuplicate(in, mark, language);
        } catch (MalformedTextException e) {
            in.reportMalformed(e, mark, language);
        } catch (InvalidValueException e) {
            in.reportContradictions(e);
        }
        return false;
    }

    private static void reportDuplicate(Reading in, Object mark, String language) {
        in.report(in.problem(JsonProblem.DUPLICATE_MEMBER, mark)
                .putArgument("name", Found.name(language, in.isPersonal())));
    }

    private static @Nullable LocalizedText build(Reading in, Object mark, LocalizedTextBuilder texts) {
        try {
            return texts.build();
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

    @Override
    Shape shape() {
        return new Shape.Entries(Optional.of(TextForm.LANGUAGE), TextKinds.TEXT, 1);
    }
}
