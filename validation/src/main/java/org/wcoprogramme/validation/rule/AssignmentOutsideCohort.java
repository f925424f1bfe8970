package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An assignment that certainly starts before the cohort or ends after it. */
final class AssignmentOutsideCohort implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ASG-001")
            .severity(Severity.ERROR)
            .title("Assignment outside the cohort", "Affectation hors de la cohorte")
            .message(
                    "The assignment ({assignment}) certainly reaches beyond the span of the cohort ({span}).",
                    "L'affectation ({assignment}) sort certainement de la durée de la cohorte ({span}).")
            .rationale(
                    "An assignment is work in the Secretariat during the programme year. Silent where the "
                            + "precision of the dates leaves it open, and where a bound is not known.",
                    "Une affectation est un travail au Secrétariat pendant l'année de programme. Muette si "
                            + "la précision des dates laisse la question ouverte ou si une borne n'est pas connue.")
            .reference(References.NEWSROOM_2011)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        Optional<DateSpan> span = cohort.getSpan();
        if (span.isEmpty()) {
            return;
        }
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            List<Assignment> assignments = cohort.getParticipations().get(i).getAssignments();
            for (int j = 0; j < assignments.size(); j++) {
                Optional<DateSpan> assignment = assignments.get(j).getSpan();
                if (assignment.isPresent() && Spans.certainlyReachesBeyond(assignment.get(), span.get())) {
                    check.report(
                            Paths.assignment(i, j).attribute("span"),
                            arg("assignment", Wording.of(assignment.get())),
                            arg("span", Wording.of(span.get())));
                }
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return withAssignment("2011-10", "2012-06");
    }

    @Override
    public Cohort badExample() {
        return withAssignment("2011-10", "2012-08-15");
    }

    private static Cohort withAssignment(String start, String end) {
        Assignment assignment = Assignment.to(OperationalArea.POLICY_RESEARCH)
                .withSpan(DateSpan.of(PartialDate.of(start), PartialDate.of(end)));
        return Examples.changed(
                Examples.cohort(), 4, participation -> participation.withAssignments(List.of(assignment)));
    }
}
