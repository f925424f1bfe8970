package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.testkit.Law;

/** The canonical form of RFC 8785, the same on every adapter and from a writer that knows nothing of this library. */
public abstract class CanonicalContract {

    /** The format on the adapter under test. */
    protected abstract JsonFormat format();

    @Provide
    Arbitrary<Object> values() {
        return JsonValues.all();
    }

    /**
     * Names of members are ASCII, but for those of a message's arguments: there U+E000 comes behind the astral letter,
     * whose first unit is smaller.
     */
    @Example
    void is_that_of_the_golden_file() throws IOException {
        Report report = (Report) format().read(Golden.REPORT.type(), Golden.REPORT.bytes());

        try (InputStream golden = CanonicalContract.class.getResourceAsStream("/finding/report.canonical.json")) {
            assertThat(format().canonical(report))
                    .asString()
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(format().contentHash(report))
                .isEqualTo("sha256:e6e4fd25cad006e84e08a551ab86c73408989c4ac98054fa0051b05c9612276d");
    }

    @Example
    void does_not_depend_on_the_order_in_which_languages_are_given() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("zh-Hans", "c");
        texts.put("fr", "b");
        texts.put("en", "a");

        assertThat(format().canonical(LocalizedText.of(texts)))
                .asString()
                .isEqualTo("{\"en\":\"a\",\"fr\":\"b\",\"zh-Hans\":\"c\"}");
        assertThat(format().contentHash(LocalizedText.of(texts)))
                .isEqualTo(format().contentHash(LocalizedText.of(Map.copyOf(texts))));
    }

    @Example
    void has_none_for_half_a_surrogate_pair() {
        assertThatThrownBy(() -> format().canonical(Argument.of("\ud835")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JsonFormat: expected a value of which every text is well-formed Unicode, found half a"
                        + " surrogate pair");
    }

    @Law
    void is_what_an_independent_writer_makes_of_the_written_document(@ForAll("values") Object value)
            throws IOException {
        byte[] json = format().write(value);
        // The other writer takes objects and arrays only.
        String canonical =
                new JsonCanonicalizer("[" + new String(json, StandardCharsets.UTF_8) + "]").getEncodedString();

        assertThat("[" + new String(format().canonical(value), StandardCharsets.UTF_8) + "]")
                .isEqualTo(canonical);
    }

    @Law
    void is_a_document_that_reads_back_to_the_value(@ForAll("values") Object value) {
        Object again = format().read(JsonType.of(value.getClass()).getType(), format().canonical(value));

        assertThat(again).isEqualTo(value);
        assertThat(format().contentHash(again))
                .isEqualTo(format().contentHash(value))
                .matches("sha256:[0-9a-f]{64}");
    }
}
