package org.wcoprogramme.report.iati;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorBuilder;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Reference;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.ResultBuilder;
import org.wcoprogramme.outcome.ResultType;

/** Reads {@code result} elements. */
final class ResultParser {

    private static final LocalizedText TITLE = Notes.bilingual("a title", "un titre");
    private static final LocalizedText TYPE = Notes.bilingual("type 1, 2, 3 or 9", "le type 1, 2, 3 ou 9");
    private static final LocalizedText MEASURE =
            Notes.bilingual("measure 1, 2, 3, 4 or 5", "la mesure 1, 2, 3, 4 ou 5");
    private static final LocalizedText YES_OR_NO = Notes.bilingual("true or false", "true ou false");
    private static final LocalizedText NONE = Notes.bilingual("none", "aucun");

    private final Cursor cursor;
    private final NarrativeParser narratives;
    private final Remarks remarks;

    ResultParser(Cursor cursor, NarrativeParser narratives, Remarks remarks) {
        this.cursor = cursor;
        this.narratives = narratives;
        this.remarks = remarks;
    }

    /** The result at which the cursor stands; empty if it has no title or no type that is known. */
    Optional<Result> result(Path path, int number) {
        Position position = cursor.position();
        cursor.attributesBeside(path, Set.of("type"));
        Optional<String> code = cursor.attribute("type");
        Optional<ResultType> type = code.flatMap(ResultParser::type);
        ResultBuilder builder = Result.builder();
        Optional<LocalizedText> title = Optional.empty();
        int indicators = 0;
        int references = 0;
        while (cursor.child(path)) {
            switch (cursor.name()) {
                case "title" -> title = narratives.read(path.attribute("title"));
                case "description" -> builder.description(narratives.read(path.attribute("description")));
                case "reference" ->
                    reference("vocabulary-uri", path.attribute("references").element(references++))
                            .ifPresent(builder::addReference);
                case "indicator" -> {
                    Path at = path.attribute("indicators").element(indicators);
                    indicators++;
                    String madeUp = "indicator-" + (number + 1) + "-" + indicators;
                    indicator(at, madeUp).ifPresent(builder::addIndicator);
                }
                default -> notRead(path);
            }
        }
        if (title.isEmpty()) {
            cursor.leftOut(path, position, "result", TITLE, NONE);
            return Optional.empty();
        }
        if (type.isEmpty()) {
            leftOut(path, position, "result", TYPE, code);
            return Optional.empty();
        }
        return Optional.of(builder.title(title.get()).type(type.get()).build());
    }

    private Optional<Indicator> indicator(Path path, String madeUp) {
        Position position = cursor.position();
        cursor.attributesBeside(path, Set.of("measure", "ascending", "aggregation-status"));
        Optional<String> code = cursor.attribute("measure");
        Optional<Measure> measure = code.flatMap(ResultParser::measure);
        IndicatorBuilder builder = Indicator.builder();
        yesOrNo(path, "ascending")
                .ifPresent(ascending -> builder.direction(ascending ? Direction.ASCENDING : Direction.DESCENDING));
        yesOrNo(path, "aggregation-status").ifPresent(sums -> {
            if (sums && !measure.equals(Optional.of(Measure.UNIT))) {
                cursor.notRead(path, "indicator/@aggregation-status");
            } else {
                builder.aggregation(sums ? Aggregation.SUM : Aggregation.NONE);
            }
        });
        EntryParser entries = new EntryParser(cursor, narratives, measure.orElse(Measure.QUALITATIVE));
        List<Reference> references = new ArrayList<>();
        Optional<LocalizedText> title = Optional.empty();
        int reference = 0;
        int baseline = 0;
        int period = 0;
        while (cursor.child(path)) {
            switch (cursor.name()) {
                case "title" -> title = narratives.read(path.attribute("title"));
                case "description" -> builder.description(narratives.read(path.attribute("description")));
                case "reference" ->
                    reference("indicator-uri", path.attribute("references").element(reference++))
                            .ifPresent(references::add);
                case "baseline" ->
                    entries.baseline(path.attribute("baselines").element(baseline++))
                            .ifPresent(builder::addBaseline);
                case "period" ->
                    entries.period(path.attribute("periods").element(period++)).ifPresent(builder::addPeriod);
                default -> notRead(path);
            }
        }
        if (title.isEmpty()) {
            cursor.leftOut(path, position, "indicator", TITLE, NONE);
            return Optional.empty();
        }
        if (measure.isEmpty()) {
            leftOut(path, position, "indicator", MEASURE, code);
            return Optional.empty();
        }
        IndicatorId id = key(references).orElseGet(() -> madeUp(path, position, madeUp));
        return Optional.of(builder.id(id)
                .title(title.get())
                .measure(measure.get())
                .references(references)
                .build());
    }

    /** The key of the indicator, which is taken out of the references. */
    private static Optional<IndicatorId> key(List<Reference> references) {
        for (Reference reference : references) {
            if (reference.getVocabulary().equals(IndicatorVocabulary.REPORTING_ORGANISATION)
                    && reference.getLink().isEmpty()) {
                try {
                    IndicatorId id = IndicatorId.of(reference.getCode());
                    references.remove(reference);
                    return Optional.of(id);
                } catch (MalformedTextException e) {
                    // Another list of the organisation's own.
                }
            }
        }
        return Optional.empty();
    }

    private IndicatorId madeUp(Path path, Position position, String id) {
        remarks.add(IatiProblem.KEY_MADE_UP.at(path).position(position).putArgument("id", Argument.of(id)));
        return IndicatorId.of(id);
    }

    private Optional<Reference> reference(String linkName, Path path) {
        Position position = cursor.position();
        cursor.attributesBeside(path, Set.of("vocabulary", "code", linkName));
        String vocabulary = cursor.attribute("vocabulary").orElse("");
        String code = cursor.attribute("code").orElse("");
        Optional<String> link = cursor.attribute(linkName);
        while (cursor.child(path)) {
            notRead(path);
        }
        try {
            return Optional.of(Reference.builder()
                    .vocabulary(IndicatorVocabulary.of(vocabulary))
                    .code(code)
                    .link(link.isPresent() ? Optional.of(new URI(link.get())) : Optional.empty())
                    .build());
        } catch (MalformedTextException | InvalidValueException | URISyntaxException e) {
            String found = Invariants.quote(vocabulary) + ", " + Invariants.quote(code)
                    + link.map(text -> ", " + Invariants.quote(text)).orElse("");
            cursor.leftOut(
                    path,
                    position,
                    "reference",
                    Notes.bilingual(
                            "a vocabulary, a code and an absolute link or none",
                            "un vocabulaire, un code et un lien absolu ou aucun"),
                    Notes.bilingual(found, found));
            return Optional.empty();
        }
    }

    private Optional<Boolean> yesOrNo(Path path, String name) {
        Optional<String> text = cursor.attribute(name).map(String::strip);
        Optional<Boolean> value = text.flatMap(word -> switch (word) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        });
        if (text.isPresent() && value.isEmpty()) {
            leftOut(path, cursor.position(), "indicator/@" + name, YES_OR_NO, text);
        }
        return value;
    }

    private void leftOut(Path path, Position position, String name, LocalizedText expected, Optional<String> found) {
        LocalizedText shown = found.map(Invariants::quote)
                .map(text -> Notes.bilingual(text, text))
                .orElse(NONE);
        cursor.leftOut(path, position, name, expected, shown);
    }

    private void notRead(Path path) {
        cursor.notRead(path, cursor.name());
        cursor.skip();
    }

    private static Optional<ResultType> type(String code) {
        return List.of(ResultType.values()).stream()
                .filter(type -> type.getIatiCode().equals(code))
                .findFirst();
    }

    private static Optional<Measure> measure(String code) {
        return List.of(Measure.values()).stream()
                .filter(measure -> measure.getIatiCode().equals(code))
                .findFirst();
    }
}
