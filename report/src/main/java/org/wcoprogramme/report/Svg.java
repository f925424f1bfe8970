package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wcoprogramme.region.WcoRegion;

/**
 * An SVG drawing from top to bottom. Shapes are kept until its height is known. It needs no script, no style sheet, no
 * font of its own and nothing from elsewhere.
 *
 * <p>A drawing library would have to be told all of this (title, description, patterns, labels) and would be this
 * module's only dependency; what is left to draw is rectangles and texts.
 */
final class Svg {

    /** The height of a line of text. */
    static final int LINE = 18;

    private static final int SIZE = 13;
    /** How wide a letter is on average, in a wide sans-serif font and in bold type. */
    private static final double LETTER = 8.6;

    private static final String INK = "#1a1a1a";

    private final String idPrefix;
    private final List<Consumer<Xml>> shapes = new ArrayList<>();
    private int y;

    Svg(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    int y() {
        return y;
    }

    void down(int distance) {
        y += distance;
    }

    /** A rectangle relative to what was drawn so far. */
    void rectangle(double x, int below, double width, int height, String fill, String stroke) {
        int top = y + below;
        shapes.add(xml -> xml.empty("rect")
                .attribute("x", number(x))
                .attribute("y", top)
                .attribute("width", number(width))
                .attribute("height", height)
                .attribute("fill", fill)
                .attribute("stroke", stroke)
                .line());
    }

    /** A rectangle filled with the pattern of a region. */
    void patterned(double x, int below, double width, int height, Fill fill) {
        rectangle(x, below, width, height, "url(#" + idPrefix + fill.id() + ")", INK);
    }

    /** One line of text on its baseline; the anchor is start, middle or end. */
    void text(double x, int below, String text, String anchor, String weight) {
        int baseline = y + below;
        shapes.add(xml -> xml.open("text")
                .attribute("x", number(x))
                .attribute("y", baseline)
                .attribute("text-anchor", anchor)
                .attribute("font-weight", weight)
                .text(text)
                .close()
                .line());
    }

    /** A number on white, so that it can be read on any pattern. */
    void label(double middle, int below, String text) {
        double width = width(text) + 2;
        rectangle(middle - width / 2, below - SIZE + 1, width, SIZE + 2, "#ffffff", "none");
        text(middle, below, text, "middle", "normal");
    }

    /** How much room a text needs at most. */
    static double width(String text) {
        return LETTER * text.codePointCount(0, text.length());
    }

    /** Text over the whole width in as many lines as it needs. */
    void paragraph(String text, String weight) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > Chart.WIDTH) {
                paragraphLine(line.toString(), weight);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        paragraphLine(line.toString(), weight);
    }

    private void paragraphLine(String text, String weight) {
        text(0, SIZE, text, "start", weight);
        down(LINE);
    }

    /** A swatch of a fill and what it stands for. */
    void key(Fill fill, String text) {
        patterned(1, 1, 20, 13, fill);
        text(28, SIZE, text, "start", "normal");
        down(LINE);
    }

    void writeTo(Xml xml, String title, String description) {
        xml.open("svg")
                .namespace("http://www.w3.org/2000/svg")
                .attribute("viewBox", "0 0 " + Chart.WIDTH + " " + y)
                .attribute("role", "img")
                .attribute("aria-labelledby", idPrefix + "title")
                .attribute("aria-describedby", idPrefix + "desc")
                .attribute("font-family", "sans-serif")
                .attribute("font-size", SIZE)
                .attribute("fill", INK)
                .line();
        xml.open("title")
                .attribute("id", idPrefix + "title")
                .text(title)
                .close()
                .line();
        xml.open("desc")
                .attribute("id", idPrefix + "desc")
                .text(description)
                .close()
                .line();
        xml.open("defs").line();
        for (Fill fill : Fill.values()) {
            fill.writeTo(xml, idPrefix);
        }
        xml.close().line();
        xml.empty("rect")
                .attribute("width", Chart.WIDTH)
                .attribute("height", y)
                .attribute("fill", "#ffffff")
                .line();
        shapes.forEach(shape -> shape.accept(xml));
        xml.close().line();
    }

    /** At most two digits behind the point. */
    private static String number(double number) {
        String text = Texts.plainDecimal(number, 2);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /**
     * Colours that people with any kind of colour vision tell apart (the "light" scheme of P. Tol), each with a pattern
     * of its own that is left in black and white.
     */
    enum Fill {
        /** North of Africa, Near and Middle East. */
        MENA("#77aadd", ""),
        /** West and Central Africa. */
        WCA("#ee8866", "M-2 2L2 -2M0 8L8 0M6 10L10 6"),
        /** East and Southern Africa. */
        ESA("#eedd88", "M0 4H8"),
        /** Americas and Caribbean. */
        AMS("#ffaabb", "M-2 6L2 10M0 0L8 8M6 -2L10 2"),
        /** Asia/Pacific. */
        AP("#44bb99", "M4 0V8"),
        /** Europe. */
        EUR("#bbcc33", "M4 0V8M0 4H8"),
        /** Of no known region. */
        UNPLACED("#ffffff", "M2 2H4M6 6H8"),
        /** What was observed, where regions have no colour. */
        OBSERVED("#77aadd", ""),
        /** What was to be expected. */
        EXPECTED("#ffffff", "M-2 2L2 -2M0 8L8 0M6 10L10 6");

        private final String colour;
        private final String lines;

        Fill(String colour, String lines) {
            this.colour = colour;
            this.lines = lines;
        }

        static Fill of(WcoRegion region) {
            return valueOf(region.name());
        }

        String id() {
            return "fill-" + name();
        }

        private void writeTo(Xml xml, String idPrefix) {
            xml.open("pattern")
                    .attribute("id", idPrefix + id())
                    .attribute("width", 8)
                    .attribute("height", 8)
                    .attribute("patternUnits", "userSpaceOnUse");
            xml.empty("rect").attribute("width", 8).attribute("height", 8).attribute("fill", colour);
            if (!lines.isEmpty()) {
                xml.empty("path")
                        .attribute("d", lines)
                        .attribute("stroke", INK)
                        .attribute("stroke-width", "0.8")
                        .attribute("fill", "none");
            }
            xml.close().line();
        }
    }
}
