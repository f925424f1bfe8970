package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.region.WcoRegion;

/** Whom the programme reached: the officers of each cohort by region. */
final class RegionsSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        ProgrammeProfile profile = material.profile();
        String heading = texts.get("byRegion");
        if (profile.getCohorts().isEmpty()) {
            return Optional.of(
                    new Section("regions", heading, List.of(new Block.Paragraph(texts.get("byRegion.none")))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(texts.get("byRegion.about")));
        blocks.add(new Block.Figure(new CohortsByRegionChart(profile, texts)));
        blocks.add(table(profile, material, texts));
        blocks.add(new Block.Facts(Stream.of(WcoRegion.values())
                .map(region -> Block.Fact.of(texts.abbreviation(region), texts.line(region.getName())))
                .toList()));
        return Optional.of(new Section("regions", heading, blocks));
    }

    private static Table table(ProgrammeProfile profile, Material material, Texts texts) {
        boolean unplaced = profile.getRepresentation().getUnplaced() > 0;
        Table.Builder table = Table.builder("cohorts-by-region", texts.get("byRegion.caption"))
                .words(texts.get("cohort"))
                .numbers("n");
        for (WcoRegion region : WcoRegion.values()) {
            table.numbers(texts.abbreviation(region));
        }
        if (unplaced) {
            table.numbers(texts.get("unplaced"));
        }
        table.numbers(texts.get("covered"), texts.get("membersAtStart"));
        for (CohortProfile cohort : profile.getCohorts()) {
            table.row(row(
                    cohort.getLabel().toString(),
                    cohort.getRepresentation(),
                    unplaced,
                    Figures.membersAtStart(cohort, material, texts)));
        }
        return table.row(row(
                        texts.get("all"),
                        profile.getRepresentation(),
                        unplaced,
                        new Cell.Missing(texts.get("byCohort"))))
                .build();
    }

    private static List<Cell> row(String head, Representation representation, boolean unplaced, Cell members) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(head), Cell.count(representation.getTotal())));
        for (WcoRegion region : WcoRegion.values()) {
            cells.add(Cell.count(representation.count(region)));
        }
        if (unplaced) {
            cells.add(Cell.count(representation.getUnplaced()));
        }
        cells.add(Cell.count(representation.getCoveredRegions().size()));
        cells.add(members);
        return cells;
    }
}
