package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.SecretariatUnit;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An assignment to a unit that certainly did not exist on any day of it. */
final class UnitDidNotExist implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ASG-003")
            .severity(Severity.WARNING)
            .title("Unit did not exist at that time", "Unité inexistante à ce moment")
            .message(
                    "The unit {code} ({unit}) certainly did not exist at the time of the assignment ({span}).",
                    "L'unité {code} ({unit}) n'existait certainement pas au moment de l'affectation ({span}).")
            .rationale(
                    "The structure of the Secretariat changes, and the predecessor or the successor of the unit is "
                            + "probably meant. The time of an assignment without dates is that of the cohort. Silent "
                            + "where unit and assignment possibly have a day in common, and where the check was made "
                            + "without a structure.",
                    "La structure du Secrétariat change, et c'est probablement l'unité qui a précédé ou suivi qui est "
                            + "visée. Le moment d'une affectation sans dates est celui de la cohorte. Muette si l'unité "
                            + "et l'affectation ont possiblement un jour en commun, et si le contrôle se fait sans "
                            + "structure.")
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
                Optional<DateSpan> unit = code.flatMap(structure::find).flatMap(SecretariatUnit::getSpan);
                Optional<DateSpan> span = assignments.get(j).getSpan().or(cohort::getSpan);
                if (code.isPresent()
                        && unit.isPresent()
                        && span.isPresent()
                        && unit.get().overlaps(span.get()) == Certainty.EXCLUDED) {
                    check.report(
                            Paths.assignment(i, j).attribute("unitCode"),
                            arg("code", code.get().toString()),
                            arg("unit", Wording.of(unit.get())),
                            arg("span", Wording.of(span.get())));
                }
            }
        }
    }

    /** No source seen gives the dates of a unit, so the units of the examples are made up. */
    @Override
    public CheckContext exampleContext() {
        SecretariatStructure structure = SecretariatStructure.builder()
                .edition(PartialDate.of("2025-12"))
                .addUnits(
                        unit("example-unit-until-2010", DateSpan.endingOn(PartialDate.of("2010"))),
                        unit("example-unit-since-2011", DateSpan.startingOn(PartialDate.of("2011"))))
                .build();
        return CohortRule.super.exampleContext().withStructure(structure);
    }

    private static SecretariatUnit unit(String code, DateSpan span) {
        return SecretariatUnit.builder()
                .code(UnitCode.of(code))
                .names(List.of(DatedName.of(LocalizedText.of("en", "Example Unit", "fr", "Unité exemple"))))
                .span(span)
                .build();
    }

    @Override
    public Cohort goodExample() {
        return assignedTo("example-unit-since-2011");
    }

    @Override
    public Cohort badExample() {
        return assignedTo("example-unit-until-2010");
    }

    private static Cohort assignedTo(String unit) {
        Assignment assignment = Assignment.builder().unitCode(UnitCode.of(unit)).build();
        return Examples.changed(
                Examples.cohort(), 2, participation -> participation.withAssignments(List.of(assignment)));
    }
}
