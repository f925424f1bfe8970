package org.wcoprogramme.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.profile.Proportion;
import org.wcoprogramme.profile.SuppressionPolicy;
import org.wcoprogramme.profile.TableDimension;

/**
 * What is reported of parts by sex, age and the like. If one of the parts of a period is too small to be shown, none of
 * them is: from the others and the whole it would follow.
 */
final class SensitiveParts {

    private static final SuppressionPolicy POLICY = SuppressionPolicy.standard();

    private static final List<TableDimension> SENSITIVE = List.of(
            TableDimension.SEX,
            TableDimension.AGE,
            TableDimension.PROMOTION,
            TableDimension.STILL_IN_SERVICE,
            TableDimension.SATISFACTION);

    private SensitiveParts() {}

    static boolean mustHide(IndicatorPeriod period, List<Dimension> part) {
        return isSensitive(part)
                && period.getObservations().stream()
                        .filter(observation -> isSensitive(observation.getDimensions()))
                        .anyMatch(SensitiveParts::isSmall);
    }

    private static boolean isSensitive(List<Dimension> part) {
        return part.stream().map(Dimension::getName).anyMatch(SensitiveParts::isSensitive);
    }

    /** The dimensions of an indicator are free text: the code, or the name in English or French, in any case. */
    private static boolean isSensitive(String dimension) {
        String name = dimension.strip().toLowerCase(Locale.ROOT);
        return SENSITIVE.stream()
                .flatMap(known -> Stream.concat(
                        Stream.of(known.toString()),
                        known.getName().stream().flatMap(texts -> texts.getTexts().values().stream())))
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name));
    }

    /** By the number of cases, which tells of a mean or a category as well, or by the value where it is a count. */
    private static boolean isSmall(Observation observation) {
        if (observation.getCases().filter(SensitiveParts::isSmall).isPresent()) {
            return true;
        }
        MeasuredValue value = observation.getValue();
        Optional<Proportion> proportion = Values.proportion(value, true);
        if (proportion.isPresent()) {
            return POLICY.publish(proportion.get(), TableDimension.SEX).isEmpty();
        }
        return value instanceof Quantity quantity
                && Values.count(quantity.getNumber())
                        .filter(SensitiveParts::isSmall)
                        .isPresent();
    }

    private static boolean isSmall(int count) {
        return count < POLICY.getThreshold();
    }
}
