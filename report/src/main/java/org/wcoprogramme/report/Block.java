package org.wcoprogramme.report;

import java.util.List;

/** What a section is made of. */
sealed interface Block permits Block.Paragraph, Block.Bullets, Block.Facts, Block.Figure, Table {

    /** A few sentences. They hold no free text of the data, which could pass for a sentence of the report. */
    record Paragraph(String text) implements Block {}

    /** Items that need no term. */
    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Terms and what is said of each. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A term and one or more things that are said of it. */
    record Fact(String term, List<String> values) {

        public Fact {
            values = List.copyOf(values);
        }

        static Fact of(String term, String value) {
            return new Fact(term, List.of(value));
        }
    }

    /** A drawing. A table of the same section holds its figures, so that forms without drawings lack nothing. */
    record Figure(Chart chart) implements Block {}
}
