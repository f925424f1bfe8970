package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A result that no indicator shows. */
final class ResultWithoutIndicator implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-001")
            .severity(Severity.WARNING)
            .addSilentProfile(Profile.DRAFT)
            .title("Result without indicator", "Résultat sans indicateur")
            .message(
                    "No indicator shows the result {result}; IATI wants one at least.",
                    "Aucun indicateur ne montre le résultat {result} ; l'IITA en demande au moins un.")
            .rationale(
                    "A result is known by its indicators. Without one, nobody can say whether it is achieved, and "
                            + "the result has no place in an IATI document. Results count from 1.",
                    "Un résultat se reconnaît à ses indicateurs. Sans indicateur, personne ne peut dire s'il est "
                            + "atteint, et le résultat n'a pas de place dans un document de l'IITA. Les résultats se comptent "
                            + "à partir de 1.")
            .reference(References.IATI_RESULTS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<Result> results = programme.getOutcomes().getResults();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).getIndicators().isEmpty()) {
                check.report(Paths.result(i), arg("result", i + 1));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return OutcomeExamples.programme(OutcomeExamples.indicator());
    }

    @Override
    public Programme badExample() {
        return OutcomeExamples.programme();
    }
}
