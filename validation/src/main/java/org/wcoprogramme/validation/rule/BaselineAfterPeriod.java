package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A baseline from a time certainly after the end of a period that is compared with it. */
final class BaselineAfterPeriod implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-013")
            .severity(Severity.WARNING)
            .title("Baseline after a period", "Référence postérieure à une période")
            .message(
                    "The baseline ({date}) comes certainly after the end of a period ({span}).",
                    "La valeur de référence ({date}) est certainement postérieure à la fin d'une période "
                            + "({span}).")
            .rationale(
                    "A baseline says where an indicator stood before; one that came later makes every "
                            + "comparison with that period turn round. Silent where the precision of the dates "
                            + "leaves it open.",
                    "Une valeur de référence dit où en était un indicateur auparavant ; postérieure, elle "
                            + "inverse toute comparaison avec cette période. Muette si la précision des dates "
                            + "laisse la question ouverte.")
            .reference(References.FIGURES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEach(programme, (path, indicator) -> {
            for (int i = 0; i < indicator.getBaselines().size(); i++) {
                PartialDate date = indicator.getBaselines().get(i).getDate();
                IndicatorPeriod period = firstThatEndedBefore(date, indicator.getPeriods());
                if (period != null) {
                    check.report(
                            path.attribute("baselines").element(i).attribute("date"),
                            arg("date", date),
                            arg("span", Wording.fromTo(period.getStart(), period.getEnd())));
                }
            }
        });
    }

    private static @Nullable IndicatorPeriod firstThatEndedBefore(PartialDate date, List<IndicatorPeriod> periods) {
        for (IndicatorPeriod period : periods) {
            if (period.getEnd().isCertainlyBefore(date)) {
                return period;
            }
        }
        return null;
    }

    @Override
    public Programme goodExample() {
        return withBaselineOf("2010");
    }

    @Override
    public Programme badExample() {
        return withBaselineOf("2013");
    }

    private static Programme withBaselineOf(String date) {
        Baseline baseline = Baseline.builder()
                .date(PartialDate.of(date))
                .value(Quantity.of(5))
                .build();
        return OutcomeExamples.programme(OutcomeExamples.indicator().withBaselines(List.of(baseline)));
    }
}
