package org.wcoprogramme.region;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.reference.ReferenceFile;

/** Reads regional bodies from their file. */
final class RegionalBodiesFile {

    private static final String HEADER = "kind,region,host,name_en,name_fr,seat_en,seat_fr,start,end,source,note";

    private RegionalBodiesFile() {}

    static RegionalBodies standard() {
        return bodies(ReferenceFile.readBeside(RegionalBodies.class, "regional-bodies.csv", HEADER));
    }

    static RegionalBodies read(Reader text, String file) throws IOException {
        return bodies(ReferenceFile.read(text, file, HEADER));
    }

    private static RegionalBodies bodies(ReferenceFile file) {
        RegionalBodiesBuilder bodies = RegionalBodies.builder();
        Set<RegionalBody> known = new HashSet<>();
        file.forEachRow(row -> {
            RegionalBody body = RegionalBody.builder()
                    .kind(RegionalBodyKind.of(row.get("kind")))
                    .region(WcoRegion.of(row.get("region")))
                    .host(row.find("host").map(MemberCode::of))
                    .name(row.text("name"))
                    .seat(row.text("seat"))
                    .span(row.span())
                    .sources(row.sources())
                    .note(row.find("note").map(LocalizedText::ofEnglish))
                    .build();
            if (!known.add(body)) {
                throw row.problem("expected each body once, found the same row again");
            }
            bodies.addBody(body);
        });
        return bodies.edition(file.edition())
                .staleAfter(file.staleAfter())
                .sources(file.sources())
                .build();
    }
}
