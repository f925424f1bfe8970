package org.wcoprogramme.report;

import java.util.List;

/**
 * A part of a document under a heading.
 *
 * @param name the same in every language, unique in a document: letters a to z and hyphens
 */
record Section(String name, String heading, List<Block> blocks) {

    Section {
        blocks = List.copyOf(blocks);
    }
}
