package org.wcoprogramme.json.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that are nearly JSON of ours. */
public final class Mutants {

    private static final List<String> PIECES = List.of(
            "",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "7",
            "-1",
            "7.0",
            "1e400",
            "\\",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "é",
            "𝒜",
            "\uFEFF",
            "\n",
            "\r",
            " ",
            "\"x\":1,",
            "\"label\":",
            "2011-13",
            "\"\"");

    private Mutants() {}

    /**
     * A text in which up to five places are cut out, replaced or added to.
     *
     * @param original the text
     * @return its mutants
     */
    public static Arbitrary<byte[]> of(byte[] original) {
        Arbitrary<UnaryOperator<byte[]>> edit = Combinators.combine(
                        Arbitraries.integers().between(0, original.length),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.oneOf(
                                Arbitraries.of(PIECES).map(piece -> piece.getBytes(StandardCharsets.UTF_8)),
                                Arbitraries.bytes().array(byte[].class).ofSize(1)))
                .as((at, cut, piece) -> bytes -> edit(bytes, at, cut, piece));
        return edit.list().ofMinSize(1).ofMaxSize(5).map(edits -> {
            byte[] mutant = original;
            for (UnaryOperator<byte[]> each : edits) {
                mutant = each.apply(mutant);
            }
            return mutant;
        });
    }

    /**
     * The same without shrinking and at once, for very many of them.
     *
     * @param original the text
     * @param random what decides
     * @return one mutant
     */
    public static byte[] next(byte[] original, SplittableRandom random) {
        byte[] mutant = original;
        for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
            int piece = random.nextInt(2 * PIECES.size());
            byte[] bytes = piece < PIECES.size()
                    ? PIECES.get(piece).getBytes(StandardCharsets.UTF_8)
                    // Mostly ASCII: other bytes alone are no UTF-8, and nothing else is read then.
                    : new byte[] {(byte) random.nextInt(random.nextInt(20) == 0 ? 256 : 128)};
            mutant = edit(mutant, random.nextInt(original.length + 1), random.nextInt(13), bytes);
        }
        return mutant;
    }

    private static byte[] edit(byte[] bytes, int at, int cut, byte[] piece) {
        int from = Math.min(at, bytes.length);
        int to = Math.min(from + cut, bytes.length);
        byte[] edited = Arrays.copyOf(bytes, from + piece.length + bytes.length - to);
        System.arraycopy(piece, 0, edited, from, piece.length);
        System.arraycopy(bytes, to, edited, from + piece.length, bytes.length - to);
        return edited;
    }
}
