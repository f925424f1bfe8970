package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Parts of a value that are added up and exceed the value of the whole. */
final class PartsExceedTotal implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-016")
            .severity(Severity.WARNING)
            .title("Parts exceed the whole", "Parties supérieures au tout")
            .message(
                    "The parts by {dimension} add up to {sum}, more than the whole of {total}.",
                    "Les parties selon {dimension} s'additionnent à {sum}, plus que le tout de {total}.")
            .rationale(
                    "Of an indicator whose values add up, the parts by one dimension, such as the region, "
                            + "cannot exceed the value without dimensions of the same period: something is counted "
                            + "twice. They may fall short of it, since a part may be missing. Only numbers are "
                            + "added, and only where none of them is negative.",
                    "D'un indicateur dont les valeurs s'additionnent, les parties selon une dimension, "
                            + "telle la région, ne peuvent dépasser la valeur sans dimension de la même période : "
                            + "quelque chose est compté deux fois. Elles peuvent être inférieures, car une partie "
                            + "peut manquer. Seuls des nombres sont additionnés, et seulement si aucun n'est "
                            + "négatif.")
            .reference(References.FIGURES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEach(programme, (path, indicator) -> {
            if (indicator.getAggregation().filter(Aggregation.SUM::equals).isPresent()) {
                for (int i = 0; i < indicator.getPeriods().size(); i++) {
                    report(
                            path.attribute("periods").element(i),
                            indicator.getPeriods().get(i),
                            check);
                }
            }
        });
    }

    private static void report(Path path, IndicatorPeriod period, Check check) {
        BigDecimal total = null;
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Observation observation : period.getObservations()) {
            if (!(observation.getValue() instanceof Quantity quantity)
                    || quantity.getNumber().signum() < 0) {
                return;
            }
            BigDecimal number = quantity.getNumber().toBigDecimal();
            if (observation.getDimensions().isEmpty()) {
                total = total == null ? number : total.max(number);
            } else if (observation.getDimensions().size() == 1) {
                sums.merge(observation.getDimensions().get(0).getName(), number, BigDecimal::add);
            }
        }
        BigDecimal whole = total;
        sums.forEach((dimension, sum) -> {
            if (whole != null && sum.compareTo(whole) > 0) {
                check.report(
                        path.attribute("observations"),
                        arg("dimension", dimension),
                        arg("sum", sum.toPlainString()),
                        arg("total", whole.toPlainString()));
            }
        });
    }

    @Override
    public Programme goodExample() {
        return trained(45);
    }

    @Override
    public Programme badExample() {
        return trained(60);
    }

    /** 40 in one region and some in another, of 85 in all. */
    private static Programme trained(int other) {
        IndicatorPeriod period = OutcomeExamples.period("2011-09", "2012-07")
                .withObservations(List.of(
                        Observation.of(Quantity.of(85)),
                        Observation.of(Quantity.of(40)).withDimensions(List.of(Dimension.of("WCO region", "MENA"))),
                        Observation.of(Quantity.of(other)).withDimensions(List.of(Dimension.of("WCO region", "WCA")))));
        return OutcomeExamples.programme(
                OutcomeExamples.indicator().withAggregation(Aggregation.SUM).withPeriods(List.of(period)));
    }
}
