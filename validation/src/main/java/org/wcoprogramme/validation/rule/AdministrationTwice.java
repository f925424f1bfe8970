package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two officers of one administration in one cohort. */
final class AdministrationTwice implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-001")
            .severity(Severity.INFORMATION)
            .title("Administration twice in a cohort", "Administration deux fois dans une cohorte")
            .message(
                    "{name} ({code}) has {count} officers in this cohort.",
                    "{name} ({code}) a {count} agents dans cette cohorte.")
            .rationale(
                    "No cohort of the Career Development Programme that was seen has two officers of one administration, though "
                            + "no rule that forbids it was found; the 68th Fellowship had 15 participants of 13 countries. An officer who was not selected, declined, was replaced or "
                            + "withdrew is not counted: another of the same administration may have taken the place. Silent for a "
                            + "workshop that is held for one administration alone.",
                    "Aucune cohorte vue du Programme de développement de carrière n'a deux agents d'une même administration, "
                            + "bien qu'aucune règle qui l'interdise n'ait été trouvée ; la 68e session Fellowship comptait 15 participants de 13 pays. Un agent qui n'a pas été sélectionné, a "
                            + "décliné, a été remplacé ou s'est retiré n'est pas compté : un autre de la même administration peut avoir pris la "
                            + "place. Muette pour un atelier tenu pour une seule administration.")
            .reference(References.COHORTS_SEEN)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    /** One finding for each administration, at its second officer. */
    @Override
    public void check(Cohort cohort, Check check) {
        Set<MemberCode> seen = new HashSet<>();
        Set<MemberCode> told = new HashSet<>();
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Participation participation = cohort.getParticipations().get(i);
            MemberCode code = participation.getAdministration();
            if (!Standing.hasNoPlace(participation)
                    && !seen.add(code)
                    && told.add(code)
                    && !Standing.isForOneAdministration(cohort)) {
                check.report(
                        Paths.administration(i),
                        arg("name", Wording.name(check.getMembership(), code)),
                        arg("code", code.toString()),
                        arg("count", count(code, cohort)));
            }
        }
    }

    private static int count(MemberCode code, Cohort cohort) {
        return Standing.places(
                        cohort,
                        participation ->
                                participation.getAdministration().equals(code) && !Standing.hasNoPlace(participation))
                .size();
    }

    @Override
    public Cohort goodExample() {
        return Examples.changed(
                badExample(),
                0,
                participation ->
                        participation.withEvents(List.of(Examples.event(ParticipationEventType.REPLACED, "2011-07"))));
    }

    @Override
    public Cohort badExample() {
        return Examples.cohort()
                .withParticipations(Examples.participations("DZ", "AO", "AM", "CM", "EC", "MN", "VN", "DZ"));
    }
}
