package org.wcoprogramme.assignment;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.reference.ReferenceFile;
import org.wcoprogramme.reference.ReferenceRow;

/** Reads the structure of the Secretariat from its file. A unit that was renamed or moved has several rows. */
final class SecretariatStructureFile {

    private static final String HEADER = "code,kind,name_en,name_fr,parent,start,end,successors,source,note";

    private SecretariatStructureFile() {}

    static SecretariatStructure standard() {
        return structure(ReferenceFile.readBeside(SecretariatStructure.class, "secretariat-units.csv", HEADER));
    }

    static SecretariatStructure read(Reader text, String file) throws IOException {
        return structure(ReferenceFile.read(text, file, HEADER));
    }

    private static SecretariatStructure structure(ReferenceFile file) {
        Map<UnitCode, SecretariatUnit> units = new LinkedHashMap<>();
        file.forEachRow(row ->
                units.merge(UnitCode.of(row.get("code")), unit(row), (earlier, later) -> renamed(earlier, later, row)));
        SecretariatStructureBuilder structure = SecretariatStructure.builder()
                .edition(file.edition())
                .staleAfter(file.staleAfter())
                .sources(file.sources())
                .units(units.values());
        return file.build(structure::build);
    }

    /** A row says how the unit was called, where it belonged, and for how long that held. */
    private static SecretariatUnit unit(ReferenceRow row) {
        Optional<DateSpan> span = row.span();
        SecretariatUnitBuilder unit = SecretariatUnit.builder()
                .code(UnitCode.of(row.get("code")))
                .kind(row.find("kind").map(UnitKind::of))
                .span(span)
                .successors(row.words("successors", UnitCode::of))
                .sources(row.sources())
                .note(row.find("note").map(LocalizedText::ofEnglish));
        row.text("name")
                .ifPresent(name ->
                        unit.addName(DatedName.builder().name(name).span(span).build()));
        row.find("parent")
                .map(UnitCode::of)
                .ifPresent(parent -> unit.addParent(
                        DatedParent.builder().unit(parent).span(span).build()));
        return unit.build();
    }

    /** The rows of a unit stand from the earliest to the latest; what is the same for all may stand in one of them. */
    private static SecretariatUnit renamed(SecretariatUnit earlier, SecretariatUnit later, ReferenceRow row) {
        Set<Source> sources = new LinkedHashSet<>(earlier.getSources());
        sources.addAll(later.getSources());
        return earlier.toBuilder()
                .kind(same("kind", earlier.getKind(), later.getKind(), row))
                .addAllNames(later.getNames())
                .addAllParents(later.getParents())
                .addAllSuccessors(later.getSuccessors())
                .sources(sources)
                .note(same("note", earlier.getNote(), later.getNote(), row))
                .span(lifetime(earlier.getSpan(), later.getSpan()))
                .build();
    }

    private static <T> Optional<T> same(String column, Optional<T> earlier, Optional<T> later, ReferenceRow row) {
        if (earlier.isPresent() && later.isPresent() && !earlier.equals(later)) {
            throw row.problem(column + ": expected nothing or what an earlier row of the unit says, found another");
        }
        return earlier.or(() -> later);
    }

    private static Optional<DateSpan> lifetime(Optional<DateSpan> earlier, Optional<DateSpan> later) {
        var start = earlier.flatMap(DateSpan::getStart);
        var end = later.flatMap(DateSpan::getEnd);
        return start.isEmpty() && end.isEmpty()
                ? Optional.empty()
                : Optional.of(DateSpan.builder().start(start).end(end).build());
    }
}
