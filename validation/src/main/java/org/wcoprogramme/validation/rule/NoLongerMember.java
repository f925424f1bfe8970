package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An officer of a Member that had certainly withdrawn when the cohort started. */
final class NoLongerMember implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MEM-006")
            .severity(Severity.ERROR)
            .title("No longer a Member", "N'est plus Membre")
            .message(
                    "{name} ({code}) was a Member until {withdrawal}, certainly before the start of the cohort ({span}).",
                    "{name} ({code}) a été Membre jusqu'à {withdrawal}, certainement avant le début de la cohorte ({span}).")
            .rationale(
                    "Administrations of Members nominate. No withdrawal is known in the membership that is shipped; one may "
                            + "be in data of your own. Silent where it only possibly lies before the start.",
                    "Ce sont les administrations des Membres qui proposent. Aucun retrait n'est connu dans la liste livrée ; "
                            + "vos propres données peuvent en avoir. Muette s'il n'est que possiblement antérieur au début.")
            .reference(References.CONVENTION)
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
            MemberCode code = cohort.getParticipations().get(i).getAdministration();
            Member member = check.getMembership().find(code).orElse(null);
            Optional<PartialDate> withdrawal = member == null ? Optional.empty() : member.getWithdrawal();
            if (member != null && withdrawal.isPresent() && span.get().certainlyStartsAfter(withdrawal.get())) {
                check.report(
                        Paths.administration(i),
                        arg("name", member.getName()),
                        arg("code", code.toString()),
                        arg("withdrawal", withdrawal.get()),
                        arg("span", Wording.of(span.get())));
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return Examples.nextCohort();
    }

    @Override
    public Cohort badExample() {
        return Examples.cohort();
    }

    /** No Member is known to have withdrawn; in this context Algeria did. */
    @Override
    public CheckContext exampleContext() {
        Membership membership = Membership.standard();
        Member withdrawn = membership.find(MemberCode.of("DZ")).orElseThrow().withWithdrawal(PartialDate.of("2010"));
        return CheckContext.of(membership.combinedWith(Membership.builder()
                .edition(membership.getEdition())
                .addMember(withdrawn)
                .build()));
    }
}
