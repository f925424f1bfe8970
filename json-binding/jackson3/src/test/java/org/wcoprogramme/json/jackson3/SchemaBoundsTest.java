package org.wcoprogramme.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.Golden;
import org.wcoprogramme.json.contract.SchemaException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a schema of this kind gets wrong most easily, at every member of the golden files, which together have every
 * member there is: whether it may be absent or empty, and between which bounds its numbers lie.
 */
final class SchemaBoundsTest {

    private static final List<Integer> NUMBERS =
            List.of(-1, 0, 1, 2, 9, 10, 11, 12, 13, 31, 32, 100, 101, 600, 601, Integer.MAX_VALUE);

    private final JsonFormat format = WcoProgrammeJson.format();

    private record Place(ObjectNode object, String path) {}

    @ParameterizedTest
    @EnumSource(names = "(CAREER_DEVELOPMENT|FICTIONAL)_PROGRAMME", mode = Mode.MATCH_NONE)
    void the_reader_and_the_schema_ask_the_same_of_every_member(Golden golden) {
        JsonNode document = PublishedSchema.MAPPER.readTree(golden.bytes());
        List<Place> places = new ArrayList<>();
        collect(document, "", places);
        Set<String> seen = new HashSet<>();
        // A programme is the slowest to read, and a cohort has a file of its own.
        places.removeIf(place -> place.path().startsWith("/cohorts"));
        places.forEach(place -> {
            ObjectNode object = place.object();
            String path = place.path();
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                if (seen.add(path + "/" + member.getKey())) {
                    object.remove(member.getKey());
                    agree(golden, document, path + " without " + member.getKey());
                    others(member.getValue()).forEach(other -> {
                        object.set(member.getKey(), other);
                        agree(golden, document, path + "/" + member.getKey() + " = " + other);
                    });
                    object.set(member.getKey(), member.getValue());
                }
            }
        });
    }

    private static Stream<JsonNode> others(JsonNode value) {
        if (value.isInt()) {
            return NUMBERS.stream().map(IntNode::valueOf);
        } else if (value.isString()) {
            return Stream.of(StringNode.valueOf(""), StringNode.valueOf(" "), IntNode.valueOf(1));
        }
        return Stream.of(
                value.isArray() ? PublishedSchema.MAPPER.createArrayNode() : PublishedSchema.MAPPER.createObjectNode());
    }

    private void agree(Golden golden, JsonNode document, String change) {
        List<Finding> problems =
                format.tryRead(golden.type(), document.toString()).getReport().getFindings();

        if (PublishedSchema.accepts(golden.type(), document)) {
            assertThat(problems).as(change).allMatch(SchemaException::cover);
        } else {
            assertThat(problems).as(change).isNotEmpty();
        }
    }

    /** The objects of a document with their paths, in which all elements of a list are one. */
    private static void collect(JsonNode node, String path, List<Place> places) {
        if (node instanceof ObjectNode object) {
            places.add(new Place(object, path));
            object.properties().forEach(member -> collect(member.getValue(), path + "/" + member.getKey(), places));
        } else {
            node.forEach(element -> collect(element, path, places));
        }
    }
}
