package org.wcoprogramme.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;

@DisplayName("The baselines")
class FairBaselinesTest {

    private static final Cohort OURS = ModelCohort.build(FictionalCohort.inTypesOfTheLibrary());
    private static final tools.jackson.core.json.JsonFactory FACTORY_3 = new tools.jackson.core.json.JsonFactory();
    private static final com.fasterxml.jackson.core.JsonFactory FACTORY_2 =
            new com.fasterxml.jackson.core.JsonFactory();
    private static final PlainCohort PLAIN = PlainCohort.build(FictionalCohort.inTypesOfTheJdk());

    @Test
    @DisplayName("are written to the same bytes as ours, in both lines")
    void sameBytesWritten() throws Exception {
        // If this text fails after a change of the format, store this text as
        // src/main/resources/…/fictional-cohort.json.
        String written =
                text(org.wcoprogramme.json.jackson3.WcoProgrammeJson.format().write(OURS));

        assertThat(written).isEqualTo(text(Document.json()));
        assertThat(text(org.wcoprogramme.json.jackson2.WcoProgrammeJson.format().write(OURS)))
                .isEqualTo(written);
        assertThat(text(Databind.onJackson3().writeValueAsBytes(PLAIN))).isEqualTo(written);
        assertThat(text(Databind.onJackson2().writeValueAsBytes(PLAIN))).isEqualTo(written);
        assertThat(text(CodecWriter3.write(FACTORY_3, OURS))).isEqualTo(written);
        assertThat(text(CodecWriter2.write(FACTORY_2, OURS))).isEqualTo(written);
    }

    @Test
    @DisplayName("hold what the builders hold, once read from the same document")
    void sameDataRead() throws Exception {
        byte[] json = Document.json();

        assertThat(org.wcoprogramme.json.jackson3.WcoProgrammeJson.format().read(Cohort.class, json))
                .isEqualTo(OURS);
        assertThat(org.wcoprogramme.json.jackson2.WcoProgrammeJson.format().read(Cohort.class, json))
                .isEqualTo(OURS);
        assertThat(Databind.onJackson3().readValue(json, PlainCohort.class)).isEqualTo(PLAIN);
        assertThat(Databind.onJackson2().readValue(json, PlainCohort.class)).isEqualTo(PLAIN);
        assertThat(CodecReader3.read(FACTORY_3, json)).isEqualTo(OURS);
        assertThat(CodecReader2.read(FACTORY_2, json)).isEqualTo(OURS);
    }

    @Test
    @DisplayName("written by hand refuse what is missing, what is not known, another type and trailing text")
    void strictByHand() {
        String json = text(Document.json());
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put(json.replaceFirst("\"id\":\"[^\"]*\",", ""), "Cannot build Cohort, some of required attributes");
        broken.put(json.replaceFirst("\"administration\":\"DZ\",", ""), "Cannot build Participation, some of required");
        broken.put(
                json.replaceFirst("\"sortedAs\"", "\"sorted\""), "Expected a member of a name, found VALUE_STRING at ");
        broken.put(json.replaceFirst("\"2011/2012\"", "2011"), "Expected VALUE_STRING, found VALUE_NUMBER_INT at ");
        broken.put(json + "{}", "Expected the end, found START_OBJECT at ");

        broken.forEach((text, message) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> CodecReader3.read(FACTORY_3, bytes)).hasMessageStartingWith(message);
            assertThatThrownBy(() -> CodecReader2.read(FACTORY_2, bytes)).hasMessageStartingWith(message);
        });
        assertThat(broken).hasSize(5).doesNotContainKey(json);
    }

    @Test
    @DisplayName("take as many characters in a scan in both lines, most of the document")
    void sameScan() throws Exception {
        byte[] json = Document.json();
        int characters = Scan.jackson3(FACTORY_3, json);

        assertThat(Scan.jackson2(FACTORY_2, json)).isEqualTo(characters);
        assertThat(characters).isBetween(text(json).length() / 2, text(json).length());
    }

    @Test
    @DisplayName("are of ten officers in some 10 kB with names beyond ASCII, marked as fictional")
    void sizeOfTheDocument() {
        byte[] json = Document.json();

        assertThat(OURS.getParticipations()).hasSize(10);
        assertThat(json.length).isBetween(9_000, 13_000);
        assertThat(text(json)).hasSizeLessThan(json.length).contains("Fictional.");
    }

    @Test
    @DisplayName("for look-ups find and count the same Members")
    void sameMembership() {
        Membership membership = Membership.standard();
        PlainMembership plain = PlainMembership.of(membership);

        membership
                .getMembers()
                .forEach(member -> assertThat(plain.find(member.getCode().toString()))
                        .extracting(PlainMembership.PlainMember::code)
                        .isEqualTo(member.getCode().toString()));
        CountRange counted = membership.asOf(PartialDate.of("2016-06-15")).count();
        assertThat(counted).isEqualTo(CountRange.exactly(180));
        assertThat(plain.count(LocalDate.of(2016, 6, 15))).isEqualTo(180);
    }

    @Test
    @DisplayName("are compared with a check that finds nothing, as is usual")
    void nothingToFind() {
        CheckContext context = CheckContext.of(Membership.standard(), PartialDate.of("2026-11-23"));

        assertThat(CheckProgramme.RULES.check(OURS, context).getFindings()).isEmpty();
        assertThat(CheckProgramme.RULES
                        .check(CheckProgramme.programme(OURS), context)
                        .getFindings())
                .isEmpty();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
