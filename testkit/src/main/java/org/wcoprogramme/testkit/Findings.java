package org.wcoprogramme.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.ReportBasis;
import org.wcoprogramme.finding.ReportBasisBuilder;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.finding.WaiverBuilder;
import org.wcoprogramme.finding.WaiverOutcome;
import org.wcoprogramme.finding.WaiverUse;

/** Findings, waivers and reports, with paths to anywhere. */
public final class Findings {

    /** What every reader of JSON takes for the same number. */
    private static final long MAX_NUMBER = (1L << 53) - 1;

    private Findings() {}

    /**
     * The id of a rule.
     *
     * @return well-formed ids
     */
    public static Arbitrary<RuleId> ruleIds() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(2)
                                .ofMaxLength(8),
                        Arbitraries.strings().numeric().ofLength(3))
                .as((prefix, number) -> RuleId.of(prefix + "-" + number));
    }

    /**
     * A path, with plain and odd names and with indexes.
     *
     * @return paths of up to five steps, the root included
     */
    public static Arbitrary<Path> paths() {
        Arbitrary<Path> steps = Arbitraries.oneOf(
                Arbitraries.of("cohorts", "label", "areas", "a-b_c", "0").map(Path.root()::attribute),
                Arbitraries.oneOf(Arbitraries.of("", "a.b", "[0]", "~1/", "\u0000", "\ud800"), WcoTexts.texts())
                        .map(Path.root()::attribute),
                Arbitraries.integers().between(0, Integer.MAX_VALUE - 1).map(Path.root()::element),
                Arbitraries.integers().between(0, 9).map(Path.root()::element));
        return steps.list()
                .ofMaxSize(5)
                .map(list -> list.stream().reduce(Path.root(), Path::resolve))
                .withoutEdgeCases();
    }

    /**
     * A place in a text.
     *
     * @return positions with and without a column
     */
    public static Arbitrary<Position> positions() {
        Arbitrary<Integer> numbers = Arbitraries.integers().greaterOrEqual(1);
        return Arbitraries.oneOf(
                numbers.map(Position::ofLine),
                Combinators.combine(numbers, numbers).as(Position::of));
    }

    /**
     * A value that a message names.
     *
     * @return texts, numbers and localized texts
     */
    public static Arbitrary<Argument> arguments() {
        return Arbitraries.oneOf(
                WcoTexts.texts().map(Argument::of),
                Arbitraries.longs().between(-MAX_NUMBER, MAX_NUMBER).map(Argument::of),
                WcoTexts.localizedTexts().map(Argument::of));
    }

    /**
     * Something questionable.
     *
     * @return findings with and without arguments and position
     */
    public static Arbitrary<Finding> findings() {
        return Builders.withBuilder(Finding::builder)
                .use(ruleIds())
                .in(FindingBuilder::ruleId)
                .use(Arbitraries.of(Severity.class))
                .in(FindingBuilder::severity)
                .use(paths())
                .in(FindingBuilder::path)
                .use(WcoTexts.localizedTexts())
                .in(FindingBuilder::template)
                .use(positions())
                .withProbability(0.5)
                .in(FindingBuilder::position)
                .use(Arbitraries.maps(Arbitraries.of("code", "0", "x"), arguments())
                        .ofMaxSize(2))
                .in(FindingBuilder::arguments)
                .build(FindingBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A decision that a finding may stand.
     *
     * @return waivers with and without an expiry
     */
    public static Arbitrary<Waiver> waivers() {
        return Builders.withBuilder(Waiver::builder)
                .use(ruleIds())
                .in(WaiverBuilder::ruleId)
                .use(paths())
                .in(WaiverBuilder::path)
                .use(WcoTexts.localizedTexts())
                .in(WaiverBuilder::reason)
                .use(WcoTexts.texts())
                .in(WaiverBuilder::author)
                .use(Dates.partialDates())
                .withProbability(0.5)
                .in(WaiverBuilder::expiry)
                .build(WaiverBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What became of a waiver.
     *
     * @return applied waivers with one or two findings, unused and expired ones
     */
    public static Arbitrary<WaiverUse> waiverUses() {
        return Combinators.combine(
                        waivers(),
                        Arbitraries.of(WaiverOutcome.class),
                        findings().list().ofMinSize(1).ofMaxSize(2))
                .as((waiver, outcome, findings) -> WaiverUse.builder()
                        .waiver(waiver)
                        .outcome(outcome)
                        .findings(outcome == WaiverOutcome.APPLIED ? covered(waiver, findings) : List.of())
                        .build())
                .withoutEdgeCases();
    }

    private static List<Finding> covered(Waiver waiver, List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.withRuleId(waiver.getRuleId()).withPath(waiver.getPath()))
                .toList();
    }

    /**
     * What a report rests on.
     *
     * @return bases with and without profile and date
     */
    public static Arbitrary<ReportBasis> reportBases() {
        return Builders.withBuilder(ReportBasis::builder)
                .use(WcoTexts.texts())
                .in(ReportBasisBuilder::ruleSetVersion)
                .use(Arbitraries.of("draft", "submission", "publication", "archive"))
                .withProbability(0.5)
                .in(ReportBasisBuilder::profile)
                .use(Dates.partialDates())
                .in(ReportBasisBuilder::membershipEdition)
                .use(Dates.partialDates())
                .withProbability(0.5)
                .in(ReportBasisBuilder::date)
                .build(ReportBasisBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A report of up to four findings and two waivers.
     *
     * @return reports, empty ones included
     */
    public static Arbitrary<Report> reports() {
        return Combinators.combine(
                        findings().list().ofMaxSize(4),
                        waiverUses().list().ofMaxSize(2),
                        reportBases().optional())
                .as((findings, waivers, basis) -> Report.builder()
                        .findings(findings)
                        .waivers(waivers)
                        .basis(basis)
                        .build())
                .withoutEdgeCases();
    }
}
