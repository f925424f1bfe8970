package org.wcoprogramme.report.iati;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.IndicatorPeriodBuilder;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Target;

/** Reads baselines, periods, targets and actual values of an indicator. */
final class EntryParser {

    /** A day, with the time zone that {@code xsd:date} allows and that does not change which day it is. */
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})?");

    private static final Pattern YEAR = Pattern.compile("\\+?0*([0-9]{1,4})");

    /** What {@code xsd:decimal} allows. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]{1,100}(?:\\.[0-9]{0,100})?|\\.[0-9]{1,100})");

    private static final LocalizedText NONE = Notes.bilingual("none", "aucun");
    private static final LocalizedText A_DAY = Notes.bilingual("a day such as 2011-09-26", "un jour comme 2011-09-26");

    /** What is read of a baseline, target or actual value. */
    private record Entry(MeasuredValue value, List<Dimension> dimensions, Optional<LocalizedText> comment) {}

    private final Cursor cursor;
    private final NarrativeParser narratives;
    private final Measure measure;

    EntryParser(Cursor cursor, NarrativeParser narratives, Measure measure) {
        this.cursor = cursor;
        this.narratives = narratives;
        this.measure = measure;
    }

    Optional<Baseline> baseline(Path path) {
        Position position = cursor.position();
        Optional<String> day = cursor.attribute("iso-date");
        Optional<String> year = cursor.attribute("year");
        Optional<PartialDate> date = day.isPresent() ? day.flatMap(EntryParser::day) : year.flatMap(EntryParser::year);
        Optional<Entry> entry = entry(path, "baseline", Set.of("iso-date", "year", "value"));
        boolean same = year.isEmpty()
                || date.isEmpty()
                || year.flatMap(EntryParser::year)
                        .map(stated -> stated.getYear() == date.get().getYear())
                        .orElse(false);
        if (date.isEmpty() || !same) {
            String found = Invariants.quote(year.orElse(""))
                    + day.map(text -> ", " + Invariants.quote(text)).orElse("");
            cursor.leftOut(
                    path,
                    position,
                    "baseline",
                    Notes.bilingual(
                            "a year, and a day of that year or none", "une année, et un jour de cette année ou aucun"),
                    Notes.bilingual(found, found));
            return Optional.empty();
        }
        return entry.map(read -> Baseline.builder()
                .date(date.get())
                .value(read.value())
                .dimensions(read.dimensions())
                .comment(read.comment())
                .build());
    }

    Optional<IndicatorPeriod> period(Path path) {
        Position position = cursor.position();
        cursor.attributesBeside(path, Set.of());
        IndicatorPeriodBuilder builder = IndicatorPeriod.builder();
        Optional<PartialDate> start = Optional.empty();
        Optional<PartialDate> end = Optional.empty();
        int targets = 0;
        int actuals = 0;
        while (cursor.child(path)) {
            switch (cursor.name()) {
                case "period-start" -> start = boundary(path.attribute("start"));
                case "period-end" -> end = boundary(path.attribute("end"));
                case "target" ->
                    target(path.attribute("targets").element(targets++)).ifPresent(builder::addTarget);
                case "actual" ->
                    actual(path.attribute("observations").element(actuals++)).ifPresent(builder::addObservation);
                default -> notRead(path);
            }
        }
        if (start.isEmpty() || end.isEmpty()) {
            cursor.leftOut(
                    path,
                    position,
                    "period",
                    Notes.bilingual("a first and a last day", "un premier et un dernier jour"),
                    Notes.bilingual("none that can be read", "aucun qui soit lisible"));
            return Optional.empty();
        }
        return Optional.of(builder.start(start.get()).end(end.get()).build());
    }

    private Optional<PartialDate> boundary(Path path) {
        Position position = cursor.position();
        cursor.attributesBeside(path, Set.of("iso-date"));
        String name = cursor.name();
        Optional<String> text = cursor.attribute("iso-date");
        Optional<PartialDate> day = text.flatMap(EntryParser::day);
        if (day.isEmpty()) {
            cursor.leftOut(path, position, name, A_DAY, found(text));
        }
        while (cursor.child(path)) {
            notRead(path);
        }
        return day;
    }

    private Optional<Target> target(Path path) {
        return entry(path, "target", Set.of("value"))
                .map(entry -> Target.builder()
                        .value(entry.value())
                        .dimensions(entry.dimensions())
                        .comment(entry.comment())
                        .build());
    }

    private Optional<Observation> actual(Path path) {
        return entry(path, "actual", Set.of("value"))
                .map(entry -> Observation.builder()
                        .value(entry.value())
                        .dimensions(entry.dimensions())
                        .comment(entry.comment())
                        .build());
    }

    /** The entry at which the cursor stands; empty if it has no value, or if it is not clear of which part. */
    private Optional<Entry> entry(Path path, String name, Set<String> attributes) {
        Position position = cursor.position();
        cursor.attributesBeside(path, attributes);
        Optional<String> number = cursor.attribute("value");
        List<Dimension> dimensions = new ArrayList<>();
        Optional<LocalizedText> comment = Optional.empty();
        boolean clear = true;
        while (cursor.child(path)) {
            switch (cursor.name()) {
                case "dimension" -> {
                    Optional<Dimension> dimension = dimension(path);
                    dimension.ifPresent(dimensions::add);
                    clear &= dimension.isPresent();
                }
                case "location" -> {
                    clear = false;
                    cursor.skip();
                }
                case "comment" -> comment = narratives.read(path.attribute("comment"));
                default -> notRead(path);
            }
        }
        if (!clear) {
            cursor.leftOut(
                    path,
                    position,
                    name,
                    Notes.bilingual(
                            "dimensions with name and value only", "seulement des dimensions avec nom et valeur"),
                    Notes.bilingual("a location, or a dimension without", "un lieu, ou une dimension sans"));
            return Optional.empty();
        }
        return measure == Measure.QUALITATIVE
                ? told(path, position, name, number, dimensions, comment)
                : counted(path, position, name, number, dimensions, comment);
    }

    private Optional<Dimension> dimension(Path path) {
        cursor.attributesBeside(path, Set.of("name", "value"));
        String name = cursor.attribute("name").orElse("");
        String value = cursor.attribute("value").orElse("");
        while (cursor.child(path)) {
            notRead(path);
        }
        boolean readable = Invariants.problemOf(name).isEmpty()
                && Invariants.problemOf(value).isEmpty();
        return readable ? Optional.of(Dimension.of(name, value)) : Optional.empty();
    }

    private Optional<Entry> told(
            Path path,
            Position position,
            String name,
            Optional<String> number,
            List<Dimension> dimensions,
            Optional<LocalizedText> comment) {
        if (number.isPresent() || comment.isEmpty()) {
            cursor.leftOut(
                    path,
                    position,
                    name,
                    Notes.bilingual(
                            "a comment and no value, as the indicator is qualitative",
                            "un commentaire et aucune valeur, car l'indicateur est qualitatif"),
                    found(number));
            return Optional.empty();
        }
        return Optional.of(new Entry(Narrative.of(comment.get()), dimensions, Optional.empty()));
    }

    private Optional<Entry> counted(
            Path path,
            Position position,
            String name,
            Optional<String> number,
            List<Dimension> dimensions,
            Optional<LocalizedText> comment) {
        Optional<Decimal> decimal = number.map(String::strip).flatMap(EntryParser::decimal);
        if (decimal.isEmpty()) {
            cursor.leftOut(
                    path,
                    position,
                    name,
                    Notes.bilingual(
                            "a number of up to 18 digits before and 18 after the decimal point",
                            "un nombre de 18 chiffres au plus avant et 18 après le point décimal"),
                    found(number));
        }
        return decimal.map(value -> new Entry(Quantity.builder().number(value).build(), dimensions, comment));
    }

    private static Optional<Decimal> decimal(String text) {
        try {
            return NUMBER.matcher(text).matches() ? Optional.of(Decimal.of(new BigDecimal(text))) : Optional.empty();
        } catch (MalformedTextException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> day(String text) {
        Matcher matcher = DAY.matcher(text.strip());
        try {
            return matcher.matches() ? Optional.of(PartialDate.of(matcher.group(1))) : Optional.empty();
        } catch (MalformedTextException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> year(String text) {
        Matcher matcher = YEAR.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        return year == 0 ? Optional.empty() : Optional.of(PartialDate.of(Year.of(year)));
    }

    private static LocalizedText found(Optional<String> text) {
        return text.map(Invariants::quote)
                .map(quoted -> Notes.bilingual(quoted, quoted))
                .orElse(NONE);
    }

    private void notRead(Path path) {
        cursor.notRead(path, cursor.name());
        cursor.skip();
    }
}
