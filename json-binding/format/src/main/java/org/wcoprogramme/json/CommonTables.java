package org.wcoprogramme.json;

import static org.wcoprogramme.json.TextKinds.LINK;
import static org.wcoprogramme.json.TextKinds.LOCALIZED_TEXT;
import static org.wcoprogramme.json.TextKinds.PARTIAL_DATE;
import static org.wcoprogramme.json.TextKinds.TEXT;

import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DateSpanBuilder;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.DatedNameBuilder;
import org.wcoprogramme.Source;
import org.wcoprogramme.SourceBuilder;

/**
 * The tables of what no concept owns: what each type looks like in JSON. A new attribute is written down here and
 * nowhere else.
 */
final class CommonTables {

    private CommonTables() {}

    static final ObjectKind<DateSpan, DateSpanBuilder> DATE_SPAN = new ObjectKind<>(
                    DateSpan.class, DateSpan::builder, DateSpanBuilder::build)
            .atLeastOneOf("start", "end")
            .optional("start", PARTIAL_DATE, DateSpan::getStart, DateSpanBuilder::start, "The first day, if known.")
            .optional("end", PARTIAL_DATE, DateSpan::getEnd, DateSpanBuilder::end, "The last day, if known.");

    static final ObjectKind<Source, SourceBuilder> SOURCE = new ObjectKind<>(
                    Source.class, Source::builder, SourceBuilder::build)
            .required("citation", TEXT, Source::getCitation, SourceBuilder::citation, "What to cite.")
            .optional("link", LINK, Source::getLink, SourceBuilder::link, "Where to read it.");

    static final ObjectKind<DatedName, DatedNameBuilder> DATED_NAME = new ObjectKind<>(
                    DatedName.class, DatedName::builder, DatedNameBuilder::build)
            .required("name", LOCALIZED_TEXT, DatedName::getName, DatedNameBuilder::name, "The name.")
            .optional("span", DATE_SPAN, DatedName::getSpan, DatedNameBuilder::span, "When it was in use.");
}
