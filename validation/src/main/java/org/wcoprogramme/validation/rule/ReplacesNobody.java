package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A participation that replaces an officer who is not in the cohort, or its own. */
final class ReplacesNobody implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-005")
            .severity(Severity.ERROR)
            .title("Replaces nobody of the cohort", "Ne remplace personne de la cohorte")
            .message(
                    "The officer whose place this one took {problem}.",
                    "L'agent dont celui-ci a pris la place {problem}.")
            .rationale(
                    "An officer takes the place of another officer of the same cohort, whose participation stays in "
                            + "the record with what happened. A key that no officer of the cohort has leads nowhere. "
                            + "The key itself is not shown.",
                    "Un agent prend la place d'un autre agent de la même cohorte, dont la participation reste dans les "
                            + "données avec ce qui lui est arrivé. Une clé qu'aucun agent de la cohorte n'a ne mène "
                            + "nulle part. La clé elle-même n'est pas montrée.")
            .reference(References.KEYS)
            .build();

    private static final LocalizedText ITSELF =
            LocalizedText.of("en", "is this officer", "fr", "est cet agent lui-même");

    private static final LocalizedText NOT_HERE =
            LocalizedText.of("en", "is not in this cohort", "fr", "n'est pas dans cette cohorte");

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Participation participation = cohort.getParticipations().get(i);
            Optional<LocalizedText> problem =
                    participation.getReplaces().flatMap(replaced -> problem(replaced, participation, cohort));
            if (problem.isPresent()) {
                check.report(Paths.participation(i).attribute("replaces"), arg("problem", problem.get()));
            }
        }
    }

    private static Optional<LocalizedText> problem(OfficerId replaced, Participation participation, Cohort cohort) {
        if (participation.getOfficer().getId().filter(replaced::equals).isPresent()) {
            return Optional.of(ITSELF);
        }
        return cohort.findParticipation(replaced).isPresent() ? Optional.empty() : Optional.of(NOT_HERE);
    }

    @Override
    public Cohort goodExample() {
        return replacing("officer-1");
    }

    @Override
    public Cohort badExample() {
        return replacing("officer-9");
    }

    private static Cohort replacing(String replaced) {
        Cohort cohort = Examples.changed(
                Examples.cohort(),
                0,
                participation -> participation
                        .withOfficer(Examples.officer("officer-1"))
                        .withEvents(List.of(Examples.event(ParticipationEventType.REPLACED, "2011-08"))));
        return Examples.changed(
                cohort,
                1,
                participation ->
                        participation.withOfficer(Examples.officer("officer-2")).withReplaces(OfficerId.of(replaced)));
    }
}
