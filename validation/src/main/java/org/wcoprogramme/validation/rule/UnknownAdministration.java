package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An officer nominated by an administration whose code no Member has. */
final class UnknownAdministration implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MEM-001")
            .severity(Severity.ERROR)
            .title("Unknown administration", "Administration inconnue")
            .message(
                    "No Member of the WCO has the code {code} in the membership of {edition}.",
                    "Aucun Membre de l'OMD n'a le code {code} dans la liste des Membres du {edition}.")
            .rationale(
                    "Administrations of Members nominate. A code that no Member has is most often a typing "
                            + "error or the code of a country under another standard. Silent where the cohort starts "
                            + "after the membership was drawn up: MEM-004.",
                    "Ce sont les administrations des Membres qui proposent. Un code qu'aucun Membre n'a est "
                            + "le plus souvent une faute de frappe ou le code d'un pays selon une autre norme. Muette "
                            + "si la cohorte commence après l'édition de la liste : MEM-004.")
            .reference(References.CONVENTION)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        PartialDate edition = check.getMembership().getEdition();
        if (MembershipTooOld.possiblyTooOld(cohort, edition)) {
            return;
        }
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            MemberCode code = cohort.getParticipations().get(i).getAdministration();
            if (check.getMembership().find(code).isEmpty()) {
                check.report(Paths.administration(i), arg("code", code.toString()), arg("edition", edition));
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
                Examples.cohort(), 1, participation -> participation.withAdministration(MemberCode.of("QQ")));
    }
}
