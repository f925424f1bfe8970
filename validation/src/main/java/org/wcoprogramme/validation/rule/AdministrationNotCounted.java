package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An officer nominated by a body with rights akin to membership, that is by the European Union. */
final class AdministrationNotCounted implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MEM-002")
            .severity(Severity.WARNING)
            .title("Not an administration of a Member", "Pas l'administration d'un Membre")
            .message(
                    "{name} ({code}) is not one of the Members that the WCO counts.",
                    "{name} ({code}) n'est pas l'un des Membres que l'OMD compte.")
            .rationale(
                    "The European Union has rights akin to membership, but its officers serve in the "
                            + "administrations of its member states, which are Members themselves. Probably the code "
                            + "of one of these is meant.",
                    "L'Union européenne a des droits analogues à ceux d'un Membre, mais ses agents servent "
                            + "dans les administrations de ses États membres, eux-mêmes Membres. Le code d'un de "
                            + "ceux-ci est probablement visé.")
            .reference(References.EUROPEAN_UNION)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            MemberCode code = cohort.getParticipations().get(i).getAdministration();
            Member member = check.getMembership().find(code).orElse(null);
            if (member != null && !member.isCounted()) {
                check.report(Paths.administration(i), arg("name", member.getName()), arg("code", code.toString()));
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort();
    }

    @Override
    public Cohort badExample() {
        return Examples.changed(
                Examples.cohort(), 2, participation -> participation.withAdministration(MemberCode.of("EU")));
    }
}
