package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Something observed in a period that certainly begins after the date of the check. */
final class ObservationOfFuturePeriod implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-021")
            .severity(Severity.WARNING)
            .title("Observation of a future period", "Observation d'une période future")
            .message(
                    "The period begins {start}, certainly after the date of the check ({today}), and has "
                            + "observations.",
                    "La période commence le {start}, certainement après la date du contrôle ({today}), et "
                            + "elle a des observations.")
            .rationale(
                    "What is yet to come cannot have been observed; often a target was entered as an "
                            + "observation. That there is no value can be said of any period. Silent where the "
                            + "check was made without a date.",
                    "Ce qui est à venir ne peut avoir été observé ; souvent, une cible a été saisie comme "
                            + "observation. Qu'il n'y a pas de valeur peut se dire de toute période. Muette si le "
                            + "contrôle se fait sans date.")
            .reference(References.EVENTS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        PartialDate today = check.getDate().orElse(null);
        if (today == null) {
            return;
        }
        Indicators.forEach(programme, (path, indicator) -> {
            for (int i = 0; i < indicator.getPeriods().size(); i++) {
                IndicatorPeriod period = indicator.getPeriods().get(i);
                if (period.getStart().isCertainlyAfter(today) && hasValue(period)) {
                    check.report(
                            path.attribute("periods").element(i).attribute("observations"),
                            arg("start", period.getStart()),
                            arg("today", today));
                }
            }
        });
    }

    private static boolean hasValue(IndicatorPeriod period) {
        for (Observation observation : period.getObservations()) {
            if (!(observation.getValue() instanceof NoValue)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Programme goodExample() {
        return observed("2011-09", "2012-07");
    }

    @Override
    public Programme badExample() {
        return observed("2911-09", "2912-07");
    }

    private static Programme observed(String start, String end) {
        IndicatorPeriod period =
                OutcomeExamples.period(start, end).withObservations(List.of(Observation.of(Quantity.of(6))));
        return OutcomeExamples.programme(OutcomeExamples.indicator().withPeriods(List.of(period)));
    }
}
