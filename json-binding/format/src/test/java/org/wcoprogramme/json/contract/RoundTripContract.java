package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.json.ReadResult;
import org.wcoprogramme.testkit.Law;

/** What holds for every value and for every text, on every adapter. */
public abstract class RoundTripContract {

    /** The format on the adapter under test. */
    protected abstract JsonFormat format();

    @Provide
    Arbitrary<Object> values() {
        return JsonValues.all();
    }

    @Provide
    Arbitrary<byte[]> mutants() {
        return Arbitraries.of(Golden.values()).flatMap(golden -> Mutants.of(golden.bytes()));
    }

    @Law
    void reads_back_every_value_that_it_writes(@ForAll("values") Object value) {
        Class<?> type = JsonType.of(value.getClass()).getType();

        assertThat(format().read(type, format().write(value))).isEqualTo(value);
        assertThat(format().read(type, format().writeIndented(value))).isEqualTo(value);
    }

    @Provide
    Arbitrary<List<Object>> one_of_every_type() {
        return JsonValues.oneOfEveryType();
    }

    @Property(tries = 10, seed = "20110926")
    void reads_back_values_of_every_type(@ForAll("one_of_every_type") List<Object> values) {
        assertThat(values).hasSameSizeAs(JsonType.all());
        for (int i = 0; i < values.size(); i++) {
            Class<?> type = JsonType.all().get(i).getType();
            assertThat(values.get(i)).isInstanceOf(type);
            assertThat(format().read(type, format().write(values.get(i)))).isEqualTo(values.get(i));
        }
    }

    @Law
    void ends_every_text_in_a_value_or_in_problems(@ForAll("mutants") byte[] json, @ForAll Golden golden) {
        ReadResult<?> result = format().tryRead(golden.type(), json);

        assertThat(result.getValue().isPresent())
                .isEqualTo(result.getReport().getFindings().isEmpty());
        assertThat(result.getReport().getFindings())
                .allSatisfy(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR));
        result.getValue()
                .ifPresent(value -> assertThat(format().read(golden.type(), format().write(value)))
                        .isEqualTo(value));
    }
}
