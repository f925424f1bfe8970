package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A baseline, a target or an observation without a value, of an indicator that is not qualitative. */
final class ValueMissing implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-010")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("No value", "Aucune valeur")
            .message(
                    "There is no value ({reason}); IATI asks for one where the measure is {measure}.",
                    "Il n'y a pas de valeur ({reason}) ; l'IITA en demande une si la mesure est " + "{measure}.")
            .rationale(
                    "Not measured, not applicable and undisclosed are honest answers and no mistake; "
                            + "whoever publishes under IATI meets an error of its rule set here. A qualitative "
                            + "indicator has no value there.",
                    "Non mesurée, sans objet et non communiquée sont des réponses honnêtes, non des "
                            + "fautes ; qui publie selon l'IITA rencontre ici une erreur de son jeu de règles. Un "
                            + "indicateur qualitatif n'y a pas de valeur.")
            .reference(References.IATI_NO_VALUE)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEachValue(programme, (path, indicator, value) -> {
            if (value instanceof NoValue none && indicator.getMeasure() != Measure.QUALITATIVE) {
                check.report(
                        path,
                        arg("reason", Wording.of(none.getReason())),
                        arg("measure", indicator.getMeasure().toString()));
            }
        });
    }

    @Override
    public Programme goodExample() {
        return OutcomeExamples.programme(OutcomeExamples.indicator(Measure.UNIT, Quantity.of(6)));
    }

    @Override
    public Programme badExample() {
        return OutcomeExamples.programme(OutcomeExamples.indicator(Measure.UNIT, NoValue.notMeasured()));
    }
}
