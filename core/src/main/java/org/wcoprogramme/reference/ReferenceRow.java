package org.wcoprogramme.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DateSpanBuilder;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.ReferenceDataException;
import org.wcoprogramme.Source;

/** A row of a file of reference data: its fields by the names of their columns. */
public final class ReferenceRow {

    private final ReferenceFile file;
    private final int line;
    private final List<String> columns;
    private final List<String> fields;

    ReferenceRow(ReferenceFile file, int line, List<String> columns, List<String> fields) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
    }

    int line() {
        return line;
    }

    /** The field of a column. */
    public String get(String column) {
        return fields.get(columns.indexOf(column));
    }

    /** The field of a column, absent where it is empty. */
    public Optional<String> find(String column) {
        String field = get(column);
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    /** The words of a field, none where it is empty. */
    public <T> List<T> words(String column, Function<String, T> parser) {
        return find(column)
                .map(field -> List.of(field.split(" ")).stream().map(parser).toList())
                .orElse(List.of());
    }

    /** The fields {@code …_en} and {@code …_fr}, absent where both are empty. */
    public Optional<LocalizedText> text(String column) {
        if (get(column + "_en").isEmpty() && !get(column + "_fr").isEmpty()) {
            throw problem(column + "_en: expected a text where " + column + "_fr has one, found none");
        }
        return find(column + "_en").map(english -> {
            LocalizedText text = LocalizedText.ofEnglish(english);
            return find(column + "_fr").map(french -> text.with("fr", french)).orElse(text);
        });
    }

    /** The fields {@code start} and {@code end}, absent where both are empty. */
    public Optional<DateSpan> span() {
        Optional<PartialDate> start = find("start").map(PartialDate::of);
        Optional<PartialDate> end = find("end").map(PartialDate::of);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        DateSpanBuilder span = DateSpan.builder();
        start.ifPresent(span::start);
        end.ifPresent(span::end);
        return Optional.of(span.build());
    }

    /** The field {@code source}: keys that the comments explain, or links. */
    public List<Source> sources() {
        List<Source> sources = new ArrayList<>(2);
        for (String key : get("source").split(" ", -1)) {
            if (!key.isEmpty()) {
                sources.add(file.source(line, key));
            }
        }
        return sources;
    }

    /** What is wrong with this row. */
    public ReferenceDataException problem(String what) {
        return file.problem(line, what);
    }
}
