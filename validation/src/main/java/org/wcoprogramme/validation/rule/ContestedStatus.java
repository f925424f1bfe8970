package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A Member whose status in the WCO is contested as nominating administration. */
final class ContestedStatus implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MEM-007")
            .severity(Severity.INFORMATION)
            .title("Status not agreed by all", "Statut qui n'est pas admis par tous")
            .message(
                    "The sources of the membership do not agree on the status of {name} ({code}), a "
                            + "Member since {accession}.",
                    "Les sources de la liste des Membres ne s'accordent pas sur le statut de {name} "
                            + "({code}), Membre depuis {accession}.")
            .rationale(
                    "Nothing to correct: the administration may nominate, and no view is taken here. "
                            + "Kosovo acceded on 25 January 2017; texts of the Serbian foreign ministry say that "
                            + "the Council suspended its vote in July and December 2017, and an officer of Kosovo "
                            + "is in the cohort of 2023/2024. Palestine acceded on 24 March 2015 as the 180th "
                            + "Member and is an observer state at the United Nations. The rule speaks of Members "
                            + "whose kind in the membership is neither state, customs territory nor customs union.",
                    "Rien à corriger : l'administration peut proposer, et aucun avis n'est exprimé ici. "
                            + "Le Kosovo a adhéré le 25 janvier 2017 ; des textes du ministère serbe des affaires "
                            + "étrangères disent que le Conseil a suspendu son vote en juillet et en décembre 2017, "
                            + "et un agent du Kosovo est dans la cohorte 2023/2024. La Palestine a adhéré le 24 "
                            + "mars 2015, 180e Membre, et est un État observateur auprès des Nations unies. La "
                            + "règle parle des Membres dont le genre dans la liste n'est ni État, ni territoire "
                            + "douanier, ni union douanière.")
            .reference(References.STATUS)
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
            if (member != null && member.getKind() == MemberKind.OTHER) {
                check.report(
                        Paths.administration(i),
                        arg("name", member.getName()),
                        arg("code", code.toString()),
                        arg("accession", member.getAccession()));
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort();
    }

    /** Of 2023/2024, when an officer of Kosovo took part. */
    @Override
    public Cohort badExample() {
        return Examples.cohort()
                .withId(CohortId.of("cdp-2023-2024"))
                .withLabel(CohortLabel.ofProgrammeYear(2023))
                .withSpan(DateSpan.of(PartialDate.of("2023-09"), PartialDate.of("2024-07")))
                .withParticipations(Examples.participations("XK"));
    }
}
