package org.wcoprogramme.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.profile.Proportion;
import org.wcoprogramme.profile.SuppressionPolicy;
import org.wcoprogramme.profile.TableDimension;

/**
 * What is reported of parts by sex, age and the like. If one of the parts of a period is too small to be shown, none of
 * them is: from the others and the whole it would follow. The same holds for what the parts leave of the whole: that
 * seven of nine are women says of two that they are not.
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
        if (!isSensitive(part)) {
            return false;
        }
        List<Observation> parts = period.getObservations().stream()
                .filter(observation -> isSensitive(observation.getDimensions()))
                .toList();
        return parts.stream().anyMatch(SensitiveParts::isSmall)
                || parts.stream().collect(groupingBy(Division::of)).entrySet().stream()
                        .anyMatch(divided -> period.getObservations().stream()
                                .filter(divided.getKey()::isWhole)
                                .anyMatch(whole -> leavesFew(whole, divided.getValue())));
    }

    /** The whole that is divided, as the public part that it is, and by which dimensions. */
    private record Division(Set<Dimension> whole, Set<String> by) {

        static Division of(Observation part) {
            Map<Boolean, Set<Dimension>> bySensitivity = part.getDimensions().stream()
                    .collect(partitioningBy(dimension -> isSensitive(dimension.getName()), toSet()));
            return new Division(
                    bySensitivity.getOrDefault(false, Set.of()),
                    bySensitivity.getOrDefault(true, Set.of()).stream()
                            .map(Dimension::getName)
                            .collect(toSet()));
        }

        boolean isWhole(Observation observation) {
            return Set.copyOf(observation.getDimensions()).equals(whole);
        }
    }

    private static boolean leavesFew(Observation whole, List<Observation> parts) {
        long few = POLICY.getThreshold();
        long have = rest(whole, parts, observation -> proportion(observation).map(Proportion::getNumerator));
        long all = rest(whole, parts, observation -> proportion(observation).map(Proportion::getDenominator));
        return Stream.of(rest(whole, parts, Observation::getCases), rest(whole, parts, SensitiveParts::count))
                        .anyMatch(rest -> rest > 0 && rest < few)
                || (all > 0 && Math.min(have, all - have) < few);
    }

    /** What the parts leave of a figure of the whole; nothing where one of them does not have it. */
    private static long rest(
            Observation whole, List<Observation> parts, Function<Observation, Optional<Integer>> figure) {
        List<Integer> known =
                parts.stream().flatMap(part -> figure.apply(part).stream()).toList();
        return figure.apply(whole)
                .filter(all -> known.size() == parts.size())
                .map(all -> all - known.stream().mapToLong(Integer::longValue).sum())
                .orElse(0L);
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
        Optional<Proportion> proportion = proportion(observation);
        return proportion.isPresent()
                ? POLICY.publish(proportion.get(), TableDimension.SEX).isEmpty()
                : count(observation).filter(SensitiveParts::isSmall).isPresent();
    }

    private static Optional<Proportion> proportion(Observation observation) {
        return Values.proportion(observation.getValue(), true);
    }

    private static Optional<Integer> count(Observation observation) {
        return observation.getValue() instanceof Quantity quantity
                ? Values.count(quantity.getNumber())
                : Optional.empty();
    }

    private static boolean isSmall(int count) {
        return count < POLICY.getThreshold();
    }
}
