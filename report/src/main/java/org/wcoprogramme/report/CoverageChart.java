package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import org.wcoprogramme.profile.CycleProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.region.WcoRegion;

/**
 * One row for each cycle: which regions it covers, and how many different administrations the record has by then. A
 * cycle that is missing from the record is a gap that says so.
 */
final class CoverageChart extends Chart {

    private static final int LEFT = 76;
    private static final int STEP = 37;
    private static final int BARS = LEFT + 6 * STEP + 6;
    private static final int ROW = 24;

    private final List<Timeline.Entry> entries;
    private final int administrations;

    CoverageChart(ProgrammeProfile profile, Texts texts) {
        super(texts);
        this.entries = Timeline.of(profile).entries();
        this.administrations = profile.getAdministrations().size();
    }

    @Override
    String name() {
        return "coverage-over-time-chart";
    }

    @Override
    String title() {
        return texts().get("chart.coverage");
    }

    @Override
    String description() {
        List<String> parts = new ArrayList<>();
        for (Timeline.Entry entry : entries) {
            if (entry instanceof Timeline.Recorded recorded) {
                CycleProfile cycle = recorded.cycle();
                parts.add(texts().get(
                                "chart.covered",
                                cycle.getLabel(),
                                texts().count(cycle.getRepresentation()
                                        .getCoveredRegions()
                                        .size()),
                                texts().counted("administrations", cycle.getAdministrationsSoFar())));
            } else if (entry instanceof Timeline.Missing missing) {
                parts.add(gap(missing));
            }
        }
        return texts().list(parts) + ".";
    }

    private String gap(Timeline.Missing missing) {
        return texts().get("chart.gap", missing.gap().label(texts()));
    }

    @Override
    void draw(Svg svg) {
        svg.paragraph(texts().get("chart.coverage.about"), "normal");
        svg.down(8);
        for (WcoRegion region : WcoRegion.values()) {
            svg.text(middle(region), 13, texts().abbreviation(region), "middle", "normal");
        }
        svg.down(Svg.LINE + 2);
        for (Timeline.Entry entry : entries) {
            if (entry instanceof Timeline.Recorded recorded) {
                row(svg, recorded.cycle());
            } else if (entry instanceof Timeline.Missing missing) {
                svg.text(6, 15, gap(missing), "start", "normal");
            }
            svg.down(ROW);
        }
    }

    private static double middle(WcoRegion region) {
        return LEFT + STEP * (List.of(WcoRegion.values()).indexOf(region) + 0.5);
    }

    private void row(Svg svg, CycleProfile cycle) {
        Representation officers = cycle.getRepresentation();
        svg.text(LEFT - 6, 15, cycle.getLabel().toString(), "end", "normal");
        for (WcoRegion region : WcoRegion.values()) {
            double x = middle(region) - 12;
            if (officers.count(region) > 0) {
                svg.patterned(x, 1, 24, 18, Svg.Fill.of(region));
            } else {
                svg.text(middle(region), 15, "0", "middle", "normal");
            }
        }
        int soFar = cycle.getAdministrationsSoFar();
        String label = texts().count(soFar);
        double room = WIDTH - BARS - Svg.width(texts().count(administrations)) - 6;
        double width = administrations == 0 ? 0 : room * soFar / administrations;
        if (soFar > 0) {
            svg.patterned(BARS, 1, width, 18, Svg.Fill.OBSERVED);
        }
        svg.text(BARS + width + 5, 15, label, "start", "bold");
    }
}
