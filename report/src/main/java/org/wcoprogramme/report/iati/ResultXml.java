package org.wcoprogramme.report.iati;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.outcome.Reference;
import org.wcoprogramme.outcome.Result;

/** Writes {@code result} elements, children in the order of the schema. */
final class ResultXml {

    private final Xml xml;
    private final Remarks remarks;

    ResultXml(Xml xml, Remarks remarks) {
        this.xml = xml;
        this.remarks = remarks;
    }

    void write(Result result, Path path) {
        if (result.getIndicators().isEmpty()) {
            remarks.add(IatiProblem.NO_INDICATOR.at(path));
            return;
        }
        xml.at(path)
                .start("result")
                .attribute("type", result.getType().getIatiCode())
                .narratives("title", result.getTitle());
        describe(result, path).ifPresent(description -> xml.at(path).narratives("description", description));

        // Rule 8.11.1: at the result or at its indicators, not at both. Those of the indicators say more.
        boolean atIndicators = result.getReferences().isEmpty()
                || result.getIndicators().stream()
                        .anyMatch(indicator -> !indicator.getReferences().isEmpty());
        for (int i = 0; i < result.getReferences().size(); i++) {
            reference(
                    result.getReferences().get(i), path.attribute("references").element(i), atIndicators);
        }
        for (int i = 0; i < result.getIndicators().size(); i++) {
            Path at = path.attribute("indicators").element(i);
            indicator(result.getIndicators().get(i), at, atIndicators);
        }
        xml.end();
    }

    private Optional<LocalizedText> describe(Result result, Path path) {
        List<LocalizedText> notes = result.getCohort().stream()
                .map(id -> Notes.cohort(id.toString()))
                .toList();
        if (!notes.isEmpty()) {
            remarks.add(IatiProblem.WORDS_ONLY
                    .at(path.attribute("cohort"))
                    .putArgument("what", IatiProblem.words("the cohort", "la cohorte")));
        }
        return Notes.add(result.getDescription(), notes, Notes.languages(result.getTitle()));
    }

    /** A reference at the result, of which the code list of vocabularies has the organisation's own only. */
    private void reference(Reference reference, Path path, boolean atIndicators) {
        if (atIndicators) {
            leftOut(
                    reference,
                    path,
                    "IATI wants references at the result or at its indicators, and these have some",
                    "l'IITA veut des références au résultat ou à ses indicateurs, et ceux-ci en ont");
        } else if (!reference.getVocabulary().equals(IndicatorVocabulary.REPORTING_ORGANISATION)) {
            leftOut(
                    reference,
                    path,
                    "a result has references to the organisation's own vocabulary only",
                    "un résultat n'a que des références au vocabulaire propre de l'organisation");
        } else {
            xml.at(path)
                    .empty("reference")
                    .attribute("code", reference.getCode())
                    .attribute("vocabulary", reference.getVocabulary().toString())
                    .attribute("vocabulary-uri", reference.getLink());
        }
    }

    private void indicator(Indicator indicator, Path path, boolean references) {
        Written written = new Written(indicator, path, remarks);
        xml.at(path)
                .start("indicator")
                .attribute("measure", indicator.getMeasure().getIatiCode())
                .attribute("ascending", indicator.getDirection().map(way -> way == Direction.ASCENDING))
                .attribute("aggregation-status", aggregates(indicator, path))
                .narratives("title", indicator.getTitle());
        written.description().ifPresent(description -> xml.narratives("description", description));
        if (references) {
            references(indicator, path);
        } else {
            keyLeftOut(indicator, path);
        }
        for (Written.Start baseline : written.baselines()) {
            baseline(baseline);
        }
        for (Written.Period period : written.periods()) {
            period(period);
        }
        xml.end();
    }

    /**
     * Only sums can be formed of published values: of a share the parts would be needed, of a distinct count the ids.
     */
    private Optional<Boolean> aggregates(Indicator indicator, Path path) {
        Optional<Aggregation> aggregation = indicator.getAggregation();
        aggregation
                .filter(how -> how == Aggregation.RATIO_OF_SUMS || how == Aggregation.DISTINCT_COUNT)
                .ifPresent(how -> remarks.add(IatiProblem.AGGREGATION
                        .at(path.attribute("aggregation"))
                        .putArgument("aggregation", Argument.of(how.toString()))));
        return aggregation.map(how -> how == Aggregation.SUM);
    }

    /** A vocabulary is given once for each indicator. The organisation's own has the key of the indicator. */
    private void references(Indicator indicator, Path path) {
        Set<IndicatorVocabulary> given = new HashSet<>();
        boolean own = indicator.getReferences().stream()
                .anyMatch(reference -> reference.getVocabulary().equals(IndicatorVocabulary.REPORTING_ORGANISATION));
        if (own) {
            keyLeftOut(indicator, path);
        } else {
            xml.at(path)
                    .empty("reference")
                    .attribute("vocabulary", IndicatorVocabulary.REPORTING_ORGANISATION.toString())
                    .attribute("code", indicator.getId().toString());
        }
        for (int i = 0; i < indicator.getReferences().size(); i++) {
            Reference reference = indicator.getReferences().get(i);
            Path at = path.attribute("references").element(i);
            if (given.add(reference.getVocabulary())) {
                if (reference.getVocabulary().getName().isEmpty()) {
                    remarks.add(IatiProblem.UNKNOWN_VOCABULARY
                            .at(at.attribute("vocabulary"))
                            .putArgument(
                                    "vocabulary",
                                    Argument.of(reference.getVocabulary().toString())));
                }
                xml.at(at)
                        .empty("reference")
                        .attribute("vocabulary", reference.getVocabulary().toString())
                        .attribute("code", reference.getCode())
                        .attribute("indicator-uri", reference.getLink());
            } else {
                leftOut(
                        reference,
                        at,
                        "an indicator has one reference of each vocabulary",
                        "un indicateur a une référence de chaque vocabulaire");
            }
        }
    }

    private void keyLeftOut(Indicator indicator, Path path) {
        remarks.add(IatiProblem.NO_PLACE
                .at(path.attribute("id"))
                .putArgument("what", IatiProblem.words("its key " + indicator.getId(), "sa clé " + indicator.getId())));
    }

    private void leftOut(Reference reference, Path path, String english, String french) {
        remarks.add(IatiProblem.REFERENCE
                .at(path)
                .putArgument("code", Argument.of(reference.getCode()))
                .putArgument("vocabulary", Argument.of(reference.getVocabulary().toString()))
                .putArgument("reason", IatiProblem.words(english, french)));
    }

    private void baseline(Written.Start baseline) {
        PartialDate date = baseline.date();
        Optional<LocalDate> day =
                date.getPrecision() == PartialDate.Precision.DAY ? Optional.of(date.getEarliest()) : Optional.empty();
        xml.at(baseline.entry().path())
                .start("baseline")
                .attribute("iso-date", day)
                .attribute("year", Integer.toString(date.getYear()))
                .attribute("value", baseline.entry().value());
        content(baseline.entry());
    }

    private void period(Written.Period period) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        xml.at(period.path()).start("period");
        if (start.getPrecision() != PartialDate.Precision.DAY || end.getPrecision() != PartialDate.Precision.DAY) {
            xml.comment(" " + start + " to " + end
                    + ": IATI wants full dates, and these are the first and the last possible day. ");
        }
        xml.empty("period-start").attribute("iso-date", start.getEarliest().toString());
        xml.empty("period-end").attribute("iso-date", end.getLatest().toString());
        period.targets().forEach(entry -> entry("target", entry));
        period.actuals().forEach(entry -> entry("actual", entry));
        xml.end();
    }

    private void entry(String name, Written.Entry entry) {
        xml.at(entry.path()).start(name).attribute("value", entry.value());
        content(entry);
    }

    private void content(Written.Entry entry) {
        entry.dimensions()
                .forEach(dimension -> xml.empty("dimension")
                        .attribute("name", dimension.getName())
                        .attribute("value", dimension.getValue()));
        entry.comment().ifPresent(comment -> xml.narratives("comment", comment));
        xml.end();
    }
}
