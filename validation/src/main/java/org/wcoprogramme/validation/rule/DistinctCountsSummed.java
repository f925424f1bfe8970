package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A distinct count of a long period that is exactly the sum of the counts of the periods within it. */
final class DistinctCountsSummed implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-017")
            .severity(Severity.INFORMATION)
            .title("Distinct counts perhaps added up", "Comptes distincts peut-être additionnés")
            .message(
                    "The count {total} ({span}) is exactly the sum of the counts of the {parts} periods "
                            + "within it.",
                    "Le compte {total} ({span}) est exactement la somme des comptes des {parts} périodes "
                            + "qu'elle contient.")
            .rationale(
                    "Seven administrations in one cohort and eight in the next are seldom fifteen: who "
                            + "comes back counts once. The sum may be right where nobody came back. Silent unless "
                            + "two periods with a count above zero certainly lie within the long one.",
                    "Sept administrations dans une cohorte et huit dans la suivante en font rarement "
                            + "quinze : qui revient compte une fois. La somme peut être juste si personne n'est "
                            + "revenu. Muette sauf si deux périodes dont le compte dépasse zéro sont certainement "
                            + "dans la longue.")
            .reference(References.FIGURES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEach(programme, (path, indicator) -> {
            if (indicator
                    .getAggregation()
                    .filter(Aggregation.DISTINCT_COUNT::equals)
                    .isPresent()) {
                for (int i = 0; i < indicator.getPeriods().size(); i++) {
                    report(path.attribute("periods").element(i), i, indicator.getPeriods(), check);
                }
            }
        });
    }

    private static void report(Path path, int index, List<IndicatorPeriod> periods, Check check) {
        IndicatorPeriod whole = periods.get(index);
        BigDecimal total = count(whole);
        BigDecimal sum = BigDecimal.ZERO;
        int parts = 0;
        for (int i = 0; i < periods.size(); i++) {
            IndicatorPeriod part = periods.get(i);
            BigDecimal count = i == index || !isWithin(part, whole) ? null : count(part);
            if (count != null && count.signum() > 0) {
                sum = sum.add(count);
                parts++;
            }
        }
        if (total != null && parts > 1 && total.compareTo(sum) == 0) {
            check.report(
                    path.attribute("observations"),
                    arg("total", total.toPlainString()),
                    arg("span", Wording.fromTo(whole.getStart(), whole.getEnd())),
                    arg("parts", parts));
        }
    }

    private static boolean isWithin(IndicatorPeriod part, IndicatorPeriod whole) {
        return !whole.getStart().isPossiblyAfter(part.getStart())
                && !whole.getEnd().isPossiblyBefore(part.getEnd());
    }

    /** The count of the whole, not of a part of it; absent if there is none or more than one. */
    private static @Nullable BigDecimal count(IndicatorPeriod period) {
        BigDecimal count = null;
        for (Observation observation : period.getObservations()) {
            if (observation.getDimensions().isEmpty()) {
                if (count != null || !(observation.getValue() instanceof Quantity quantity)) {
                    return null;
                }
                count = quantity.getNumber().toBigDecimal();
            }
        }
        return count;
    }

    @Override
    public Programme goodExample() {
        return counted(14);
    }

    @Override
    public Programme badExample() {
        return counted(15);
    }

    /** Seven administrations in one cohort, eight in the next. */
    private static Programme counted(int all) {
        return OutcomeExamples.programme(OutcomeExamples.indicator()
                .withAggregation(Aggregation.DISTINCT_COUNT)
                .withPeriods(List.of(
                        counted("2011-09-01", "2012-07-31", 7),
                        counted("2012-09-14", "2013-07-31", 8),
                        counted("2011-09-01", "2013-07-31", all))));
    }

    private static IndicatorPeriod counted(String start, String end, int count) {
        return OutcomeExamples.period(start, end).withObservations(List.of(Observation.of(Quantity.of(count))));
    }
}
