package org.wcoprogramme.validation.rule;

import java.util.List;
import java.util.function.BiConsumer;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.programme.Programme;

/** Goes through the indicators of a programme and through their values. */
final class Indicators {

    private Indicators() {}

    /** Each indicator with its path from the programme. */
    static void forEach(Programme programme, BiConsumer<Path, Indicator> action) {
        List<Result> results = programme.getOutcomes().getResults();
        for (int i = 0; i < results.size(); i++) {
            List<Indicator> indicators = results.get(i).getIndicators();
            for (int j = 0; j < indicators.size(); j++) {
                action.accept(Paths.indicator(i, j), indicators.get(j));
            }
        }
    }

    /** Each value of each indicator with its path from the programme: baselines, targets and observations. */
    static void forEachValue(Programme programme, ValueAction action) {
        forEach(programme, (path, indicator) -> {
            for (int i = 0; i < indicator.getBaselines().size(); i++) {
                Path baseline = path.attribute("baselines").element(i);
                accept(baseline, indicator, indicator.getBaselines().get(i).getValue(), action);
            }
            for (int i = 0; i < indicator.getPeriods().size(); i++) {
                forEachValue(
                        path.attribute("periods").element(i),
                        indicator,
                        indicator.getPeriods().get(i),
                        action);
            }
        });
    }

    private static void forEachValue(Path path, Indicator indicator, IndicatorPeriod period, ValueAction action) {
        for (int i = 0; i < period.getTargets().size(); i++) {
            Path target = path.attribute("targets").element(i);
            accept(target, indicator, period.getTargets().get(i).getValue(), action);
        }
        for (int i = 0; i < period.getObservations().size(); i++) {
            Path observation = path.attribute("observations").element(i);
            accept(observation, indicator, period.getObservations().get(i).getValue(), action);
        }
    }

    /** Each observation of each indicator with its path from the programme. */
    static void forEachObservation(Programme programme, ObservationAction action) {
        forEach(programme, (path, indicator) -> {
            for (int i = 0; i < indicator.getPeriods().size(); i++) {
                Path observations = path.attribute("periods").element(i).attribute("observations");
                List<Observation> observed = indicator.getPeriods().get(i).getObservations();
                for (int j = 0; j < observed.size(); j++) {
                    action.accept(observations.element(j), indicator, observed.get(j));
                }
            }
        });
    }

    private static void accept(Path holder, Indicator indicator, MeasuredValue value, ValueAction action) {
        action.accept(holder.attribute("value"), indicator, value);
    }

    /** What is done with a value. */
    @FunctionalInterface
    interface ValueAction {

        void accept(Path path, Indicator indicator, MeasuredValue value);
    }

    /** What is done with an observation. */
    @FunctionalInterface
    interface ObservationAction {

        void accept(Path path, Indicator indicator, Observation observation);
    }
}
