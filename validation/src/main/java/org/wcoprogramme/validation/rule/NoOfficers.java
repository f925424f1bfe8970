package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort that has certainly begun and of which the record names nobody. */
final class NoOfficers implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-010")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("No officer in the cohort", "Aucun agent dans la cohorte")
            .message(
                    "The cohort began ({start}), and the record names none of its officers.",
                    "La cohorte a commencé ({start}), et les données n'en nomment aucun agent.")
            .rationale(
                    "A record can know of a cycle and not of its officers. It does not say that there was "
                            + "none. Silent where the cohort has no start, where it has not certainly begun, and "
                            + "where the check was made without a date.",
                    "Des données peuvent connaître un cycle sans en connaître les agents. Cela ne dit pas "
                            + "qu'il n'y en avait pas. Muette si la cohorte n'a pas de début, si elle n'a pas "
                            + "certainement commencé, et si le contrôle se fait sans date.")
            .reference(References.COMPLETE_CYCLES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        if (!cohort.getParticipations().isEmpty()) {
            return;
        }
        PartialDate start = cohort.getStart().orElse(null);
        PartialDate today = check.getDate().orElse(null);
        if (start != null && today != null && start.isCertainlyBefore(today)) {
            check.report(Path.root(), arg("start", start));
        }
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort();
    }

    @Override
    public Cohort badExample() {
        return Examples.cohort().withParticipations(List.of());
    }
}
