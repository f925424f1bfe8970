package org.wcoprogramme.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.json.contract.Golden;
import org.wcoprogramme.json.contract.JsonValues;
import org.wcoprogramme.json.contract.SchemaException;
import org.wcoprogramme.testkit.Law;
import tools.jackson.databind.JsonNode;

/** The schema and the reader say the same, up to the exceptions that the format page lists. */
final class SchemaProperties {

    private final JsonFormat format = WcoProgrammeJson.format();

    @Provide
    Arbitrary<Object> values() {
        return JsonValues.all();
    }

    @Provide
    Arbitrary<UnaryOperator<JsonNode>> edits() {
        return TreeMutants.edits();
    }

    @Provide
    Arbitrary<List<Object>> one_of_every_type() {
        return JsonValues.oneOfEveryType();
    }

    @Property(tries = 10, seed = "20110926")
    void everything_written_is_valid(@ForAll("one_of_every_type") List<Object> values) {
        for (Object value : values) {
            JsonNode written = PublishedSchema.MAPPER.readTree(format.write(value));
            assertThat(PublishedSchema.accepts(value.getClass(), written))
                    .as("%s", written)
                    .isTrue();
        }
    }

    @Law
    void changed_values_are_accepted_by_both_or_refused_by_both(
            @ForAll("values") Object value, @ForAll("edits") UnaryOperator<JsonNode> edit) {
        agree(
                JsonType.of(value.getClass()).getType(),
                edit.apply(PublishedSchema.MAPPER.readTree(format.write(value))));
    }

    @Law
    void changed_documents_are_accepted_by_both_or_refused_by_both(
            @ForAll Golden golden, @ForAll("edits") UnaryOperator<JsonNode> edit) {
        agree(golden.type(), edit.apply(PublishedSchema.MAPPER.readTree(golden.bytes())));
    }

    private void agree(Class<?> type, JsonNode document) {
        boolean valid = PublishedSchema.accepts(type, document);
        List<Finding> problems =
                format.tryRead(type, document.toString()).getReport().getFindings();

        Statistics.label("accepted").collect(valid).coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
        if (valid) {
            assertThat(problems).as("%s", document).allMatch(SchemaException::cover);
        } else {
            assertThat(problems).as("%s", document).isNotEmpty();
        }
    }
}
