package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.CycleProfile;
import org.wcoprogramme.profile.FollowUpProfile;
import org.wcoprogramme.profile.Interval;
import org.wcoprogramme.profile.MembershipComparison;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Proportion;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.region.WcoRegion;

/** What a reader wants to know first, in a few lines: each is taken from a section that says more. */
final class BriefSection implements SectionWriter {

    private static final int YEAR = 12;

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        if (material.profile().getCohorts().isEmpty()) {
            return Optional.empty();
        }
        List<Block.Fact> facts = List.of(
                fact("reached", reached(material.profile(), texts), texts),
                fact("absent", absent(material, texts), texts),
                fact("balance", balance(material.profile(), texts), texts),
                fact("completion", completion(material.profile(), texts), texts),
                fact("year", afterAYear(material.profile(), texts), texts),
                fact("sure", certainty(material, texts), texts));
        return Optional.of(new Section("brief", texts.get("brief"), List.of(new Block.Facts(facts))));
    }

    private static Block.Fact fact(String term, List<String> lines, Texts texts) {
        return new Block.Fact(texts.get("brief." + term), lines);
    }

    private static List<String> reached(ProgrammeProfile profile, Texts texts) {
        int regions = profile.getRepresentation().getCoveredRegions().size();
        return List.of(OverviewSection.recorded(profile, texts), texts.get("brief.regions", texts.count(regions)));
    }

    private static List<String> absent(Material material, Texts texts) {
        int absent =
                material.programme().membersNotInThisRecord(material.members()).size();
        List<Gap> gaps = Gap.of(material.profile());
        return List.of(
                texts.get(
                        "brief.members",
                        texts.count(absent),
                        texts.range(material.members().count()),
                        material.members().getDate()),
                gaps.isEmpty()
                        ? texts.get("brief.noYears")
                        : texts.get(
                                "brief.years",
                                Texts.join(gaps.stream()
                                        .map(gap -> gap.label(texts))
                                        .toList())));
    }

    private static List<String> balance(ProgrammeProfile profile, Texts texts) {
        List<String> lines = new ArrayList<>();
        double[] evenness = profile.getCohorts().stream()
                .map(CohortProfile::getRepresentation)
                .map(Representation::getAttainableEvenness)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        long even = DoubleStream.of(evenness).filter(share -> share >= 1).count();
        if (evenness.length > 0) {
            lines.add(texts.get("brief.even", Long.toString(even), texts.count(evenness.length)));
        }
        range(DoubleStream.of(evenness).filter(share -> share < 1), texts::percent, texts)
                .ifPresent(others -> lines.add(texts.get("brief.others", others)));
        range(
                        profile.getCohorts().stream()
                                .mapToDouble(cohort -> cohort.getRepresentation()
                                        .getCoveredRegions()
                                        .size()),
                        count -> texts.count((int) count),
                        texts)
                .ifPresent(covered -> lines.add(texts.get("brief.covered", covered)));
        range(
                        profile.getCohorts().stream()
                                .flatMap(cohort -> cohort.getComparisonAtStart().stream())
                                .map(MembershipComparison::getExpectedCoverage)
                                .flatMapToDouble(OptionalDouble::stream),
                        mean -> texts.decimal(mean, 1),
                        texts)
                .ifPresent(mean -> lines.add(texts.get("brief.draw", mean)));
        besideMembers(BesideMembers.of(profile), texts).ifPresent(lines::add);
        return lines;
    }

    /** From the least to the greatest, or the one if they read the same; empty if there is none. */
    private static Optional<String> range(DoubleStream values, DoubleFunction<String> form, Texts texts) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        String least = form.apply(sorted[0]);
        String greatest = form.apply(sorted[sorted.length - 1]);
        return Optional.of(least.equals(greatest) ? least : texts.get("range", least, greatest));
    }

    private static Optional<String> besideMembers(BesideMembers beside, Texts texts) {
        List<WcoRegion> byRatio = Stream.of(WcoRegion.values())
                .filter(region -> beside.n() > 0 && beside.ratio(region).isPresent())
                .sorted(Comparator.comparingDouble(
                        region -> beside.ratio(region).orElseThrow()))
                .toList();
        if (byRatio.isEmpty()) {
            return Optional.empty();
        }
        WcoRegion least = byRatio.get(0);
        WcoRegion most = byRatio.get(byRatio.size() - 1);
        return Optional.of(texts.get(
                "brief.beside",
                texts.line(most.getName()),
                texts.decimal(beside.ratio(most).orElseThrow(), 1),
                texts.line(least.getName()),
                texts.decimal(beside.ratio(least).orElseThrow(), 1)));
    }

    private static List<String> completion(ProgrammeProfile profile, Texts texts) {
        Proportion completed = profile.getCompletion().getProportion();
        int notKnown = profile.getCompletion().getNotKnown();
        List<String> lines = new ArrayList<>();
        if (completed.getDenominator() > 0) {
            lines.add(share(completed, texts));
        }
        if (notKnown > 0) {
            lines.add(texts.get("brief.completionNotKnown", texts.counted("officers", notKnown)));
        }
        return lines.isEmpty() ? List.of(texts.get("notKnown")) : lines;
    }

    private static String share(Proportion share, Texts texts) {
        String parts = texts.get("of", texts.count(share.getNumerator()), texts.count(share.getDenominator()));
        Optional<Interval> interval = share.wilson();
        return interval.isEmpty()
                ? parts
                : texts.get(
                        "brief.share",
                        parts,
                        texts.percent(share.getRatio().orElseThrow()),
                        texts.percent(interval.get().getLower()),
                        texts.percent(interval.get().getUpper()));
    }

    private static List<String> afterAYear(ProgrammeProfile profile, Texts texts) {
        Optional<FollowUpProfile> point = profile.getFollowUps().stream()
                .filter(followUp -> followUp.getMonthsAfterEnd() == YEAR)
                .findFirst();
        if (point.isEmpty()) {
            return List.of(texts.get("notMeasured"));
        }
        List<String> lines = new ArrayList<>();
        Proportion rate = point.get().getResponseRate();
        lines.add(
                rate.getDenominator() > 0
                        ? texts.get(
                                "brief.answered", texts.count(rate.getNumerator()), texts.count(rate.getDenominator()))
                        : texts.get(
                                "brief.answeredOfUnknown",
                                texts.counted("officers", point.get().countResponses())));
        for (FollowUpQuestion question : FollowUpSection.USUAL) {
            if (point.get().getAnswers().containsKey(question)) {
                lines.add(texts.get(
                        "fact",
                        texts.name(question, question.getName()),
                        FollowUpSection.publishedShare(point.get(), question)
                                .map(share -> share(share, texts))
                                .orElseGet(() -> texts.get("hidden"))));
            }
        }
        return lines;
    }

    private static List<String> certainty(Material material, Texts texts) {
        List<CycleProfile> cycles = material.profile().getCycles();
        long complete = cycles.stream()
                .filter(cycle -> material.programme().getCompleteCycles().contains(cycle.getLabel()))
                .count();
        List<String> lines = new ArrayList<>(List.of(
                texts.get("brief.complete", Long.toString(complete), texts.count(cycles.size())),
                texts.get("brief.shares")));
        List<String> beyond = material.cohortsBeyondEdition();
        if (!beyond.isEmpty()) {
            lines.add(texts.get("chart.beyond", Texts.join(beyond)));
        }
        material.findings()
                .ifPresent(findings ->
                        lines.add(texts.get("fact", texts.get("checked"), FindingsSection.counted(findings, texts))));
        return lines;
    }
}
