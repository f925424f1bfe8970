package org.wcoprogramme.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.json.contract.JsonValues;
import tools.jackson.databind.JsonNode;

/**
 * Writes documents with what the validator says of each, for validators in other languages to be compared with; see
 * examples/clients. Run by name only; the same documents in every run.
 */
final class SchemaCorpus {

    private static final int ROUNDS = 5;

    private final JsonFormat format = WcoProgrammeJson.format();

    @Test
    void writes_values_of_every_type_and_changed_ones() throws IOException {
        List<String> lines = new ArrayList<>();
        JqwikSession.run(() -> collect(lines));
        Path file = Path.of("target/schema-corpus.ndjson");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);

        assertThat(lines).hasSize(2 * ROUNDS * JsonType.all().size());
    }

    private void collect(List<String> lines) {
        Random random = new Random(20110926);
        RandomGenerator<List<Object>> values = JsonValues.oneOfEveryType().generator(100);
        RandomGenerator<UnaryOperator<JsonNode>> edits = TreeMutants.edits().generator(100);
        for (int round = 0; round < ROUNDS; round++) {
            List<Object> all = values.next(random).value();
            for (int i = 0; i < all.size(); i++) {
                JsonType<?> type = JsonType.all().get(i);
                JsonNode document = PublishedSchema.MAPPER.readTree(format.write(all.get(i)));
                lines.add(line(type, document));
                lines.add(line(type, edits.next(random).value().apply(document)));
            }
        }
    }

    private static String line(JsonType<?> type, JsonNode document) {
        return PublishedSchema.MAPPER
                .createObjectNode()
                .put("type", type.toString())
                .put("valid", PublishedSchema.accepts(type.getType(), document))
                .set("document", document)
                .toString();
    }
}
