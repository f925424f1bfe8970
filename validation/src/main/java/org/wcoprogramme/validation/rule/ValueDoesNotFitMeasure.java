package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A value of a kind that the measure of its indicator does not have. */
final class ValueDoesNotFitMeasure implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-004")
            .severity(Severity.ERROR)
            .title("Value does not fit the measure", "Valeur contraire à la mesure")
            .message(
                    "A {kind} does not fit an indicator with the measure {measure}.",
                    "Une valeur du genre « {kind} » ne convient pas à un indicateur dont la mesure est {measure}.")
            .rationale(
                    "Indicators with the measure unit or percentage have numbers or shares, nominal and ordinal ones "
                            + "have categories, and qualitative ones have narratives. That there is no value, and why, can be "
                            + "said of all.",
                    "Les indicateurs de mesure unit ou percentage ont des nombres ou des parts, ceux de mesure "
                            + "nominal ou ordinal des catégories, et ceux de mesure qualitative des récits. Qu'il n'y a pas de "
                            + "valeur, et pourquoi, peut se dire de tous.")
            .reference(References.IATI_VALUES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEachValue(programme, (path, indicator, value) -> {
            if (!fits(indicator.getMeasure(), value)) {
                check.report(
                        path,
                        arg("kind", Wording.kindOf(value)),
                        arg("measure", indicator.getMeasure().toString()));
            }
        });
    }

    private static boolean fits(Measure measure, MeasuredValue value) {
        if (value instanceof NoValue) {
            return true;
        }
        return switch (measure) {
            case UNIT, PERCENTAGE -> value instanceof Quantity || value instanceof Ratio;
            case NOMINAL, ORDINAL -> value instanceof CategoryValue;
            case QUALITATIVE -> value instanceof Narrative;
        };
    }

    @Override
    public Programme goodExample() {
        return OutcomeExamples.programme(OutcomeExamples.indicator(Measure.UNIT, Quantity.of(6)));
    }

    @Override
    public Programme badExample() {
        return OutcomeExamples.programme(OutcomeExamples.indicator(Measure.QUALITATIVE, Quantity.of(6)));
    }
}
