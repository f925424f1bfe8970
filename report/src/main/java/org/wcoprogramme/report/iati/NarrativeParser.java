package org.wcoprogramme.report.iati;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;

/** Reads texts in several languages. */
final class NarrativeParser {

    private final Cursor cursor;
    private Optional<String> language = Optional.empty();

    NarrativeParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The language of narratives that do not say another one. */
    void language(Optional<String> language) {
        this.language = language.filter(tag -> !tag.isEmpty());
    }

    /** The narratives of the element at which the cursor stands; empty if there is none that can be read. */
    Optional<LocalizedText> read(Path path) {
        cursor.attributesBeside(path, Set.of());
        Map<String, String> texts = new LinkedHashMap<>();
        while (cursor.child(path)) {
            if (cursor.name().equals("narrative")) {
                narrative(path, texts);
            } else {
                cursor.notRead(path, cursor.name());
                cursor.skip();
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(texts));
    }

    private void narrative(Path path, Map<String, String> texts) {
        Position position = cursor.position();
        cursor.attributesBeside(path, Set.of("xml:lang"));
        Optional<String> tag = cursor.language().filter(own -> !own.isEmpty()).or(() -> language);
        String text = cursor.text(path);
        Optional<LocalizedText> problem = Invariants.problemOf(text);
        if (problem.isPresent()) {
            cursor.report(
                    IatiProblem.TEXT.at(path).position(position).putArgument("problem", Argument.of(problem.get())));
            return;
        }
        Optional<String> canonical = tag.flatMap(NarrativeParser::canonical);
        if (canonical.isEmpty()) {
            String found = tag.map(Invariants::quote).orElse("");
            leftOut(
                    path,
                    position,
                    "a language",
                    "une langue",
                    tag.isEmpty() ? Notes.bilingual("none", "aucune") : Notes.bilingual(found, found));
        } else if (texts.putIfAbsent(canonical.get(), text) != null) {
            leftOut(
                    path,
                    position,
                    "each language once",
                    "chaque langue une fois",
                    Notes.bilingual(canonical.get() + " again", "encore " + canonical.get()));
        }
    }

    private void leftOut(Path path, Position position, String english, String french, LocalizedText found) {
        cursor.leftOut(path, position, "narrative", Notes.bilingual(english, french), found);
    }

    private static Optional<String> canonical(String tag) {
        try {
            return Optional.of(LanguageTag.of(tag).toString());
        } catch (MalformedTextException e) {
            return Optional.empty();
        }
    }
}
