package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An officer of a Member that certainly had not acceded yet when the cohort started. */
final class NotYetMember implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MEM-003")
            .severity(Severity.ERROR)
            .title("Not yet a Member", "Pas encore Membre")
            .message(
                    "{name} ({code}) has been a Member only since {accession}, certainly after the start of "
                            + "the cohort ({span}).",
                    "{name} ({code}) n'est Membre que depuis {accession}, certainement après le début de la "
                            + "cohorte ({span}).")
            .rationale(
                    "Administrations of Members nominate, months before the start. Silent where the "
                            + "accession only possibly lies after the start, as in the year of accession of a Member "
                            + "of which only that year is known.",
                    "Ce sont les administrations des Membres qui proposent, des mois avant le début. Muette "
                            + "si l'adhésion n'est que possiblement postérieure au début, comme dans l'année "
                            + "d'adhésion d'un Membre dont seule cette année est connue.")
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
            if (member != null
                    && member.isCounted()
                    && Spans.certainlyStartsBefore(span.get(), member.getAccession())) {
                check.report(
                        Paths.administration(i),
                        arg("name", member.getName()),
                        arg("code", code.toString()),
                        arg("accession", member.getAccession()),
                        arg("span", Wording.of(span.get())));
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
                Examples.cohort(), 1, participation -> participation.withAdministration(MemberCode.of("SO")));
    }
}
