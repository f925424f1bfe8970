package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.Diversity;
import org.wcoprogramme.profile.MembershipComparison;
import org.wcoprogramme.region.WcoRegion;

/** Whether the cohorts are balanced, given what so few officers can be and what chance would give. */
final class BalanceSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        List<CohortProfile> cohorts = material.profile().getCohorts();
        if (cohorts.isEmpty()) {
            return Optional.empty();
        }
        BesideMembers besideMembers = BesideMembers.of(material.profile());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(texts.get("balance.about")));
        List<String> beyond = material.cohortsBeyondEdition();
        if (!beyond.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    texts.get("beyond.note", material.membership().getEdition(), Texts.join(beyond))));
        }
        blocks.add(indices(cohorts, texts));
        blocks.add(new Block.Paragraph(texts.get("ratios.about")));
        blocks.add(ratios(cohorts, material, texts));
        if (besideMembers.n() > 0) {
            blocks.add(new Block.Paragraph(texts.get("expected.about")));
            blocks.add(new Block.Figure(new RepresentationChart(besideMembers, texts)));
            blocks.add(expected(besideMembers, texts));
            if (besideMembers.leftOut() > 0) {
                blocks.add(new Block.Paragraph(
                        texts.get("expected.leftOut", texts.counted("officers", besideMembers.leftOut()))));
            }
        }
        return Optional.of(new Section("balance", texts.get("balance"), blocks));
    }

    private static Table indices(List<CohortProfile> cohorts, Texts texts) {
        String undefined = texts.get("notDefined");
        Table.Builder table = Table.builder("balance", texts.get("balance.caption"))
                .words(texts.get("cohort"))
                .numbers(
                        "n",
                        texts.get("shannon"),
                        texts.get("evenness"),
                        texts.get("attainable"),
                        texts.get("dissimilarity"),
                        texts.get("covered"),
                        texts.get("expectedCoverage"),
                        texts.get("fullCoverage"));
        for (CohortProfile cohort : cohorts) {
            Diversity diversity = cohort.getRepresentation().getDiversity();
            table.row(
                    Cell.words(cohort.getLabel()),
                    Cell.count(diversity.getTotal()),
                    Cell.decimal(diversity.getShannonEntropy(), undefined),
                    Cell.decimal(diversity.getPielouEvenness(), undefined),
                    Cell.decimal(diversity.getAttainableEvenness(), undefined),
                    Cell.decimal(atStart(cohort, MembershipComparison::getDissimilarity), absent(cohort, texts)),
                    Cell.count(cohort.getRepresentation().getCoveredRegions().size()),
                    Cell.decimal(atStart(cohort, MembershipComparison::getExpectedCoverage), absent(cohort, texts)),
                    Cell.share(atStart(cohort, MembershipComparison::getChanceOfFullCoverage), absent(cohort, texts)));
        }
        return table.build();
    }

    private static OptionalDouble atStart(CohortProfile cohort, Function<MembershipComparison, OptionalDouble> figure) {
        return cohort.getComparisonAtStart().map(figure).orElseGet(OptionalDouble::empty);
    }

    /** Not known where the Members are not, else there is no such figure. */
    private static String absent(CohortProfile cohort, Texts texts) {
        return texts.get(cohort.getComparisonAtStart().isPresent() ? "notDefined" : "notKnown");
    }

    private static Table ratios(List<CohortProfile> cohorts, Material material, Texts texts) {
        Table.Builder table = Table.builder("representation-ratios", texts.get("ratios.caption"))
                .words(texts.get("cohort"))
                .numbers("n");
        for (WcoRegion region : WcoRegion.values()) {
            table.numbers(texts.abbreviation(region));
        }
        table.numbers(texts.get("membersAtStart"));
        for (CohortProfile cohort : cohorts) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.words(cohort.getLabel()),
                    Cell.count(cohort.getRepresentation().getPlaced())));
            for (WcoRegion region : WcoRegion.values()) {
                cells.add(Cell.decimal(atStart(cohort, figure -> figure.ratio(region)), absent(cohort, texts)));
            }
            cells.add(Figures.membersAtStart(cohort, material, texts));
            table.row(cells);
        }
        return table.build();
    }

    private static Table expected(BesideMembers besideMembers, Texts texts) {
        Table.Builder table = Table.builder(
                        "officers-beside-members",
                        texts.get("expected.caption", texts.counted("officers", besideMembers.n())))
                .words(texts.get("region"))
                .numbers(
                        texts.get("officers"),
                        texts.get("expected"),
                        texts.get("ratio"),
                        texts.get("shareOfOfficers"),
                        texts.get("shareExpected"));
        double n = besideMembers.n();
        for (WcoRegion region : WcoRegion.values()) {
            int officers = besideMembers.officers().count(region);
            double expected = besideMembers.expected(region);
            table.row(
                    Cell.words(texts.line(region.getName())),
                    Cell.count(officers),
                    new Cell.Decimal(expected),
                    Cell.decimal(besideMembers.ratio(region), texts.get("notDefined")),
                    new Cell.Share(officers / n),
                    new Cell.Share(expected / n));
        }
        return table.build();
    }
}
