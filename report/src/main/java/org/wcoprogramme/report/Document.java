package org.wcoprogramme.report;

import java.util.List;
import java.util.Optional;

/**
 * What a report says, whatever form it is read in. All texts are in one language and are single lines.
 *
 * @param notice what must be read before everything else, for instance that the data is fictional
 */
record Document(String title, Optional<String> notice, List<Section> sections, String footer) {

    Document {
        sections = List.copyOf(sections);
    }
}
