package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** One officer whom two administrations nominated. */
final class OfficerOfTwoAdministrations implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-006")
            .severity(Severity.INFORMATION)
            .title("Officer of two administrations", "Agent de deux administrations")
            .message(
                    "This officer was nominated by {administration} here and by {other} in the cohort " + "{cohort}.",
                    "Cet agent a été proposé par {administration} ici et par {other} dans la cohorte " + "{cohort}.")
            .rationale(
                    "An officer may move to another administration; more often a key was given to two "
                            + "persons, or a code is mistyped. Compared with the first cohort that has the officer.",
                    "Un agent peut passer à une autre administration ; plus souvent, une clé a été donnée "
                            + "à deux personnes ou un code est mal saisi. Comparé à la première cohorte qui a "
                            + "l'agent.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Map<OfficerId, Nomination> nominations = new HashMap<>();
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort cohort = programme.getCohorts().get(i);
            for (int j = 0; j < cohort.getParticipations().size(); j++) {
                Participation participation = cohort.getParticipations().get(j);
                Optional<OfficerId> id = participation.getOfficer().getId();
                if (id.isPresent()) {
                    Nomination first = nominations.putIfAbsent(
                            id.get(), new Nomination(cohort.getId(), participation.getAdministration()));
                    if (first != null && !first.administration().equals(participation.getAdministration())) {
                        check.report(
                                Paths.cohort(i).resolve(Paths.administration(j)),
                                arg(
                                        "administration",
                                        participation.getAdministration().toString()),
                                arg("other", first.administration().toString()),
                                arg("cohort", first.cohort().toString()));
                    }
                }
            }
        }
    }

    private record Nomination(CohortId cohort, MemberCode administration) {}

    @Override
    public Programme goodExample() {
        return nominatedBy(0);
    }

    @Override
    public Programme badExample() {
        return nominatedBy(1);
    }

    /** By Angola in 2011/2012, by Angola or by Azerbaijan in 2012/2013. */
    private static Programme nominatedBy(int place) {
        return Examples.programme(
                Examples.changed(Examples.cohort(), 1, OfficerOfTwoAdministrations::withOfficer),
                Examples.changed(Examples.nextCohort(), place, OfficerOfTwoAdministrations::withOfficer));
    }

    private static Participation withOfficer(Participation participation) {
        return participation.withOfficer(Examples.officer("officer-1"));
    }
}
