package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two observations of one period that are about the same part. */
final class ValueTwice implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-018")
            .severity(Severity.WARNING)
            .title("Value twice", "Valeur en double")
            .message(
                    "Observation {number} of the same period is about the same part already.",
                    "L'observation {number} de la même période porte déjà sur la même partie.")
            .rationale(
                    "Which of the two holds is not known, and a sum would count both. The order of "
                            + "dimensions does not matter. Observations count from 1.",
                    "On ne sait laquelle des deux vaut, et une somme compterait les deux. L'ordre des "
                            + "dimensions n'importe pas. Les observations se comptent à partir de 1.")
            .reference(References.FIGURES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEach(programme, (path, indicator) -> {
            for (int i = 0; i < indicator.getPeriods().size(); i++) {
                Path observations = path.attribute("periods").element(i).attribute("observations");
                report(observations, indicator.getPeriods().get(i).getObservations(), check);
            }
        });
    }

    private static void report(Path path, List<Observation> observations, Check check) {
        Map<Set<Dimension>, Integer> seen = new HashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            Integer first = seen.putIfAbsent(Set.copyOf(observations.get(i).getDimensions()), i);
            if (first != null) {
                check.report(path.element(i), arg("number", first + 1));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return observed("WCA");
    }

    @Override
    public Programme badExample() {
        return observed("MENA");
    }

    private static Programme observed(String region) {
        IndicatorPeriod period = OutcomeExamples.period("2011-09", "2012-07")
                .withObservations(List.of(
                        Observation.of(Quantity.of(6)),
                        Observation.of(Quantity.of(1)).withDimensions(List.of(Dimension.of("WCO region", "MENA"))),
                        Observation.of(Quantity.of(2)).withDimensions(List.of(Dimension.of("WCO region", region)))));
        return OutcomeExamples.programme(OutcomeExamples.indicator().withPeriods(List.of(period)));
    }
}
