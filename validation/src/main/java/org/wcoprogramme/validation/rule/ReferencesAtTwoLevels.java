package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.outcome.Reference;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An indicator with references, of a result that has references itself. */
final class ReferencesAtTwoLevels implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-002")
            .severity(Severity.WARNING)
            .title("References at two levels", "Références à deux niveaux")
            .message(
                    "The indicator {indicator} and its result both have references; IATI takes them at one of the "
                            + "two.",
                    "L'indicateur {indicator} et son résultat ont tous deux des références ; l'IITA n'en admet qu'à "
                            + "l'un des deux.")
            .rationale(
                    "References to registries stand at a result or at its indicators. At both, an IATI document is "
                            + "refused.",
                    "Les références à des registres se placent au résultat ou à ses indicateurs. Aux deux, un "
                            + "document de l'IITA est refusé.")
            .reference(References.IATI_REFERENCES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<Result> results = programme.getOutcomes().getResults();
        for (int i = 0; i < results.size(); i++) {
            List<Indicator> indicators = results.get(i).getIndicators();
            for (int j = 0; j < indicators.size(); j++) {
                Indicator indicator = indicators.get(j);
                if (!results.get(i).getReferences().isEmpty()
                        && !indicator.getReferences().isEmpty()) {
                    check.report(
                            Paths.indicator(i, j).attribute("references"),
                            arg("indicator", indicator.getId().toString()));
                }
            }
        }
    }

    @Override
    public Programme goodExample() {
        return OutcomeExamples.programme(OutcomeExamples.result(referred()));
    }

    @Override
    public Programme badExample() {
        return OutcomeExamples.programme(
                OutcomeExamples.result(referred()).withReferences(List.of(reference("result-1"))));
    }

    private static Indicator referred() {
        return OutcomeExamples.indicator().withReferences(List.of(reference("indicator-1")));
    }

    private static Reference reference(String code) {
        return Reference.builder()
                .vocabulary(IndicatorVocabulary.REPORTING_ORGANISATION)
                .code(code)
                .build();
    }
}
