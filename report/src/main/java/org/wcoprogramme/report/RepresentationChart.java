package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.region.WcoRegion;

/** Two bars for each region: its officers, and those whom its share of the Members would lead to expect. */
final class RepresentationChart extends Chart {

    private static final int RIGHT = 44;
    private static final int BAR = 14;
    private static final int EXPECTED_DIGITS = 1;

    private final BesideMembers besideMembers;

    RepresentationChart(BesideMembers besideMembers, Texts texts) {
        super(texts);
        this.besideMembers = besideMembers;
    }

    @Override
    String name() {
        return "representation-chart";
    }

    @Override
    String title() {
        return texts().get("chart.representation", texts().counted("officers", besideMembers.n()));
    }

    @Override
    String description() {
        List<String> parts = new ArrayList<>();
        for (WcoRegion region : WcoRegion.values()) {
            parts.add(texts().get(
                            "chart.beside",
                            texts().line(region.getName()),
                            texts().counted("officers", besideMembers.officers().count(region)),
                            expected(region)));
        }
        beyond().ifPresent(parts::add);
        return texts().list(parts) + ".";
    }

    private Optional<String> beyond() {
        List<String> labels = besideMembers.beyondEdition();
        return labels.isEmpty() ? Optional.empty() : Optional.of(texts().get("chart.beyond", Texts.join(labels)));
    }

    private String expected(WcoRegion region) {
        return texts().decimal(besideMembers.expected(region), EXPECTED_DIGITS);
    }

    @Override
    void draw(Svg svg) {
        svg.key(Svg.Fill.OBSERVED, texts().get("chart.observed"));
        svg.key(Svg.Fill.EXPECTED, texts().get("chart.expected"));
        beyond().ifPresent(text -> svg.paragraph(text, "normal"));
        double most = 1;
        for (WcoRegion region : WcoRegion.values()) {
            most = Math.max(most, besideMembers.officers().count(region));
            most = Math.max(most, besideMembers.expected(region));
        }
        double unit = (WIDTH - RIGHT) / most;
        for (WcoRegion region : WcoRegion.values()) {
            svg.down(8);
            svg.paragraph(texts().line(region.getName()), "normal");
            int officers = besideMembers.officers().count(region);
            bar(svg, officers * unit, Svg.Fill.OBSERVED, texts().count(officers));
            bar(svg, besideMembers.expected(region) * unit, Svg.Fill.EXPECTED, expected(region));
        }
    }

    private static void bar(Svg svg, double width, Svg.Fill fill, String label) {
        if (width > 0) {
            svg.patterned(1, 0, width, BAR, fill);
        }
        svg.text(width + 6, 12, label, "start", "bold");
        svg.down(BAR + 2);
    }
}
