package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A period of an indicator whose start certainly does not come before its end. */
final class PeriodWithoutLength implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-003")
            .severity(Severity.ERROR)
            .title("Period without length", "Période sans durée")
            .message(
                    "The start of the period ({start}) does not come before its end ({end}).",
                    "Le début de la période ({start}) ne précède pas sa fin ({end}).")
            .rationale(
                    "A period runs from its start to a later end. Silent where the precision of the dates leaves it "
                            + "open.",
                    "Une période va de son début à une fin ultérieure. Muette si la précision des dates laisse la "
                            + "question ouverte.")
            .reference(References.IATI_PERIODS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEach(programme, (path, indicator) -> {
            for (int i = 0; i < indicator.getPeriods().size(); i++) {
                IndicatorPeriod period = indicator.getPeriods().get(i);
                if (!period.getStart().isPossiblyBefore(period.getEnd())) {
                    check.report(
                            path.attribute("periods").element(i).attribute("start"),
                            arg("start", period.getStart()),
                            arg("end", period.getEnd()));
                }
            }
        });
    }

    @Override
    public Programme goodExample() {
        return during("2011-09", "2012-07");
    }

    @Override
    public Programme badExample() {
        return during("2012-09", "2012-07");
    }

    private static Programme during(String start, String end) {
        return OutcomeExamples.programme(
                OutcomeExamples.indicator().withPeriods(List.of(OutcomeExamples.period(start, end))));
    }
}
