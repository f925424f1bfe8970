package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A share of which the numerator exceeds the denominator. */
final class RatioAboveOne implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-012")
            .severity(Severity.WARNING)
            .title("Numerator over denominator", "Numérateur supérieur au dénominateur")
            .message(
                    "{numerator} of {denominator} is more than the whole.",
                    "{numerator} sur {denominator} est plus que le tout.")
            .rationale(
                    "A share of officers or administrations cannot exceed all of them; often the two "
                            + "numbers were exchanged. A measure that may exceed its reference, as revenue its "
                            + "forecast, deserves a waiver.",
                    "Une part d'agents ou d'administrations ne peut dépasser leur total ; souvent, les "
                            + "deux nombres ont été inversés. Une mesure qui peut dépasser sa référence, comme une "
                            + "recette sa prévision, mérite une dérogation.")
            .reference(References.FIGURES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEachValue(programme, (path, indicator, value) -> {
            if (value instanceof Ratio ratio
                    && ratio.getNumerator()
                                    .toBigDecimal()
                                    .compareTo(ratio.getDenominator().toBigDecimal())
                            > 0) {
                check.report(
                        path,
                        arg("numerator", ratio.getNumerator().toString()),
                        arg("denominator", ratio.getDenominator().toString()));
            }
        });
    }

    @Override
    public Programme goodExample() {
        return share(7, 7);
    }

    @Override
    public Programme badExample() {
        return share(8, 7);
    }

    private static Programme share(int numerator, int denominator) {
        return OutcomeExamples.programme(
                OutcomeExamples.indicator(Measure.PERCENTAGE, Ratio.of(numerator, denominator)));
    }
}
