package org.wcoprogramme.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.Golden;
import org.wcoprogramme.json.contract.JsonValues;
import org.wcoprogramme.json.contract.Mutants;
import org.wcoprogramme.testkit.Law;

/** An application that moves from one Jackson to the other sees no difference. */
final class SameAsJackson3Properties {

    private final JsonFormat jackson2 = WcoProgrammeJson.format();
    private final JsonFormat jackson3 = org.wcoprogramme.json.jackson3.WcoProgrammeJson.format();

    @Provide
    Arbitrary<Object> values() {
        return JsonValues.all();
    }

    @Provide
    Arbitrary<byte[]> mutants() {
        return Mutants.of(Golden.FULL_COHORT.bytes());
    }

    @Law
    void writes_the_same_bytes(@ForAll("values") Object value) {
        assertThat(jackson2.write(value)).isEqualTo(jackson3.write(value));
        assertThat(jackson2.writeIndented(value)).isEqualTo(jackson3.writeIndented(value));
    }

    @Law
    void reads_the_same_value_or_reports_the_same_problems_at_the_same_places(@ForAll("mutants") byte[] json) {
        var result2 = jackson2.tryRead(Cohort.class, json);
        var result3 = jackson3.tryRead(Cohort.class, json);

        assertThat(result2.getValue())
                .as(new String(json, StandardCharsets.UTF_8))
                .isEqualTo(result3.getValue());
        assertThat(result2.getReport())
                .as(new String(json, StandardCharsets.UTF_8))
                .isEqualTo(result3.getReport());
    }
}
