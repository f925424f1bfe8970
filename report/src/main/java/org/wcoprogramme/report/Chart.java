package org.wcoprogramme.report;

import java.util.Optional;

/**
 * A drawing of fixed width that scales: small enough that its letters can be read on a phone. Its title stands in the
 * drawing, and title and description are there for those who do not see it. No meaning is in a colour alone.
 */
abstract class Chart {

    /** The width of the drawing; its letters are 13 high. */
    static final int WIDTH = 400;

    private static final int MARGIN = 6;

    private final Texts texts;

    Chart(Texts texts) {
        this.texts = texts;
    }

    final Texts texts() {
        return texts;
    }

    /** The same in every language: letters a to z and hyphens. */
    abstract String name();

    abstract String title();

    /** All figures of the drawing in words. */
    abstract String description();

    /** Draws below what is drawn already, and says by moving down how high it is. */
    abstract void draw(Svg svg);

    /** Writes an svg element whose ids all begin with the prefix, with a notice that must be read before all else. */
    final void writeTo(Xml xml, String idPrefix, Optional<String> notice) {
        Svg body = new Svg(idPrefix + name() + "-");
        body.down(MARGIN);
        body.paragraph(title(), "bold");
        Optional<String> noted = notice.map(text -> texts.get("notice", text));
        noted.ifPresent(text -> body.paragraph(text, "normal"));
        body.down(MARGIN);
        draw(body);
        body.down(MARGIN);
        body.writeTo(xml, title(), noted.map(text -> text + " " + description()).orElseGet(this::description));
    }
}
