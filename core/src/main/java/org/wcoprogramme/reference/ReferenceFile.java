package org.wcoprogramme.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.ReferenceDataException;
import org.wcoprogramme.Source;

/**
 * A file of reference data: comment lines, a header, rows in RFC 4180 quotation that end with their line.
 *
 * <p>Some comments are data of the whole file: {@code # edition: 2025-12-31}, {@code # stale-after: 2026-12-31}, and
 * for each key of the column {@code source} a line {@code # source W: what to cite}. Whatever cannot be read ends in an
 * exception that names file and line.
 */
public final class ReferenceFile {

    private static final String EDITION = "# edition: ";
    private static final String STALE_AFTER = "# stale-after: ";
    private static final String SOURCE = "# source ";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String file;
    private final String header;
    private final List<String> columns;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<ReferenceRow> rows = new ArrayList<>();
    private Optional<PartialDate> edition = Optional.empty();
    private Optional<PartialDate> staleAfter = Optional.empty();
    private int line;

    private ReferenceFile(String file, String header) {
        this.file = file;
        this.header = header;
        this.columns = List.of(header.split(","));
    }

    /** Reads a file that has exactly this header. */
    public static ReferenceFile read(Reader text, String file, String header) throws IOException {
        return new ReferenceFile(file, header).read(new BufferedReader(text));
    }

    /** Reads a file that is shipped beside a class. */
    public static ReferenceFile readBeside(Class<?> type, String file, String header) {
        try (InputStream bytes = type.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        "The jar of wco-programme-core lacks " + file + ": expected it beside " + type.getName());
            }
            return read(new InputStreamReader(bytes, StandardCharsets.UTF_8), file, header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReferenceFile read(BufferedReader text) throws IOException {
        boolean headerSeen = false;
        for (String row = text.readLine(); row != null; row = text.readLine()) {
            line++;
            if (line == 1 && !row.isEmpty() && row.charAt(0) == BYTE_ORDER_MARK) {
                row = row.substring(1);
            }
            if (row.startsWith("#")) {
                comment(row);
            } else if (headerSeen && !row.isEmpty()) {
                rows.add(row(row));
            } else if (row.equals(header)) {
                headerSeen = true;
            } else if (!row.isEmpty()) {
                throw problem("expected the header " + header + ", found " + Invariants.quote(row));
            }
        }
        if (!headerSeen) {
            throw problem("expected the header " + header + ", found the end of the file");
        }
        return this;
    }

    private void comment(String row) {
        if (row.startsWith(EDITION)) {
            refuseAgain(EDITION, edition.isPresent());
            edition = Optional.of(date("edition", row.substring(EDITION.length())));
        } else if (row.startsWith(STALE_AFTER)) {
            refuseAgain(STALE_AFTER, staleAfter.isPresent());
            staleAfter = Optional.of(date("stale-after", row.substring(STALE_AFTER.length())));
        } else {
            source(row);
        }
    }

    /**
     * A line {@code # source W: what to cite}. No regular expression: its first use would cost a fresh process more
     * than the file.
     */
    private void source(String row) {
        int colon = row.indexOf(": ");
        if (!row.startsWith(SOURCE) || colon < SOURCE.length()) {
            return;
        }
        String key = row.substring(SOURCE.length(), colon);
        if (!key.isEmpty() && key.indexOf(' ') < 0 && key.indexOf(':') < 0) {
            refuseAgain(SOURCE + key + ": ", sources.containsKey(key));
            sources.put(key, citation(row.substring(colon + 2)));
        }
    }

    private void refuseAgain(String start, boolean again) {
        if (again) {
            throw problem("expected one line '" + start + "…', found another");
        }
    }

    private Source citation(String text) {
        try {
            return Source.of(text);
        } catch (InvalidValueException e) {
            throw problem(String.valueOf(e.getMessage()));
        }
    }

    private PartialDate date(String what, String text) {
        try {
            return PartialDate.of(text);
        } catch (MalformedTextException e) {
            throw problem(what + ": " + e.getMessage());
        }
    }

    private ReferenceRow row(String row) {
        List<String> fields = fields(row);
        if (fields.size() != columns.size()) {
            throw problem("expected " + columns.size() + " columns, found " + fields.size());
        }
        return new ReferenceRow(this, line, columns, fields);
    }

    private List<String> fields(String row) {
        List<String> fields = new ArrayList<>(columns.size());
        int at = 0;
        while (at <= row.length()) {
            StringBuilder field = new StringBuilder();
            if (at < row.length() && row.charAt(at) == '"') {
                at = quoted(row, at + 1, field);
                if (at < row.length() && row.charAt(at) != ',') {
                    throw problem(
                            "expected a comma after a quoted field, found " + Invariants.quote(row.substring(at)));
                }
            } else {
                int comma = row.indexOf(',', at);
                int end = comma < 0 ? row.length() : comma;
                field.append(row, at, end);
                at = end;
            }
            fields.add(field.toString());
            at++;
        }
        return fields;
    }

    /** Reads up to the closing quotation mark and returns the place behind it. */
    private int quoted(String row, int from, StringBuilder field) {
        for (int at = from; at < row.length(); at++) {
            char c = row.charAt(at);
            if (c != '"') {
                field.append(c);
            } else if (at + 1 < row.length() && row.charAt(at + 1) == '"') {
                field.append(c);
                at++;
            } else {
                return at + 1;
            }
        }
        throw problem("expected a closing quotation mark, found the end of the line");
    }

    /** As of when the data was known; a file that does not say it cannot be used. */
    public PartialDate edition() {
        if (edition.isEmpty()) {
            throw problem("expected a line '" + EDITION + "…' with a date, found none");
        }
        return edition.get();
    }

    /** After which date a newer edition should be asked for. */
    public Optional<PartialDate> staleAfter() {
        return staleAfter;
    }

    /** The sources that the comments explain. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** The rows, in the order of the file. */
    public List<ReferenceRow> rows() {
        return rows;
    }

    /** Goes through the rows; what a value refuses is reported with its line. */
    public void forEachRow(Consumer<ReferenceRow> action) {
        for (ReferenceRow row : rows) {
            try {
                action.accept(row);
            } catch (MalformedTextException | InvalidValueException e) {
                throw problem(row.line(), String.valueOf(e.getMessage()));
            }
        }
    }

    /** A source by its key in the comments, or a link. */
    Source source(int row, String key) {
        Source known = sources.get(key);
        if (known != null) {
            return known;
        }
        try {
            URI link = new URI(key);
            if ("http".equals(link.getScheme()) || "https".equals(link.getScheme())) {
                return Source.of(key, link);
            }
        } catch (URISyntaxException e) {
            // Neither: refused below, with our own text.
        }
        throw problem(
                row,
                "source: expected a link with http or https, or one of the keys " + sources.keySet() + ", found "
                        + Invariants.quote(key));
    }

    /** Builds the whole; what it refuses is reported at the end of the file. */
    public <T> T build(Supplier<T> whole) {
        try {
            return whole.get();
        } catch (InvalidValueException e) {
            throw problem(String.valueOf(e.getMessage()));
        }
    }

    ReferenceDataException problem(int row, String what) {
        return new ReferenceDataException(file, Math.max(1, row), what);
    }

    private ReferenceDataException problem(String what) {
        return problem(line, what);
    }
}
