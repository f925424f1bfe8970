package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashSet;
import java.util.Set;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two cohorts of a programme with one label. */
final class DuplicateCohortLabel implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-002")
            .severity(Severity.ERROR)
            .title("Cohort label twice", "Libellé de cohorte en double")
            .message(
                    "Another cohort of the programme already has the label {label}.",
                    "Une autre cohorte du programme a déjà le libellé {label}.")
            .rationale(
                    "A programme has one cohort in a programme year and one in a session. Spellings of a "
                            + "year do not differ: 2010/11 is 2010/2011. Workshops without a number are named by "
                            + "their calendar year, which may have several.",
                    "Un programme a une cohorte par année de programme et une par session. Les graphies "
                            + "d'une année ne diffèrent pas : 2010/11 est 2010/2011. Des ateliers sans numéro "
                            + "portent leur année civile, qui peut en avoir plusieurs.")
            .reference(References.COHORTS_SEEN)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Set<CohortLabel> seen = new HashSet<>();
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            CohortLabel label = programme.getCohorts().get(i).getLabel();
            if (label.getCalendarYear().isEmpty() && !seen.add(label)) {
                check.report(Paths.cohort(i).attribute("label"), arg("label", label.toString()));
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
                Examples.nextCohort().withLabel(Examples.cohort().getLabel()));
    }
}
