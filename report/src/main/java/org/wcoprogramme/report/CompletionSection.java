package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.Completion;
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
                .numbers("n", texts.get("completed"), texts.get("notCompleted"), texts.get("completionNotKnown"));
        Figures.columns(table, texts);
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
        String absent = texts.get("notKnown");
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(head),
                Cell.count(proportion.getDenominator() + completion.getNotKnown()),
                known(completion.getCompleted(), proportion, absent),
                known(completion.getNotCompleted(), proportion, absent),
                Cell.count(completion.getNotKnown())));
        cells.addAll(Figures.cells(proportion, absent, texts));
        return cells;
    }

    /** Where it is known of nobody, none is no answer. */
    private static Cell known(int count, Proportion proportion, String absent) {
        return proportion.getDenominator() == 0 ? new Cell.Missing(absent) : Cell.count(count);
    }
}
