package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.EvaluationCriterion;
import org.wcoprogramme.outcome.EvaluationLevel;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.Target;
import org.wcoprogramme.profile.Proportion;

/** Results with their indicators as somebody reported them: what should be, what was, and whether that met it. */
final class ResultsSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        List<Result> results = material.programme().getOutcomes().getResults();
        List<Block> blocks = new ArrayList<>();
        if (results.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.get("results.none")));
        } else {
            blocks.add(new Block.Paragraph(texts.get("results.about")));
            for (int i = 0; i < results.size(); i++) {
                blocks.add(values("results-" + letters(i), results.get(i), material, texts));
            }
            blocks.add(about(results, texts));
        }
        return Optional.of(new Section("results", texts.get("results"), blocks));
    }

    /** A name for each: a to z, then aa to zz, and so on. */
    private static String letters(int number) {
        String last = Character.toString('a' + number % 26);
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }

    private static Table values(String table, Result result, Material material, Texts texts) {
        Table.Builder rows = Table.builder(table, texts.get("results.caption", name(result, material, texts)))
                .words(texts.get("indicator"))
                .words(texts.get("period"))
                .words(texts.get("part"))
                .words(texts.get("target"))
                .words(texts.get("observed"))
                .numbers("n", texts.get("share"), texts.get("lower"), texts.get("upper"))
                .words(texts.get("achievement"));
        for (Indicator indicator : result.getIndicators()) {
            if (indicator.getPeriods().isEmpty()) {
                rows.missing(texts.line(indicator.getTitle()), texts.get("notMeasured"));
            }
            for (IndicatorPeriod period : indicator.getPeriods()) {
                for (List<Dimension> part : parts(period)) {
                    rows(rows, indicator, period, part, texts);
                }
            }
        }
        rows.without(texts.get("part"), cell -> cell.equals(whole(texts)) || cell instanceof Cell.Missing);
        for (String column : List.of("share", "lower", "upper")) {
            rows.without(texts.get(column), Cell.Missing.class::isInstance);
        }
        return rows.build();
    }

    private static Cell whole(Texts texts) {
        return Cell.words(texts.get("whole"));
    }

    private static String name(Result result, Material material, Texts texts) {
        String title = texts.get("nameDated", texts.line(result.getTitle()), texts.get("type." + result.getType()));
        return result.getCohort()
                .map(id -> material.programme().getCohorts().stream()
                        .filter(cohort -> cohort.getId().equals(id))
                        .findFirst()
                        .map(Cohort::getLabel)
                        .map(Object::toString)
                        .orElseGet(id::toString))
                .map(cohort -> texts.get("roleDated", title, cohort))
                .orElse(title);
    }

    /** The parts of the whole that a period speaks of, in the order in which it does; the whole is one without any. */
    private static Set<List<Dimension>> parts(IndicatorPeriod period) {
        Set<List<Dimension>> parts = new LinkedHashSet<>();
        Stream.concat(
                        period.getTargets().stream().map(Target::getDimensions),
                        period.getObservations().stream().map(Observation::getDimensions))
                .forEach(part -> {
                    if (parts.stream().noneMatch(known -> Set.copyOf(known).equals(Set.copyOf(part)))) {
                        parts.add(part);
                    }
                });
        if (parts.isEmpty()) {
            parts.add(List.of());
        }
        return parts;
    }

    private static void rows(
            Table.Builder table, Indicator indicator, IndicatorPeriod period, List<Dimension> part, Texts texts) {
        Values values = new Values(texts);
        List<Target> targets = period.getTargets().stream()
                .filter(target -> Set.copyOf(target.getDimensions()).equals(Set.copyOf(part)))
                .toList();
        List<Observation> observations =
                period.observationsFor(Target.of(NoValue.notMeasured()).withDimensions(part));
        boolean hidden = SensitiveParts.mustHide(period, part);
        int count = Math.max(1, Math.max(targets.size(), observations.size()));
        for (int i = 0; i < count; i++) {
            Optional<Target> target = atOrLast(i, targets);
            Optional<Observation> observation = atOrLast(i, observations);
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.words(texts.line(indicator.getTitle())),
                    Cell.words(texts.get("fromTo", period.getStart(), period.getEnd())),
                    part.isEmpty() ? whole(texts) : Cell.words(names(part, texts)),
                    target.map(it -> values.of(it.getValue(), indicator))
                            .orElseGet(() -> new Cell.Missing(texts.get("noTarget")))));
            cells.addAll(hidden ? hidden(texts) : observed(observation, indicator, values, texts));
            cells.add(achievement(target, indicator, period, hidden, texts));
            table.row(cells);
        }
    }

    /** Whether a hidden value meets its target would say something of the value. */
    private static Cell achievement(
            Optional<Target> target, Indicator indicator, IndicatorPeriod period, boolean hidden, Texts texts) {
        if (target.isEmpty()) {
            return new Cell.Missing(texts.get("noTarget"));
        }
        return hidden
                ? new Cell.Missing(texts.get("hidden"))
                : Cell.words(texts.get("achievement." + indicator.achievement(target.get(), period)));
    }

    /** One target beside several values, or one value beside several targets, stands beside each of them. */
    private static <T> Optional<T> atOrLast(int i, List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(Math.min(i, list.size() - 1)));
    }

    private static String names(List<Dimension> part, Texts texts) {
        return part.stream()
                .map(dimension -> texts.get("fact", texts.line(dimension.getName()), texts.line(dimension.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static List<Cell> hidden(Texts texts) {
        Cell hidden = new Cell.Missing(texts.get("hidden"));
        return List.of(hidden, hidden, hidden, hidden, hidden);
    }

    private static List<Cell> observed(
            Optional<Observation> observation, Indicator indicator, Values values, Texts texts) {
        if (observation.isEmpty()) {
            Cell missing = new Cell.Missing(texts.get("notMeasured"));
            return List.of(missing, missing, missing, missing, missing);
        }
        boolean census = observation
                .get()
                .getBasis()
                .filter(basis -> basis == Basis.CENSUS)
                .isPresent();
        Optional<Proportion> proportion = Values.proportion(observation.get().getValue(), census);
        Optional<Integer> cases = observation.get().getCases().or(() -> proportion.map(Proportion::getDenominator));
        List<Cell> cells = new ArrayList<>();
        cells.add(values.of(observation.get().getValue(), indicator));
        cells.add(cases.map(Cell::count).orElseGet(() -> new Cell.Missing(texts.get("notStated"))));
        cells.addAll(proportion
                .map(share -> Figures.cells(share, texts.get("notDefined"), texts))
                .orElseGet(() -> Figures.missing(texts.get("noShare")))
                .subList(0, 3));
        return cells;
    }

    private static Block.Facts about(List<Result> results, Texts texts) {
        List<Block.Fact> facts = new ArrayList<>();
        for (Result result : results) {
            for (Indicator indicator : result.getIndicators()) {
                List<String> lines = new ArrayList<>();
                indicator.getDescription().ifPresent(text -> lines.add(texts.line(text)));
                add(
                        lines,
                        "objectives",
                        texts,
                        indicator.getObjectives().stream().map(code -> objective(code, texts)));
                add(lines, "levels", texts, indicator.getLevels().stream().map(level -> level(level, texts)));
                add(
                        lines,
                        "criteria",
                        texts,
                        indicator.getCriteria().stream().map(criterion -> criterion(criterion, texts)));
                narratives(indicator, texts).forEach(lines::add);
                add(
                        lines,
                        "baselines",
                        texts,
                        indicator.getBaselines().stream().map(baseline -> baseline(baseline, indicator, texts)));
                if (!lines.isEmpty()) {
                    facts.add(new Block.Fact(texts.line(indicator.getTitle()), lines));
                }
            }
        }
        return new Block.Facts(facts);
    }

    /** Values that are told are too long for a table. */
    private static Stream<String> narratives(Indicator indicator, Texts texts) {
        return indicator.getPeriods().stream()
                .flatMap(period -> period.getObservations().stream()
                        .map(Observation::getValue)
                        .filter(Narrative.class::isInstance)
                        .map(value -> texts.get(
                                "fact",
                                texts.get("fromTo", period.getStart(), period.getEnd()),
                                texts.line(((Narrative) value).getText()))));
    }

    private static void add(List<String> lines, String term, Texts texts, Stream<String> values) {
        List<String> all = values.toList();
        if (!all.isEmpty()) {
            lines.add(texts.get("fact", texts.get(term), texts.list(all)));
        }
    }

    private static String objective(ObjectiveCode code, Texts texts) {
        return texts.name(code, code.getName());
    }

    private static String level(EvaluationLevel level, Texts texts) {
        String number = texts.get(
                "levelOf", texts.name(level.getModel(), level.getModel().getName()), texts.count(level.getNumber()));
        return level.getName()
                .map(name -> texts.get("nameDated", number, texts.line(name)))
                .orElse(number);
    }

    private static String criterion(EvaluationCriterion criterion, Texts texts) {
        return texts.get(
                "nameDated",
                texts.get("criterion." + criterion.getCriterion()),
                texts.get("edition." + criterion.getEdition()));
    }

    private static String baseline(Baseline baseline, Indicator indicator, Texts texts) {
        String value = texts.cell(new Values(texts).of(baseline.getValue(), indicator), 0);
        String dated = texts.get("nameDated", value, baseline.getDate());
        return baseline.getDimensions().isEmpty()
                ? dated
                : texts.get("roleDated", dated, names(baseline.getDimensions(), texts));
    }
}
