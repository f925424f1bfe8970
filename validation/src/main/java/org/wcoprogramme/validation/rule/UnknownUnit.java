package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An assignment to a unit whose code the structure does not know. */
final class UnknownUnit implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ASG-002")
            .severity(Severity.WARNING)
            .title("Unknown unit", "Unité inconnue")
            .message(
                    "No unit of the Secretariat has the code {code} in the structure of {edition}.",
                    "Aucune unité du Secrétariat n'a le code {code} dans la structure du {edition}.")
            .rationale(
                    "A code says more than a name only where the structure explains it. A warning only, because a unit "
                            + "that is missing in an edition may exist; the name of a unit can be given without a code. "
                            + "Silent where the check was made without a structure.",
                    "Un code en dit plus qu'un nom seulement si la structure l'explique. Un avertissement seulement, "
                            + "car une unité qui manque dans une édition peut exister ; le nom d'une unité peut être "
                            + "donné sans code. Muette si le contrôle se fait sans structure.")
            .reference(References.UNITS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        if (check.getStructure().isEmpty()) {
            return;
        }
        SecretariatStructure structure = check.getStructure().get();
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            List<Assignment> assignments = cohort.getParticipations().get(i).getAssignments();
            for (int j = 0; j < assignments.size(); j++) {
                Optional<UnitCode> code = assignments.get(j).getUnitCode();
                if (code.isPresent() && structure.find(code.get()).isEmpty()) {
                    check.report(
                            Paths.assignment(i, j).attribute("unitCode"),
                            arg("code", code.get().toString()),
                            arg("edition", structure.getEdition()));
                }
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return assignedTo("tariff-and-trade-affairs-directorate");
    }

    @Override
    public Cohort badExample() {
        return assignedTo("tariff-directorate");
    }

    private static Cohort assignedTo(String unit) {
        Assignment assignment = Assignment.builder().unitCode(UnitCode.of(unit)).build();
        return Examples.changed(
                Examples.cohort(), 2, participation -> participation.withAssignments(List.of(assignment)));
    }
}
