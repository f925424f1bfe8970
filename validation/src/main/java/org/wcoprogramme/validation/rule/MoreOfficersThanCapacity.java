package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** More officers in a cohort than it has places. */
final class MoreOfficersThanCapacity implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-003")
            .severity(Severity.WARNING)
            .title("More officers than places", "Plus d'agents que de places")
            .message(
                    "{count} officers have a place in this cohort, whose capacity is {capacity}.",
                    "{count} agents ont une place dans cette cohorte, dont la capacité est de {capacity}.")
            .rationale(
                    "A cohort is planned for a number of places. An officer who was not selected, declined, was "
                            + "replaced or withdrew does not count, nor one of whom only the nomination is known: more "
                            + "are nominated than there are places.",
                    "Une cohorte est prévue pour un nombre de places. Un agent qui n'a pas été sélectionné, a "
                            + "décliné, a été remplacé ou s'est retiré ne compte pas, ni un agent dont seule la "
                            + "proposition est connue : on propose plus d'agents qu'il n'y a de places.")
            .reference(References.LABORATORIES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        if (cohort.getCapacity().isEmpty()) {
            return;
        }
        int capacity = cohort.getCapacity().get();
        long count = cohort.getParticipations().stream()
                .filter(participation -> Standing.certainlyHasPlace(participation, cohort))
                .count();
        if (count > capacity) {
            check.report(Path.root().attribute("capacity"), arg("count", count), arg("capacity", capacity));
        }
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort().withCapacity(7);
    }

    @Override
    public Cohort badExample() {
        return Examples.cohort().withCapacity(6);
    }
}
