package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A result of a cohort that is not in the record. */
final class ResultOfUnknownCohort implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-009")
            .severity(Severity.ERROR)
            .title("Result of an unknown cohort", "Résultat d'une cohorte inconnue")
            .message(
                    "The record has no cohort with the id {id}, whose result this is.",
                    "Les données n'ont aucune cohorte d'identifiant {id}, dont ce serait le résultat.")
            .rationale(
                    "A result names its cohort by its key; what it is stands in the programme. A key that no cohort "
                            + "has leads nowhere. A result of the programme as a whole names none.",
                    "Un résultat cite sa cohorte par sa clé ; le programme dit ce qu'elle est. Une clé qu'aucune "
                            + "cohorte n'a ne mène nulle part. Un résultat du programme entier n'en cite pas.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<Result> results = programme.getOutcomes().getResults();
        for (int i = 0; i < results.size(); i++) {
            Optional<CohortId> id = results.get(i).getCohort();
            if (id.isPresent() && programme.findCohort(id.get()).isEmpty()) {
                check.report(
                        Paths.result(i).attribute("cohort"), arg("id", id.get().toString()));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return resultOf("cdp-2011-2012");
    }

    @Override
    public Programme badExample() {
        return resultOf("cdp-2011-2013");
    }

    private static Programme resultOf(String cohort) {
        return OutcomeExamples.programme(
                OutcomeExamples.result(OutcomeExamples.indicator()).withCohort(CohortId.of(cohort)));
    }
}
