package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Units of the Secretariat in an edition that is out of date. */
final class StructureStale implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ASG-007")
            .severity(Severity.INFORMATION)
            .putProfileSeverity(Profile.PUBLICATION, Severity.WARNING)
            .addSilentProfile(Profile.ARCHIVE)
            .title("Structure out of date", "Structure périmée")
            .message(
                    "The structure of {edition} is out of date after {staleAfter}; the date of the check "
                            + "is {today}.",
                    "La structure du {edition} est périmée après {staleAfter} ; la date du contrôle est " + "{today}.")
            .rationale(
                    "The structure of the Secretariat changes, last in 2024, and an edition says when to "
                            + "ask for a newer one. Said once for a programme. Silent without a date or a "
                            + "structure, and where no assignment names a unit by its code.",
                    "La structure du Secrétariat change, la dernière fois en 2024, et une édition dit "
                            + "quand en demander une plus récente. Signalé une fois par programme. Muette sans date "
                            + "ou sans structure, et si aucune affectation ne nomme une unité par son code.")
            .reference(References.EDITIONS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        SecretariatStructure structure = check.getStructure().orElse(null);
        PartialDate today = check.getDate().orElse(null);
        if (structure != null
                && today != null
                && structure.getStaleAfter().isPresent()
                && structure.isStaleOn(today).isCertain()
                && namesAUnit(programme)) {
            check.report(
                    Path.root(),
                    arg("edition", structure.getEdition()),
                    arg("staleAfter", structure.getStaleAfter().get()),
                    arg("today", today));
        }
    }

    private static boolean namesAUnit(Programme programme) {
        for (Cohort cohort : programme.getCohorts()) {
            for (Participation participation : cohort.getParticipations()) {
                for (Assignment assignment : participation.getAssignments()) {
                    if (assignment.getUnitCode().isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    public CheckContext exampleContext() {
        SecretariatStructure structure = SecretariatStructure.standard().withStaleAfter(PartialDate.of("2026-12-31"));
        Membership membership = Membership.standard().withStaleAfter(PartialDate.of("2028"));
        return CheckContext.of(membership, PartialDate.of("2027-01-15")).withStructure(structure);
    }

    @Override
    public Programme goodExample() {
        return Examples.programme();
    }

    @Override
    public Programme badExample() {
        Assignment assignment = Assignment.builder()
                .unitCode(UnitCode.of("capacity-building-directorate"))
                .build();
        return Examples.programme(
                Examples.changed(Examples.cohort(), 2, place -> place.withAssignments(List.of(assignment))));
    }
}
