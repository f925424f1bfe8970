package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** One identified officer at two places of one cohort. */
final class OfficerTwice implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-001")
            .severity(Severity.ERROR)
            .title("Officer twice in a cohort", "Agent deux fois dans une cohorte")
            .message(
                    "This officer already has place {place} of the cohort.",
                    "Cet agent a déjà la place {place} de la cohorte.")
            .rationale(
                    "A cohort has one place for each officer; what happened to the officer stands in the "
                            + "events of that place. Officers who are not identified are never taken for the same "
                            + "person. Places count from 1.",
                    "Une cohorte a une place pour chaque agent ; ce qui lui est arrivé figure dans les "
                            + "événements de cette place. Des agents non identifiés ne sont jamais pris pour la même "
                            + "personne. Les places se comptent à partir de 1.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        Map<OfficerId, Integer> places = new HashMap<>();
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Optional<OfficerId> id =
                    cohort.getParticipations().get(i).getOfficer().getId();
            Integer earlier = id.isEmpty() ? null : places.putIfAbsent(id.get(), i);
            if (earlier != null) {
                check.report(Paths.officer(i), arg("place", earlier + 1));
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return twoOfficers("officer-1", "officer-2");
    }

    @Override
    public Cohort badExample() {
        return twoOfficers("officer-1", "officer-1");
    }

    private static Cohort twoOfficers(String first, String second) {
        Cohort cohort = Examples.changed(
                Examples.cohort(), 0, participation -> participation.withOfficer(Examples.officer(first)));
        return Examples.changed(cohort, 3, participation -> participation.withOfficer(Examples.officer(second)));
    }
}
