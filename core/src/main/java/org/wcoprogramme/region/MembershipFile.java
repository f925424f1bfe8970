package org.wcoprogramme.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.PartialDate;

/** Reads a membership from its file: comment lines, a header, one line a Member, in RFC 4180 quotation. */
final class MembershipFile {

    private static final String HEADER = "code,name_en,name_fr,region,accession,kind,source,note";
    private static final int COLUMNS = 8;
    private static final String EDITION = "# edition: ";

    private final String file;
    private final Map<MemberCode, Member> members = new LinkedHashMap<>();
    private Optional<PartialDate> edition = Optional.empty();
    private int line;

    private MembershipFile(String file) {
        this.file = file;
    }

    static Membership read(Reader text, String file) throws IOException {
        return new MembershipFile(file).read(new BufferedReader(text));
    }

    private Membership read(BufferedReader text) throws IOException {
        boolean headerSeen = false;
        for (String row = text.readLine(); row != null; row = text.readLine()) {
            line++;
            if (row.startsWith(EDITION)) {
                edition = Optional.of(parseEdition(row.substring(EDITION.length())));
            } else if (!row.startsWith("#") && headerSeen) {
                add(member(fields(row)));
            } else if (row.equals(HEADER)) {
                headerSeen = true;
            } else if (!row.startsWith("#")) {
                throw problem("expected the header " + HEADER + ", found " + Invariants.quote(row));
            }
        }
        if (!headerSeen) {
            throw problem("expected the header " + HEADER + ", found the end of the file");
        }
        return Membership.builder()
                .edition(edition.orElseThrow(
                        () -> problem("expected a line '" + EDITION + "…' with a date, found none")))
                .members(members.values())
                .build();
    }

    private PartialDate parseEdition(String text) {
        try {
            return PartialDate.of(text);
        } catch (MalformedTextException e) {
            throw problem("edition: " + e.getMessage());
        }
    }

    private void add(Member member) {
        if (members.putIfAbsent(member.getCode(), member) != null) {
            throw problem("expected each code once, found " + member.getCode() + " again");
        }
    }

    private Member member(List<String> fields) {
        if (fields.size() != COLUMNS) {
            throw problem("expected " + COLUMNS + " columns, found " + fields.size());
        }
        try {
            MemberBuilder member = Member.builder()
                    .code(MemberCode.of(fields.get(0)))
                    .name(LocalizedText.of("en", fields.get(1), "fr", fields.get(2)))
                    .region(WcoRegion.of(fields.get(3)))
                    .accession(PartialDate.of(fields.get(4)))
                    .kind(MemberKind.of(fields.get(5)))
                    .addSources(fields.get(6).split(" "));
            if (!fields.get(7).isEmpty()) {
                member.note(fields.get(7));
            }
            return member.build();
        } catch (MalformedTextException | InvalidValueException e) {
            throw problem(String.valueOf(e.getMessage()));
        }
    }

    private List<String> fields(String row) {
        List<String> fields = new ArrayList<>(COLUMNS);
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

    private ReferenceDataException problem(String what) {
        return new ReferenceDataException(file, Math.max(1, line), what);
    }
}
