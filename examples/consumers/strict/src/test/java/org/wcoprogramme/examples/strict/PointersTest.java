package org.wcoprogramme.examples.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.json.jackson3.WcoProgrammeJson;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.Rule;
import org.wcoprogramme.validation.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The path of a finding is made of the names in the document: its pointer leads to a member that was written. */
final class PointersTest {

    private static final JsonMapper PLAIN = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> every_finding_of_a_bad_example_leads_into_the_written_document() {
        return Rules.standard().getRules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.describe().getId().toString(), () -> check(rule)));
    }

    private static void check(Rule<?> rule) {
        JsonNode document = PLAIN.readTree(written(rule));
        assertThat(findings(rule))
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(document.at(finding.getPointer()).isMissingNode())
                                .as("%s in %s", finding.getPointer(), document)
                                .isFalse());
    }

    private static List<Finding> findings(Rule<?> rule) {
        if (rule instanceof CohortRule cohortRule) {
            return Rules.of(rule)
                    .check(cohortRule.badExample(), rule.exampleContext())
                    .getFindings();
        }
        return Rules.of(rule)
                .check(((ProgrammeRule) rule).badExample(), rule.exampleContext())
                .getFindings();
    }

    private static byte[] written(Rule<?> rule) {
        if (rule instanceof CohortRule cohortRule) {
            Cohort cohort = cohortRule.badExample();
            return WcoProgrammeJson.format().write(cohort);
        }
        Programme programme = ((ProgrammeRule) rule).badExample();
        return WcoProgrammeJson.format().write(programme);
    }
}
