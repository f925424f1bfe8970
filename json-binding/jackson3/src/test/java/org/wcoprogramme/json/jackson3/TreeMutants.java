package org.wcoprogramme.json.jackson3;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Documents that are JSON, and nearly of ours: with up to three members or elements changed. */
final class TreeMutants {

    private static final List<JsonNode> PIECES =
            PublishedSchema.MAPPER.readTree("""
                    [null, true, 7, -1, 0, 13, 31, 101, 7.0, 1e2, 1.5, 2147483647, 2147483648, 9007199254740993,
                     "", " ", "\\u00a0", "x", "\\u001f", "a\\u000bb", "a\\tb\\n", "é", "𝒜", "\\u2028",
                     "2011", "2011-02-30", "2011-13", "2011-12-31", "0000", "0001-01", "2010/2011", "2010-12", "999", "1000",
                     "DZ", "dz", "MENA", "officer-17", "Officer", "ratio", "number", "no-value", "undisclosed",
                     "-0", "-0.0", "-1.50", "007", "1.", "1e2", "0.000000000000000001", "1234567890123456789",
                     "fr", "FR", "zh-Hans-CN", "und", "e", "en-", "de-1996-x-a", "https://example.org/a?b#c", "/a", "a b:c",
                     [], {}, [1], {"en": "x"}, {"x": "y", "EN": "z"}, {"type": "ratio", "numerator": "1", "denominator": "2"}]
                    """).valueStream().toList();

    private TreeMutants() {}

    /** Changes to make to a tree; what they do depends on the tree. */
    static Arbitrary<UnaryOperator<JsonNode>> edits() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(any, Arbitraries.integers().between(0, 5), any)
                .<UnaryOperator<JsonNode>>as((place, kind, piece) -> tree -> edit(tree.deepCopy(), place, kind, piece))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(edits -> tree -> {
                    JsonNode mutant = tree;
                    for (UnaryOperator<JsonNode> edit : edits) {
                        mutant = edit.apply(mutant);
                    }
                    return mutant;
                });
    }

    private static JsonNode edit(JsonNode tree, int place, int kind, int number) {
        List<JsonNode> parents = new ArrayList<>();
        collect(tree, parents);
        JsonNode piece = PIECES.get(number % PIECES.size());
        if (parents.isEmpty()) {
            return piece;
        }
        JsonNode parent = parents.get(place % parents.size());
        if (parent instanceof ObjectNode object) {
            edit(object, kind, number, piece);
        } else {
            edit((ArrayNode) parent, kind, number, piece);
        }
        return tree;
    }

    private static void edit(ObjectNode object, int kind, int number, JsonNode piece) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.isEmpty() ? "x" : names.get(number / PIECES.size() % names.size());
        JsonNode old = object.get(name);
        switch (kind) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", piece);
            case 2 ->
                object.set(name, old instanceof StringNode text ? StringNode.valueOf(text.asString() + "0") : piece);
            case 3 -> object.set(piece.isString() && !piece.asString().isEmpty() ? piece.asString() : "fr", piece);
            default -> object.set(name, piece);
        }
    }

    private static void edit(ArrayNode array, int kind, int number, JsonNode piece) {
        int at = array.isEmpty() ? 0 : number / PIECES.size() % array.size();
        switch (kind) {
            case 0 -> array.removeAll();
            case 1 -> array.add(array.isEmpty() ? piece : array.get(at).deepCopy());
            case 2 -> array.insert(at, piece);
            default -> {
                if (!array.isEmpty()) {
                    array.remove(at);
                }
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainer()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents));
        }
    }
}
