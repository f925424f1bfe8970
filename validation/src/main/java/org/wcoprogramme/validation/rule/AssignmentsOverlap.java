package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two assignments of one officer that certainly overlap. */
final class AssignmentsOverlap implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ASG-004")
            .severity(Severity.INFORMATION)
            .title("Assignments overlap", "Affectations qui se chevauchent")
            .message(
                    "The assignment ({span}) certainly overlaps with assignment {number} of the same "
                            + "officer ({other}).",
                    "L'affectation ({span}) chevauche certainement l'affectation {number} du même agent "
                            + "({other}).")
            .rationale(
                    "An officer may work in two places at once, so nothing is wrong; often, though, the "
                            + "end of the first was not entered when the second began. Assignments that share only "
                            + "their day of change do not overlap. They count from 1.",
                    "Un agent peut travailler à deux endroits à la fois ; rien n'est donc faux, mais "
                            + "souvent la fin de la première n'a pas été saisie quand la seconde a commencé. Des "
                            + "affectations qui ne partagent que le jour du changement ne se chevauchent pas. Elles "
                            + "se comptent à partir de 1.")
            .reference(References.NEWSROOM_2011)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            List<Assignment> assignments = cohort.getParticipations().get(i).getAssignments();
            for (int j = 1; j < assignments.size(); j++) {
                report(assignments, i, j, check);
            }
        }
    }

    /** One finding at most, about the first of the earlier ones. */
    private static void report(List<Assignment> assignments, int participation, int index, Check check) {
        DateSpan span = assignments.get(index).getSpan().orElse(null);
        for (int i = 0; i < index && span != null; i++) {
            DateSpan other = assignments.get(i).getSpan().orElse(null);
            if (other != null && Spans.certainlyOverlap(span, other)) {
                check.report(
                        Paths.assignment(participation, index).attribute("span"),
                        arg("span", Wording.of(span)),
                        arg("number", i + 1),
                        arg("other", Wording.of(other)));
                return;
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return withSecondFrom("2012-01");
    }

    @Override
    public Cohort badExample() {
        return withSecondFrom("2011-11");
    }

    private static Cohort withSecondFrom(String start) {
        DateSpan first = DateSpan.of(PartialDate.of("2011-09"), PartialDate.of("2011-12"));
        DateSpan second = DateSpan.of(PartialDate.of(start), PartialDate.of("2012-07"));
        return Examples.changed(
                Examples.cohort(),
                1,
                participation -> participation.withAssignments(List.of(
                        Assignment.to(OperationalArea.POLICY_RESEARCH).withSpan(first),
                        Assignment.to(OperationalArea.CAPACITY_BUILDING).withSpan(second))));
    }
}
