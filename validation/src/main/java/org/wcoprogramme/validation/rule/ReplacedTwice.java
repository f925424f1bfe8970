package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two officers who took the place of one. */
final class ReplacedTwice implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-011")
            .severity(Severity.WARNING)
            .title("Replaced twice", "Remplacé deux fois")
            .message(
                    "The officer of place {place} already took the place of the same officer.",
                    "L'agent de la place {place} a déjà pris la place du même agent.")
            .rationale(
                    "One place goes to one officer; who replaces a replacement names the replacement. "
                            + "Places count from 1.",
                    "Une place revient à un agent ; qui remplace un remplaçant nomme le remplaçant. Les "
                            + "places se comptent à partir de 1.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            OfficerId replaced = cohort.getParticipations().get(i).getReplaces().orElse(null);
            if (replaced != null) {
                int earlier = firstThatReplaces(cohort, replaced);
                if (earlier < i) {
                    check.report(Paths.participation(i).attribute("replaces"), arg("place", earlier + 1));
                }
            }
        }
    }

    private static int firstThatReplaces(Cohort cohort, OfficerId replaced) {
        int place = 0;
        while (!cohort.getParticipations()
                .get(place)
                .getReplaces()
                .filter(replaced::equals)
                .isPresent()) {
            place++;
        }
        return place;
    }

    @Override
    public Cohort goodExample() {
        return replacing("officer-2");
    }

    @Override
    public Cohort badExample() {
        return replacing("officer-1");
    }

    /** The first was replaced by the second, who was replaced in turn. */
    private static Cohort replacing(String replaced) {
        Cohort cohort = Examples.changed(Examples.cohort(), 0, place -> replaced(place, "officer-1"));
        cohort = Examples.changed(
                cohort, 1, place -> replaced(place, "officer-2").withReplaces(OfficerId.of("officer-1")));
        return Examples.changed(cohort, 2, place -> place.withReplaces(OfficerId.of(replaced)));
    }

    private static Participation replaced(Participation participation, String officer) {
        return participation
                .withOfficer(Examples.officer(officer))
                .withEvents(List.of(Examples.event(ParticipationEventType.REPLACED, "2011-08")));
    }
}
