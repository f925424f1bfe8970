package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.RuleId;

/**
 * What holds for every standard rule, and the two products that are generated from the rules. This command writes them
 * anew: {@value #COMMAND}
 */
class CatalogueTest {

    static final String COMMAND = "mvn -pl validation -am test -Dtest=CatalogueTest -Dcatalogue.write=true"
            + " -Dproperties.skip -Dsurefire.failIfNoSpecifiedTests=false";

    private static final List<Rule<?>> RULES = Rules.standard().getRules();

    @Test
    void there_are_rules() {
        assertThat(RULES).hasSizeGreaterThanOrEqualTo(49);
    }

    @Test
    void no_id_and_no_title_stands_twice() {
        assertThat(Rules.standard().getDescriptions())
                .extracting(RuleDescription::getId)
                .doesNotHaveDuplicates();
        assertThat(Rules.standard().getDescriptions())
                .extracting(RuleDescription::getTitle)
                .doesNotHaveDuplicates();
    }

    /** An id that was published is never given to another rule, not even after its rule is gone. */
    @Test
    void ids_are_those_that_were_published() {
        assertThat(Rules.standard().getDescriptions())
                .extracting(RuleDescription::getId)
                .map(RuleId::toString)
                .containsExactlyInAnyOrder(
                        "PRG-001", "PRG-002", "PRG-003", "PRG-004", "PRG-005", "PRG-006", "PRG-007", "PRG-008",
                        "OFF-001", "OFF-002", "OFF-003", "COH-001", "COH-002", "COH-003", "COH-004", "COH-005",
                        "MEM-001", "MEM-002", "MEM-003", "MEM-004", "MEM-005", "MEM-006", "PAR-001", "PAR-002",
                        "PAR-003", "PAR-004", "PAR-005", "PAR-006", "ASG-001", "ASG-002", "ASG-003", "OUT-001",
                        "OUT-002", "OUT-003", "OUT-004", "OUT-005", "OUT-006", "OUT-007", "OUT-008", "OUT-009",
                        "FUP-001", "FUP-002", "FUP-003", "FUP-004", "FUP-005", "FUP-006", "MUL-001", "MUL-002",
                        "PUB-001");
    }

    @TestFactory
    Stream<DynamicTest> finds_nothing_in_the_good_example() {
        return forEachRule(rule -> assertThat(Examples.good(rule).getFindings()).isEmpty());
    }

    /**
     * A reader takes the good example for one without fault, not only in the eyes of its own rule. Officers have ranks
     * and years of service there, as records that are not yet published do.
     */
    @TestFactory
    Stream<DynamicTest> no_rule_finds_anything_in_a_good_example() {
        return forEachRule(rule -> assertThat(
                        Examples.good(rule, Rules.standard().forProfile(Profile.SUBMISSION))
                                .getFindings())
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> finds_something_in_the_bad_example() {
        return forEachRule(rule -> assertThat(Examples.bad(rule).getFindings()).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> findings_have_what_the_description_says() {
        return forEachFinding((rule, finding) -> {
            RuleDescription description = rule.describe();
            assertThat(finding.getRuleId()).isEqualTo(description.getId());
            assertThat(finding.getSeverity()).isEqualTo(description.getSeverity());
            assertThat(finding.getTemplate()).isEqualTo(description.getMessage());
            assertThat(finding.getArguments()).containsOnlyKeys(description.getPlaces());
        });
    }

    @TestFactory
    Stream<DynamicTest> messages_have_no_place_left_open() {
        return forEachFinding((rule, finding) -> {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertThat(finding.getMessage(locale)).doesNotContain("{", "}").endsWith(".");
            }
            assertThat(finding.getMessage(Locale.FRENCH)).isNotEqualTo(finding.getMessage(Locale.ENGLISH));
        });
    }

    @TestFactory
    Stream<DynamicTest> paths_lead_to_something_in_the_bad_example() {
        return forEachFinding((rule, finding) -> assertThat(BeanPaths.resolve(rule.badExample(), finding.getPath()))
                .isNotNull());
    }

    @TestFactory
    Stream<DynamicTest> rules_describe_themselves_the_same_way_each_time() {
        return forEachRule(rule -> assertThat(rule.describe()).isEqualTo(rule.describe()));
    }

    @Test
    void the_page_is_the_generated_one() throws IOException {
        assertProduct(Path.of("RULES.md"), CataloguePage.write(RULES));
    }

    @Test
    void the_json_is_the_generated_one() throws IOException {
        assertProduct(
                Path.of("src/main/resources/org/wcoprogramme/validation/rules.json"),
                CatalogueJson.write(Rules.standard()));
    }

    private static void assertProduct(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("catalogue.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, generated);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s differs from the rules; to write it anew: %s", file, COMMAND)
                .isEqualTo(generated);
    }

    private static Stream<DynamicTest> forEachRule(Consumer<Rule<?>> test) {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.describe().getId().toString(), () -> test.accept(rule)));
    }

    private static Stream<DynamicTest> forEachFinding(BiConsumer<Rule<?>, Finding> test) {
        return forEachRule(rule -> Examples.bad(rule).getFindings().forEach(finding -> test.accept(rule, finding)));
    }
}
