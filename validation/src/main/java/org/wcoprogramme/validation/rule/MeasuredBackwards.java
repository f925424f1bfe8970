package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An improvement whose measure after was certainly taken before the measure before. */
final class MeasuredBackwards implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MUL-004")
            .severity(Severity.ERROR)
            .title("Measured backwards", "Mesuré à rebours")
            .message(
                    "The measure after ({after}) was certainly taken before the measure before " + "({before}).",
                    "La mesure après ({after}) a certainement été faite avant la mesure avant ({before}).")
            .rationale(
                    "Then the change would be read the wrong way round; most often the two dates were "
                            + "exchanged. Silent where the precision of the dates leaves it open.",
                    "Le changement serait alors lu à l'envers ; le plus souvent, les deux dates ont été "
                            + "inversées. Muette si la précision des dates laisse la question ouverte.")
            .reference(References.FIGURES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<OperationalImprovement> improvements = programme.getOutcomes().getImprovements();
        for (int i = 0; i < improvements.size(); i++) {
            PartialDate before = improvements.get(i).getBeforeDate().orElse(null);
            PartialDate after = improvements.get(i).getAfterDate().orElse(null);
            if (before != null && after != null && after.isCertainlyBefore(before)) {
                check.report(Paths.improvement(i).attribute("afterDate"), arg("after", after), arg("before", before));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return measured("2011-06", "2013-06");
    }

    @Override
    public Programme badExample() {
        return measured("2013-06", "2011-12");
    }

    private static Programme measured(String before, String after) {
        return OutcomeExamples.improved(OutcomeExamples.improvement()
                .withBeforeDate(PartialDate.of(before))
                .withAfterDate(PartialDate.of(after)));
    }
}
