package org.wcoprogramme.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.Completion;
import org.wcoprogramme.profile.Interval;
import org.wcoprogramme.profile.Proportion;

/** Whether officers finished, and of how many it is known. */
final class CompletionSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        List<CohortProfile> cohorts = material.profile().getCohorts();
        if (cohorts.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.builder("completion", texts.get("completion.caption"))
                .words(texts.get("cohort"))
                .numbers(
                        "n",
                        texts.get("completed"),
                        texts.get("notCompleted"),
                        texts.get("completionNotKnown"),
                        texts.get("share"),
                        texts.get("lower"),
                        texts.get("upper"))
                .words(texts.get("basis.head"));
        for (CohortProfile cohort : cohorts) {
            table.row(row(cohort.getLabel().toString(), cohort.getCompletion(), texts));
        }
        table.row(row(texts.get("all"), material.profile().getCompletion(), texts));
        return Optional.of(new Section(
                "completion",
                texts.get("completion"),
                List.of(new Block.Paragraph(texts.get("completion.about")), table.build())));
    }

    private static List<Cell> row(String head, Completion completion, Texts texts) {
        Proportion proportion = completion.getProportion();
        Optional<Interval> wilson = proportion.wilson();
        String absent = texts.get("notKnown");
        return List.of(
                Cell.words(head),
                Cell.count(proportion.getDenominator() + completion.getNotKnown()),
                known(completion.getCompleted(), proportion, absent),
                known(completion.getNotCompleted(), proportion, absent),
                Cell.count(completion.getNotKnown()),
                Cell.share(proportion.getRatio(), absent),
                Cell.share(bound(wilson.map(Interval::getLower)), absent),
                Cell.share(bound(wilson.map(Interval::getUpper)), absent),
                wilson.isEmpty()
                        ? new Cell.Missing(absent)
                        : Cell.words(texts.get(proportion.getBasis() == Basis.CENSUS ? "census" : "sample")));
    }

    /** Where it is known of nobody, none is no answer. */
    private static Cell known(int count, Proportion proportion, String absent) {
        return proportion.getDenominator() == 0 ? new Cell.Missing(absent) : Cell.count(count);
    }

    private static OptionalDouble bound(Optional<Double> bound) {
        return bound.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
