package org.wcoprogramme.region;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.reference.ReferenceFile;

/** Reads a membership from its file. */
final class MembershipFile {

    private static final String HEADER = "code,name_en,name_fr,region,accession,kind,source,note";

    private MembershipFile() {}

    static Membership standard() {
        return membership(ReferenceFile.readBeside(Membership.class, "members.csv", HEADER));
    }

    static Membership read(Reader text, String file) throws IOException {
        return membership(ReferenceFile.read(text, file, HEADER));
    }

    private static Membership membership(ReferenceFile file) {
        Map<MemberCode, Member> members = new LinkedHashMap<>();
        file.forEachRow(row -> {
            Member member = Member.builder()
                    .code(MemberCode.of(row.get("code")))
                    .name(LocalizedText.of("en", row.get("name_en"), "fr", row.get("name_fr")))
                    .region(WcoRegion.of(row.get("region")))
                    .accession(PartialDate.of(row.get("accession")))
                    .kind(MemberKind.of(row.get("kind")))
                    .sources(row.sources())
                    .note(row.find("note").map(LocalizedText::ofEnglish))
                    .build();
            if (members.putIfAbsent(member.getCode(), member) != null) {
                throw row.problem("expected each code once, found " + member.getCode() + " again");
            }
        });
        return Membership.builder()
                .edition(file.edition())
                .staleAfter(file.staleAfter())
                .sources(file.sources())
                .members(members.values())
                .build();
    }
}
