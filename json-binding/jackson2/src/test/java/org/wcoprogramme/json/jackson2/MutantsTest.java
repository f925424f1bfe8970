package org.wcoprogramme.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonProblem;
import org.wcoprogramme.json.ReadMode;
import org.wcoprogramme.json.ReadResult;
import org.wcoprogramme.json.contract.Golden;
import org.wcoprogramme.json.contract.Mutants;

/**
 * Texts that are nearly JSON of ours end in the same value or in the same problems on both lines, in every mode, and in
 * nothing else. Of a syntax error only the line is compared here: in front of a character of four bytes, as in
 * {@code true𝒜}, the parsers give different columns, which is one mutant in some hundred thousand. A thousand of them
 * in every build; a million in the heavy run:
 *
 * <pre>{@code
 * mvn -pl json-binding/jackson2 -am test -Dtest=MutantsTest -Dmutants=1000000 -Dproperties.skip \
 *     -Dlocale.tests.skip -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
final class MutantsTest {

    private static final int COUNT = Integer.getInteger("mutants", 1_000);

    private static final List<Golden> ORIGINALS =
            List.of(Golden.FULL_COHORT, Golden.MEMBERSHIP, Golden.REGIONAL_BODIES, Golden.SECRETARIAT_STRUCTURE);

    private final JsonFormat jackson2 = WcoProgrammeJson.format();
    private final JsonFormat jackson3 = org.wcoprogramme.json.jackson3.WcoProgrammeJson.format();

    @Test
    void end_in_a_value_or_in_problems_and_alike_on_both_lines(TestReporter reporter) {
        SplittableRandom random = new SplittableRandom(2011);
        List<byte[]> originals = ORIGINALS.stream().map(Golden::bytes).toList();
        List<ReadMode> modes = List.of(ReadMode.values());
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < COUNT; i++) {
            int which = i % originals.size();
            ReadMode mode = modes.get(random.nextInt(modes.size()));
            byte[] json = Mutants.next(originals.get(which), random);
            ReadResult<?> result =
                    read(jackson3.withMode(mode), ORIGINALS.get(which).type(), json);
            ReadResult<?> other =
                    read(jackson2.withMode(mode), ORIGINALS.get(which).type(), json);
            if (!result.getValue().equals(other.getValue())
                    || !comparable(result).equals(comparable(other))
                    || !result.getRemainder().equals(other.getRemainder())
                    || result.getValue().isPresent() == result.getReport().hasErrors()) {
                assertThat(comparable(other))
                        .as("mutant %s, %s: %s", i, mode, new String(json, StandardCharsets.UTF_8))
                        .isEqualTo(comparable(result));
                assertThat(other.getValue()).as("mutant %s, %s", i, mode).isEqualTo(result.getValue());
                assertThat(result.getValue().isPresent())
                        .as("mutant %s, %s", i, mode)
                        .isNotEqualTo(result.getReport().hasErrors());
                assertThat(other.getRemainder()).as("mutant %s, %s", i, mode).isEqualTo(result.getRemainder());
            }
            outcomes.merge(outcome(result), 1, Integer::sum);
        }

        reporter.publishEntry("last finding of " + COUNT + " mutants", outcomes.toString());
        assertThat(outcomes).containsKeys("no finding", "JSON-001", "JSON-007", "JSON-010", "JSON-012", "JSON-014");
    }

    private static ReadResult<?> read(JsonFormat format, Class<?> type, byte[] json) {
        return format.tryRead(type, json);
    }

    /** The findings, without the columns of syntax errors. */
    private static List<Finding> comparable(ReadResult<?> result) {
        return result.getReport().getFindings().stream()
                .map(finding -> finding.getRuleId().equals(JsonProblem.SYNTAX.getRuleId())
                        ? finding.withPosition(Position.ofLine(
                                finding.getPosition().orElseThrow().getLine()))
                        : finding)
                .toList();
    }

    private static String outcome(ReadResult<?> result) {
        int findings = result.getReport().getFindings().size();
        return findings == 0
                ? "no finding"
                : result.getReport().getFindings().get(findings - 1).getRuleId().toString();
    }
}
