package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A check against a membership that is certainly out of date on the date of the check. */
final class MembershipStale implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MEM-005")
            .severity(Severity.INFORMATION)
            .putProfileSeverity(Profile.PUBLICATION, Severity.WARNING)
            .addSilentProfile(Profile.ARCHIVE)
            .title("Membership out of date", "Liste des Membres périmée")
            .message(
                    "The membership of {edition} is out of date after {staleAfter}; the date of the check is {today}.",
                    "La liste des Membres du {edition} est périmée après {staleAfter} ; la date du contrôle est "
                            + "{today}.")
            .rationale(
                    "Members accede nearly every year, and an edition says when to ask for a newer one. Said once "
                            + "for a programme, not for each cohort or code. Silent without a date, and where the "
                            + "record names no administration.",
                    "Des Membres adhèrent presque chaque année, et une édition dit quand en demander une plus récente. "
                            + "Signalé une fois par programme, et non pour chaque cohorte ou code. Muette sans date, et si "
                            + "les données ne nomment aucune administration.")
            .reference(References.EDITIONS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Membership membership = check.getMembership();
        Optional<PartialDate> staleAfter = membership.getStaleAfter();
        Optional<PartialDate> today = check.getDate();
        if (staleAfter.isPresent()
                && today.isPresent()
                && membership.isStaleOn(today.get()).isCertain()
                && programme.getCohorts().stream()
                        .anyMatch(cohort -> !cohort.getParticipations().isEmpty())) {
            check.report(
                    Path.root(),
                    arg("edition", membership.getEdition()),
                    arg("staleAfter", staleAfter.get()),
                    arg("today", today.get()));
        }
    }

    @Override
    public CheckContext exampleContext() {
        Membership membership = Membership.standard().withStaleAfter(PartialDate.of("2026-12-31"));
        return CheckContext.of(membership, PartialDate.of("2027-01-15"));
    }

    @Override
    public Programme goodExample() {
        return Examples.programme(Examples.cohort().withParticipations(List.of()));
    }

    @Override
    public Programme badExample() {
        return Examples.programme();
    }
}
