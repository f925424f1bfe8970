package org.wcoprogramme.report.iati;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Reference;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.Target;

/** That part of a result which IATI can say. */
final class Sayable {

    private Sayable() {}

    static Optional<Result> of(Result result) {
        List<Indicator> indicators =
                result.getIndicators().stream().map(Sayable::of).toList();
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(Result.builder()
                        .type(result.getType())
                        .title(text(result.getTitle()))
                        .description(result.getDescription().map(Sayable::text))
                        .indicators(indicators)
                        .build());
    }

    private static Indicator of(Indicator indicator) {
        Measure measure = indicator.getMeasure();
        Set<IndicatorVocabulary> vocabularies = new HashSet<>(Set.of(IndicatorVocabulary.REPORTING_ORGANISATION));
        return Indicator.builder()
                .id(indicator.getId())
                .title(text(indicator.getTitle()))
                .description(indicator.getDescription().map(Sayable::text))
                .measure(measure)
                .direction(indicator.getDirection())
                .aggregation(indicator
                        .getAggregation()
                        .filter(how -> how == Aggregation.NONE || (how == Aggregation.SUM && measure == Measure.UNIT)))
                .references(indicator.getReferences().stream()
                        .filter(reference -> reference.getVocabulary().getName().isPresent())
                        .filter(reference -> vocabularies.add(reference.getVocabulary()))
                        .map(Sayable::of)
                        .toList())
                .baselines(indicator.getBaselines().stream()
                        .filter(baseline -> isSayable(measure, baseline.getValue()))
                        .map(baseline -> Baseline.builder()
                                .date(yearOrDay(baseline.getDate()))
                                .value(of(baseline.getValue()))
                                .dimensions(of(baseline.getDimensions()))
                                .comment(comment(measure, baseline.getComment()))
                                .build())
                        .toList())
                .periods(indicator.getPeriods().stream()
                        .map(period -> of(measure, period))
                        .flatMap(Optional::stream)
                        .toList())
                .build();
    }

    private static Optional<IndicatorPeriod> of(Measure measure, IndicatorPeriod period) {
        PartialDate start = PartialDate.of(period.getStart().getEarliest());
        PartialDate end = PartialDate.of(period.getEnd().getLatest());
        if (start.isCertainlyAfter(end)) {
            return Optional.empty();
        }
        return Optional.of(IndicatorPeriod.builder()
                .start(start)
                .end(end)
                .targets(period.getTargets().stream()
                        .filter(target -> isSayable(measure, target.getValue()))
                        .map(target -> Target.builder()
                                .value(of(target.getValue()))
                                .dimensions(of(target.getDimensions()))
                                .comment(comment(measure, target.getComment()))
                                .build())
                        .toList())
                .observations(period.getObservations().stream()
                        .filter(actual -> isSayable(measure, actual.getValue()))
                        .map(actual -> Observation.builder()
                                .value(of(actual.getValue()))
                                .dimensions(of(actual.getDimensions()))
                                .comment(comment(measure, actual.getComment()))
                                .build())
                        .toList())
                .build());
    }

    private static boolean isSayable(Measure measure, MeasuredValue value) {
        return measure == Measure.QUALITATIVE ? value instanceof Narrative : value instanceof Quantity;
    }

    private static MeasuredValue of(MeasuredValue value) {
        return value instanceof Narrative narrative ? Narrative.of(text(narrative.getText())) : value;
    }

    /** The comment of a qualitative value is the value. */
    private static Optional<LocalizedText> comment(Measure measure, Optional<LocalizedText> comment) {
        return comment.filter(present -> measure != Measure.QUALITATIVE).map(Sayable::text);
    }

    private static PartialDate yearOrDay(PartialDate date) {
        return date.getPrecision() == PartialDate.Precision.MONTH ? PartialDate.of(date.getEarliest()) : date;
    }

    private static Reference of(Reference reference) {
        return reference.withCode(attribute(reference.getCode()));
    }

    private static List<Dimension> of(List<Dimension> dimensions) {
        List<Dimension> sayable = new ArrayList<>();
        dimensions.forEach(dimension ->
                sayable.add(Dimension.of(attribute(dimension.getName()), attribute(dimension.getValue()))));
        return sayable;
    }

    private static LocalizedText text(LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        text.getTexts().forEach((language, said) -> texts.put(language, allowed(said)));
        return LocalizedText.of(texts);
    }

    private static String attribute(String text) {
        return allowed(text).replace('\t', ' ').replace('\n', ' ');
    }

    private static String allowed(String text) {
        return text.replace('\uFFFF', '\uFFFD').replace('\uFFFE', '\uFFFD');
    }
}
