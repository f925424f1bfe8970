package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Periods that certainly overlap, of an indicator whose values are added up. */
final class OverlappingPeriodsSummed implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-014")
            .severity(Severity.WARNING)
            .title("Overlapping periods added up", "Périodes qui se chevauchent et s'additionnent")
            .message(
                    "The period ({span}) certainly overlaps with an earlier one ({other}), and the values "
                            + "are added up ({aggregation}).",
                    "La période ({span}) chevauche certainement une précédente ({other}), et les valeurs "
                            + "s'additionnent ({aggregation}).")
            .rationale(
                    "What lies in both periods would count twice. Periods that overlap are right where "
                            + "values are counted by identity or not put together. A day of change that two share "
                            + "is no overlap. Silent where the precision of the dates leaves it open.",
                    "Ce qui se trouve dans les deux périodes compterait deux fois. Des périodes qui se "
                            + "chevauchent conviennent si les valeurs se comptent par identité ou ne se réunissent "
                            + "pas. Un jour de passage commun n'est pas un chevauchement. Muette si la précision "
                            + "des dates laisse la question ouverte.")
            .reference(References.FIGURES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEach(programme, (path, indicator) -> {
            Aggregation aggregation = indicator.getAggregation().orElse(Aggregation.NONE);
            if (aggregation == Aggregation.SUM || aggregation == Aggregation.RATIO_OF_SUMS) {
                report(path.attribute("periods"), indicator.getPeriods(), aggregation, check);
            }
        });
    }

    /** One finding at most for each period, about the first of the earlier ones. */
    private static void report(Path path, List<IndicatorPeriod> periods, Aggregation aggregation, Check check) {
        for (int i = 1; i < periods.size(); i++) {
            IndicatorPeriod period = periods.get(i);
            IndicatorPeriod other = firstThatOverlaps(period, periods.subList(0, i));
            if (other != null) {
                check.report(
                        path.element(i),
                        arg("span", Wording.fromTo(period.getStart(), period.getEnd())),
                        arg("other", Wording.fromTo(other.getStart(), other.getEnd())),
                        arg("aggregation", aggregation.toString()));
            }
        }
    }

    private static @Nullable IndicatorPeriod firstThatOverlaps(IndicatorPeriod period, List<IndicatorPeriod> earlier) {
        for (IndicatorPeriod other : earlier) {
            if (period.getStart().isCertainlyBefore(other.getEnd())
                    && other.getStart().isCertainlyBefore(period.getEnd())) {
                return other;
            }
        }
        return null;
    }

    @Override
    public Programme goodExample() {
        return added(Aggregation.DISTINCT_COUNT);
    }

    @Override
    public Programme badExample() {
        return added(Aggregation.SUM);
    }

    private static Programme added(Aggregation aggregation) {
        return OutcomeExamples.programme(OutcomeExamples.indicator()
                .withAggregation(aggregation)
                .withPeriods(List.of(
                        OutcomeExamples.period("2011-09", "2012-07"), OutcomeExamples.period("2011-09", "2013-07"))));
    }
}
