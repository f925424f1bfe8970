package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A percentage that was observed, of which the record does not say of how many cases. */
final class PercentageWithoutCases implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-019")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Percentage without its number of cases", "Pourcentage sans nombre de cas")
            .message(
                    "The record does not say of how many cases the percentage {value} is.",
                    "Les données ne disent pas sur combien de cas porte le pourcentage {value}.")
            .rationale(
                    "With seven to ten officers one more or less is ten points and more; a reader needs "
                            + "the number. A share with numerator and denominator says it.",
                    "Avec sept à dix agents, un de plus ou de moins fait dix points et plus ; le lecteur "
                            + "a besoin du nombre. Une part avec numérateur et dénominateur le dit.")
            .reference(References.FIGURES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEachObservation(programme, (path, indicator, observation) -> {
            if (indicator.getMeasure() == Measure.PERCENTAGE
                    && observation.getValue() instanceof Quantity quantity
                    && observation.getCases().isEmpty()) {
                check.report(path, arg("value", quantity.getNumber().toString()));
            }
        });
    }

    @Override
    public Programme goodExample() {
        return observed(PERCENTAGE.withCases(8));
    }

    @Override
    public Programme badExample() {
        return observed(PERCENTAGE);
    }

    private static final Observation PERCENTAGE = Observation.of(Quantity.of("87.5"));

    private static Programme observed(Observation observation) {
        IndicatorPeriod period = OutcomeExamples.period("2011-09", "2012-07").withObservations(List.of(observation));
        return OutcomeExamples.programme(
                OutcomeExamples.indicator().withMeasure(Measure.PERCENTAGE).withPeriods(List.of(period)));
    }
}
