package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Locale;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Officers who are not identified, told once for a programme of several cohorts. */
final class OfficersNotIdentified implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-011")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Officers not identified", "Agents non identifiés")
            .message(
                    "Officers without a key: {count} of {all}; whether one of them came back is not " + "known.",
                    "Agents sans clé : {count} sur {all} ; on ne sait pas si l'un d'eux est revenu.")
            .rationale(
                    "News items name administrations, not officers. Without a key nobody is taken for the "
                            + "same person, so returning officers are not known, which is not zero. Silent about a "
                            + "single cohort.",
                    "Les actualités nomment des administrations, non des agents. Sans clé, personne n'est "
                            + "pris pour la même personne ; les agents de retour ne sont donc pas connus, ce qui "
                            + "n'est pas zéro. Muette pour une seule cohorte.")
            .reference(References.COHORTS_SEEN)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        if (programme.getCohorts().size() < 2) {
            return;
        }
        int count = 0;
        int all = 0;
        for (Cohort cohort : programme.getCohorts()) {
            for (Participation participation : cohort.getParticipations()) {
                count += participation.getOfficer().isIdentified() ? 0 : 1;
                all++;
            }
        }
        if (count > 0) {
            check.report(Path.root().attribute("cohorts"), arg("count", count), arg("all", all));
        }
    }

    @Override
    public Programme goodExample() {
        return Examples.programme(
                Examples.cohort().withParticipations(identified("DZ", "AO")),
                Examples.nextCohort().withParticipations(identified("AZ", "KH")));
    }

    private static List<Participation> identified(String... codes) {
        return Examples.participations(codes).stream()
                .map(participation -> participation.withOfficer(Examples.officer("officer-"
                        + participation.getAdministration().toString().toLowerCase(Locale.ROOT))))
                .toList();
    }

    @Override
    public Programme badExample() {
        return Examples.programme();
    }
}
