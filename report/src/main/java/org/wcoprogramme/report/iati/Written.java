package org.wcoprogramme.report.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Target;

/**
 * What is written of an indicator: decided before the first element of it, because its description says what is missing
 * further down.
 */
final class Written {

    /** A baseline, target or actual value. */
    record Entry(Path path, Optional<String> value, List<Dimension> dimensions, Optional<LocalizedText> comment) {}

    /** A baseline. */
    record Start(PartialDate date, Entry entry) {}

    /** A period. */
    record Period(Path path, PartialDate start, PartialDate end, List<Entry> targets, List<Entry> actuals) {}

    /** What an entry is before it is known whether it can be written. */
    private record Draft(
            Path path,
            String element,
            LocalizedText where,
            MeasuredValue value,
            List<Dimension> dimensions,
            Optional<LocalizedText> comment,
            Optional<Source> source,
            List<LocalizedText> notes) {}

    private final Indicator indicator;
    private final Path path;
    private final Remarks remarks;
    private final List<String> languages;
    private final List<LocalizedText> notes = new ArrayList<>();
    private final List<Start> baselines = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();

    Written(Indicator indicator, Path path, Remarks remarks) {
        this.indicator = indicator;
        this.path = path;
        this.remarks = remarks;
        this.languages = Notes.languages(indicator.getTitle());
        describe();
        for (int i = 0; i < indicator.getBaselines().size(); i++) {
            baseline(
                    indicator.getBaselines().get(i), path.attribute("baselines").element(i));
        }
        for (int i = 0; i < indicator.getPeriods().size(); i++) {
            period(indicator.getPeriods().get(i), path.attribute("periods").element(i));
        }
    }

    Optional<LocalizedText> description() {
        return Notes.add(indicator.getDescription(), notes, languages);
    }

    List<Start> baselines() {
        return baselines;
    }

    List<Period> periods() {
        return periods;
    }

    private void describe() {
        indicator.getUnit().ifPresent(unit -> {
            notes.add(Notes.unit(unit));
            inWords(path.attribute("unit"), "the unit", "l'unité");
        });
        if (!indicator.getCategories().isEmpty()) {
            notes.add(Notes.scale(indicator.getCategories()));
            inWords(path.attribute("categories"), "the categories", "les catégories");
        }
        noPlace("objectives", indicator.getObjectives().size(), "objectives", "objectifs");
        noPlace("levels", indicator.getLevels().size(), "levels of evaluation", "niveaux d'évaluation");
        noPlace("criteria", indicator.getCriteria().size(), "criteria", "critères");
    }

    private void baseline(Baseline baseline, Path at) {
        List<LocalizedText> more = new ArrayList<>();
        PartialDate date = baseline.getDate();
        if (date.getPrecision() == PartialDate.Precision.MONTH) {
            more.add(Notes.date(date));
            inWords(at.attribute("date"), "the month", "le mois");
        }
        write(new Draft(
                        at,
                        "baseline",
                        Notes.bilingual("Baseline, " + date, "Valeur de référence, " + date),
                        baseline.getValue(),
                        baseline.getDimensions(),
                        baseline.getComment(),
                        baseline.getSource(),
                        more))
                .ifPresent(entry -> baselines.add(new Start(date, entry)));
    }

    private void period(IndicatorPeriod period, Path at) {
        PartialDate start = period.getStart();
        PartialDate end = period.getEnd();
        if (start.isCertainlyAfter(end)) {
            remarks.add(IatiProblem.REVERSED_PERIOD
                    .at(at)
                    .putArgument("start", Argument.of(start.toString()))
                    .putArgument("end", Argument.of(end.toString())));
            return;
        }
        chosen(at.attribute("start"), start, start.getEarliest().toString());
        chosen(at.attribute("end"), end, end.getLatest().toString());
        List<Entry> targets = new ArrayList<>();
        for (int i = 0; i < period.getTargets().size(); i++) {
            target(period.getTargets().get(i), period, at.attribute("targets").element(i))
                    .ifPresent(targets::add);
        }
        List<Entry> actuals = new ArrayList<>();
        for (int i = 0; i < period.getObservations().size(); i++) {
            actual(
                            period.getObservations().get(i),
                            period,
                            at.attribute("observations").element(i))
                    .ifPresent(actuals::add);
        }
        periods.add(new Period(at, start, end, targets, actuals));
    }

    private void chosen(Path at, PartialDate date, String day) {
        if (date.getPrecision() != PartialDate.Precision.DAY) {
            remarks.add(IatiProblem.DAY_CHOSEN
                    .at(at)
                    .putArgument("date", Argument.of(date.toString()))
                    .putArgument("day", Argument.of(day)));
        }
    }

    private Optional<Entry> target(Target target, IndicatorPeriod period, Path at) {
        return write(new Draft(
                at,
                "target",
                during("Target value, ", "Valeur cible, ", period),
                target.getValue(),
                target.getDimensions(),
                target.getComment(),
                target.getSource(),
                List.of()));
    }

    private Optional<Entry> actual(Observation observation, IndicatorPeriod period, Path at) {
        List<LocalizedText> more = new ArrayList<>();
        observation.getCases().ifPresent(cases -> {
            more.add(Notes.cases(cases));
            inWords(at.attribute("cases"), "the number of cases", "le nombre de cas");
        });
        observation.getBasis().ifPresent(basis -> {
            more.add(Notes.basis(basis));
            inWords(at.attribute("basis"), "whether these are all cases", "si ce sont tous les cas");
        });
        return write(new Draft(
                at,
                "actual",
                during("Actual value, ", "Valeur réelle, ", period),
                observation.getValue(),
                observation.getDimensions(),
                observation.getComment(),
                observation.getSource(),
                more));
    }

    private static LocalizedText during(String english, String french, IndicatorPeriod period) {
        return Notes.bilingual(
                english + period.getStart() + " to " + period.getEnd(),
                french + "de " + period.getStart() + " à " + period.getEnd());
    }

    /** The entry; empty where there is none, which then is said in the description and reported. */
    private Optional<Entry> write(Draft draft) {
        WrittenValue value = WrittenValue.of(indicator, draft.value());
        List<LocalizedText> more = new ArrayList<>();
        value.note().ifPresent(note -> {
            more.add(note);
            inWords(draft.path().attribute("value"), "what the number stands for", "ce que le nombre représente");
        });
        more.addAll(draft.notes());
        draft.source().ifPresent(source -> {
            more.add(Notes.source(source));
            inWords(draft.path().attribute("source"), "the source", "la source");
        });
        if (value.obstacle().isPresent()) {
            remarks.add(value.problem()
                    .at(draft.path().attribute("value"))
                    .putArgument("element", Argument.of(draft.element()))
                    .putArgument("reason", Argument.of(value.obstacle().get())));
            notes.add(Notes.missing(
                    draft.where(), draft.dimensions(), value.obstacle().get()));
            draft.comment().ifPresent(notes::add);
            notes.addAll(more);
            return Optional.empty();
        }
        return Optional.of(new Entry(
                draft.path(),
                value.number(),
                draft.dimensions(),
                Notes.add(Notes.join(value.text(), draft.comment()), more, languages)));
    }

    private void inWords(Path at, String english, String french) {
        remarks.add(IatiProblem.WORDS_ONLY.at(at).putArgument("what", IatiProblem.words(english, french)));
    }

    private void noPlace(String attribute, int count, String english, String french) {
        if (count > 0) {
            remarks.add(IatiProblem.NO_PLACE
                    .at(path.attribute(attribute))
                    .putArgument("what", IatiProblem.words(english + " (" + count + ")", french + " (" + count + ")")));
        }
    }
}
