package org.wcoprogramme.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.wcoprogramme.profile.CycleProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.profile.Trend;

/** Whether the figures of the cycles rise or fall, and how easily that comes about by chance. */
final class TrendSection implements SectionWriter {

    /** Two cycles have a difference, not a trend. */
    private static final int LEAST_CYCLES = 3;

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        ProgrammeProfile profile = material.profile();
        if (profile.getCycles().size() < LEAST_CYCLES) {
            return Optional.empty();
        }
        Table.Builder table = Table.builder("trends", texts.get("trends.caption"))
                .words(texts.get("figure"))
                .numbers(
                        texts.get("cycles.head"),
                        texts.get("rises"),
                        texts.get("falls"),
                        texts.get("level"),
                        texts.get("tau"),
                        texts.get("pValue"));
        add(table, "trend.officers", profile, count(Representation::getTotal), texts);
        add(
                table,
                "trend.administrations",
                profile,
                cycle -> OptionalDouble.of(cycle.getAppearances().size()),
                texts);
        add(
                table,
                "trend.covered",
                profile,
                count(representation -> representation.getCoveredRegions().size()),
                texts);
        add(table, "trend.evenness", profile, cycle -> cycle.getRepresentation().getAttainableEvenness(), texts);
        return Optional.of(new Section(
                "trends", texts.get("trends"), List.of(new Block.Paragraph(texts.get("trends.about")), table.build())));
    }

    private static Function<CycleProfile, OptionalDouble> count(Function<Representation, Integer> count) {
        return cycle -> OptionalDouble.of(count.apply(cycle.getRepresentation()));
    }

    private static void add(
            Table.Builder table,
            String name,
            ProgrammeProfile profile,
            Function<CycleProfile, OptionalDouble> figure,
            Texts texts) {
        Trend trend = profile.trend(figure);
        String absent = texts.get("noTrend");
        table.row(
                Cell.words(texts.get(name)),
                Cell.count(trend.getValues().size()),
                Cell.count(trend.countRises()),
                Cell.count(trend.countFalls()),
                Cell.count(trend.countLevel()),
                Cell.decimal(trend.getTau(), absent),
                Cell.share(trend.getPValue(), absent));
    }
}
