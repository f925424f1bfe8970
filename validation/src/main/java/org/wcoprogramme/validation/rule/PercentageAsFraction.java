package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.math.BigDecimal;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A percentage between zero and one, as a share would be written. */
final class PercentageAsFraction implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-020")
            .severity(Severity.INFORMATION)
            .title("Percentage below one", "Pourcentage inférieur à un")
            .message(
                    "The value {value} is less than one per cent; {percentage} was perhaps meant.",
                    "La valeur {value} est inférieure à un pour cent ; peut-être s'agit-il de " + "{percentage}.")
            .rationale(
                    "Percentages are written as numbers up to a hundred, 12.5 and not 0.125. The value "
                            + "may be right.",
                    "Les pourcentages s'écrivent comme des nombres jusqu'à cent, 12.5 et non 0.125. La "
                            + "valeur peut être juste.")
            .reference(References.IATI_RESULTS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEachValue(programme, (path, indicator, value) -> {
            if (indicator.getMeasure() == Measure.PERCENTAGE && value instanceof Quantity quantity) {
                BigDecimal number = quantity.getNumber().toBigDecimal();
                if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0) {
                    check.report(
                            path,
                            arg("value", quantity.getNumber().toString()),
                            arg("percentage", number.movePointRight(2).toPlainString()));
                }
            }
        });
    }

    @Override
    public Programme goodExample() {
        return of("12.5");
    }

    @Override
    public Programme badExample() {
        return of("0.125");
    }

    private static Programme of(String value) {
        return OutcomeExamples.programme(OutcomeExamples.indicator(Measure.PERCENTAGE, Quantity.of(value)));
    }
}
