package org.wcoprogramme.region;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.reference.ReferenceFile;
import org.wcoprogramme.reference.ReferenceRow;

/**
 * Reads a membership from its file. Loops in place of lambdas, here and in what reads the file: a fresh process loads
 * the membership, and the first lambdas would cost it more than the data.
 */
final class MembershipFile {

    private static final String HEADER = "code,name_en,name_fr,region,accession,kind,source,note";

    private MembershipFile() {}

    static Membership standard() {
        return membership(ReferenceFile.readBeside(Membership.class, "members.csv", HEADER));
    }

    static Membership read(Reader text, String file) throws IOException {
        return membership(ReferenceFile.read(text, file, HEADER));
    }

    private static Member member(ReferenceRow row) {
        MemberBuilder member = Member.builder()
                .code(MemberCode.of(row.get("code")))
                .name(LocalizedText.of("en", row.get("name_en"), "fr", row.get("name_fr")))
                .region(WcoRegion.of(row.get("region")))
                .accession(PartialDate.of(row.get("accession")))
                .kind(MemberKind.of(row.get("kind")))
                .sources(row.sources());
        if (!row.get("note").isEmpty()) {
            member.note(LocalizedText.ofEnglish(row.get("note")));
        }
        return member.build();
    }

    private static Membership membership(ReferenceFile file) {
        Map<MemberCode, Member> members = new LinkedHashMap<>();
        for (ReferenceRow row : file.rows()) {
            try {
                Member member = member(row);
                if (members.putIfAbsent(member.getCode(), member) != null) {
                    throw row.problem("expected each code once, found " + member.getCode() + " again");
                }
            } catch (MalformedTextException | InvalidValueException e) {
                throw row.problem(String.valueOf(e.getMessage()));
            }
        }
        return Membership.builder()
                .edition(file.edition())
                .staleAfter(file.staleAfter())
                .sources(file.sources())
                .members(members.values())
                .build();
    }
}
