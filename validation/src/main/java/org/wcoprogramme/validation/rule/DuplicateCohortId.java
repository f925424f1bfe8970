package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashSet;
import java.util.Set;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two cohorts of a programme with one id. */
final class DuplicateCohortId implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-001")
            .severity(Severity.ERROR)
            .title("Cohort id twice", "Identifiant de cohorte en double")
            .message(
                    "Another cohort of the programme already has the id {id}.",
                    "Une autre cohorte du programme a déjà l'identifiant {id}.")
            .rationale(
                    "The id is the key of a cohort; what refers to it would find the wrong one.",
                    "L'identifiant est la clé d'une cohorte ; ce qui s'y réfère trouverait la mauvaise.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Set<CohortId> seen = new HashSet<>();
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            CohortId id = programme.getCohorts().get(i).getId();
            if (!seen.add(id)) {
                check.report(Paths.cohort(i).attribute("id"), arg("id", id.toString()));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return Examples.programme();
    }

    @Override
    public Programme badExample() {
        return Examples.programme(
                Examples.cohort(),
                Examples.nextCohort().withId(Examples.cohort().getId()));
    }
}
