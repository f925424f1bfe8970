package org.wcoprogramme.report;

import java.util.Optional;

/** Writes one section of the report on a programme. */
interface SectionWriter {

    /** Empty where there is nothing to say, and nothing that ought to be said to be missing. */
    Optional<Section> write(Material material, Texts texts);
}
