package org.wcoprogramme.report;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.profile.ProgrammeProfile;

/** What others state in all, beside what this record holds. */
final class ReachSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        List<StatedReach> stated = material.programme().getStatedReach();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        ProgrammeProfile profile = material.profile();
        Table.Builder table = Table.builder("reach", texts.get("reach.caption"))
                .words(texts.get("reach.source"))
                .words(texts.get("asOf"))
                .numbers(texts.get("officers"), texts.get("administrations.head"))
                .row(
                        Cell.words(texts.get("record")),
                        new Cell.Missing(texts.get("notStated")),
                        Cell.count(profile.countParticipations()),
                        Cell.count(profile.getAdministrations().size()));
        for (StatedReach reach : stated) {
            table.row(
                    Cell.words(texts.line(reach.getSource().getCitation())),
                    Cell.words(reach.getAsOf()),
                    Cell.count(reach.getOfficers()),
                    reach.getAdministrations()
                            .map(Cell::count)
                            .orElseGet(() -> new Cell.Missing(texts.get("notStated"))));
        }
        return Optional.of(new Section(
                "reach", texts.get("reach"), List.of(new Block.Paragraph(texts.get("reach.about")), table.build())));
    }
}
