package org.wcoprogramme.validation.rule;

import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A percentage whose values are said to add up. */
final class PercentageSummed implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-015")
            .severity(Severity.WARNING)
            .title("Percentages added up", "Pourcentages additionnés")
            .message(
                    "The measure is percentage, and the values are said to add up (sum); numerators and "
                            + "denominators do (ratio-of-sums).",
                    "La mesure est percentage, et les valeurs sont dites s'additionner (sum) ; seuls "
                            + "numérateurs et dénominateurs s'additionnent (ratio-of-sums).")
            .rationale(
                    "Half of eight officers and half of ten are not the whole of anything: over cohorts "
                            + "percentages are put together by their parts.",
                    "La moitié de huit agents et la moitié de dix ne font pas un tout : d'une cohorte à "
                            + "l'autre, les pourcentages se réunissent par leurs parties.")
            .reference(References.FIGURES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEach(programme, (path, indicator) -> {
            if (indicator.getMeasure() == Measure.PERCENTAGE
                    && indicator
                            .getAggregation()
                            .filter(Aggregation.SUM::equals)
                            .isPresent()) {
                check.report(path.attribute("aggregation"));
            }
        });
    }

    @Override
    public Programme goodExample() {
        return added(Aggregation.RATIO_OF_SUMS);
    }

    @Override
    public Programme badExample() {
        return added(Aggregation.SUM);
    }

    private static Programme added(Aggregation aggregation) {
        return OutcomeExamples.programme(
                OutcomeExamples.indicator(Measure.PERCENTAGE, Ratio.of(7, 8)).withAggregation(aggregation));
    }
}
