package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort that certainly started before its programme was launched. */
final class CohortBeforeLaunch implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-003")
            .severity(Severity.ERROR)
            .title("Cohort before the launch", "Cohorte antérieure au lancement")
            .message(
                    "The cohort ({span}) certainly started before the launch of the programme ({launch}).",
                    "La cohorte ({span}) a certainement commencé avant le lancement du programme ({launch}).")
            .rationale(
                    "A programme is launched and then has cohorts: the Career Development Programme in 2009. "
                            + "Silent where the precision of the dates leaves it open.",
                    "Un programme est lancé, puis a des cohortes : le Programme de développement de carrière "
                            + "en 2009. Muette si la précision des dates laisse la question ouverte.")
            .reference(References.ARTICLE)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        if (programme.getLaunch().isEmpty()) {
            return;
        }
        PartialDate launch = programme.getLaunch().get();
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Optional<DateSpan> span = programme.getCohorts().get(i).getSpan();
            if (span.isPresent() && Spans.certainlyStartsBefore(span.get(), launch)) {
                check.report(
                        Paths.cohort(i).attribute("span"), arg("span", Wording.of(span.get())), arg("launch", launch));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return Examples.programme();
    }

    @Override
    public Programme badExample() {
        return Examples.programme().withLaunch(PartialDate.of("2012"));
    }
}
