package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.region.WcoRegion;

/** One bar for each cohort, made of its officers by region. */
final class CohortsByRegionChart extends Chart {

    private static final int LEFT = 76;
    private static final int RIGHT = 34;
    private static final int ROW = 28;
    private static final int BAR = 22;

    private final List<CohortProfile> cohorts;
    private final boolean unplaced;

    CohortsByRegionChart(ProgrammeProfile profile, Texts texts) {
        super(texts);
        this.cohorts = profile.getCohorts();
        this.unplaced = profile.getRepresentation().getUnplaced() > 0;
    }

    @Override
    String name() {
        return "cohorts-by-region-chart";
    }

    @Override
    String title() {
        return texts().get("chart.cohorts");
    }

    @Override
    String description() {
        List<String> parts = new ArrayList<>();
        for (CohortProfile cohort : cohorts) {
            Representation officers = cohort.getRepresentation();
            List<String> counts = new ArrayList<>();
            for (WcoRegion region : officers.getCoveredRegions()) {
                counts.add(texts().get(
                                "chart.count", texts().abbreviation(region), texts().count(officers.count(region))));
            }
            if (officers.getUnplaced() > 0) {
                counts.add(texts().get("chart.count", texts().get("unplaced"), texts().count(officers.getUnplaced())));
            }
            String all = texts().counted("officers", officers.getTotal());
            parts.add(texts().get("fact", cohort.getLabel(), counts.isEmpty() ? all : all + ", " + Texts.join(counts)));
        }
        return texts().list(parts) + ".";
    }

    @Override
    void draw(Svg svg) {
        for (WcoRegion region : WcoRegion.values()) {
            svg.key(
                    Svg.Fill.of(region),
                    texts().get("chart.key", texts().abbreviation(region), texts().line(region.getName())));
        }
        if (unplaced) {
            svg.key(Svg.Fill.UNPLACED, texts().get("unplaced"));
        }
        svg.down(8);
        int most = Math.max(
                1,
                cohorts.stream()
                        .mapToInt(cohort -> cohort.getRepresentation().getTotal())
                        .max()
                        .orElse(0));
        double unit = (double) (WIDTH - LEFT - RIGHT) / most;
        for (CohortProfile cohort : cohorts) {
            Representation officers = cohort.getRepresentation();
            svg.text(LEFT - 6, 16, cohort.getLabel().toString(), "end", "normal");
            double x = LEFT;
            for (WcoRegion region : officers.getCoveredRegions()) {
                x = segment(svg, x, officers.count(region), unit, Svg.Fill.of(region));
            }
            if (officers.getUnplaced() > 0) {
                x = segment(svg, x, officers.getUnplaced(), unit, Svg.Fill.UNPLACED);
            }
            svg.text(x + 6, 16, texts().count(officers.getTotal()), "start", "bold");
            svg.down(ROW);
        }
    }

    /** Its count stands in a segment that is wide enough. */
    private double segment(Svg svg, double x, int count, double unit, Svg.Fill fill) {
        double width = count * unit;
        svg.patterned(x, 0, width, BAR, fill);
        String label = texts().count(count);
        if (Svg.width(label) + 4 <= width) {
            svg.label(x + width / 2, 16, label);
        }
        return x + width;
    }
}
