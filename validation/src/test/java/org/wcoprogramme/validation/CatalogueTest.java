package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.rule.StandardRules;

/**
 * What holds for every standard rule, and the two products that are generated from the rules. This command writes them
 * anew: {@value #COMMAND}
 */
class CatalogueTest {

    static final String COMMAND = "mvn -pl validation -am test -Dtest=CatalogueTest -Dcatalogue.write=true"
            + " -Dproperties.skip -Dsurefire.failIfNoSpecifiedTests=false";

    /** For each prefix, the number up to which ids were given; only ever raised. */
    private static final Map<String, Integer> PUBLISHED = Map.of(
            "ASG", 8, "COH", 10, "FUP", 9, "MEM", 7, "MUL", 5, "OFF", 11, "OUT", 21, "PAR", 19, "PRG", 18, "PUB", 1);

    private static final List<Rule<?>> RULES = Rules.standard().getRules();

    @Test
    void there_are_rules() {
        assertThat(RULES).hasSizeGreaterThanOrEqualTo(109);
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
                .containsExactlyInAnyOrderElementsOf(PUBLISHED.entrySet().stream()
                        .flatMap(prefix -> IntStream.rangeClosed(1, prefix.getValue())
                                .mapToObj(number -> "%s-%03d".formatted(prefix.getKey(), number)))
                        .filter(id -> !retired().contains(id))
                        .toList());
    }

    private static List<String> retired() {
        return StandardRules.RETIRED.rules().stream()
                .map(rule -> rule.id().toString())
                .toList();
    }

    /** The rules of IATI's rule set about results, each the reference of one rule. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.6.1", "8.8.1", "8.8.2", "8.8.3", "8.9.1", "8.9.2", "8.9.3", "8.10.1", "8.10.2", "8.10.3", "8.11.1"
            })
    void each_rule_of_iati_about_results_is_the_reference_of_one_rule(String id) {
        assertThat(RULES)
                .filteredOn(rule -> Pattern.compile("IATI-Rulesets.*[ ,]" + Pattern.quote(id) + "(?!\\d)")
                        .matcher(rule.describe().getReference().getCitation())
                        .find())
                .hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> finds_nothing_in_the_good_example() {
        return forEachRule(rule -> assertThat(Examples.good(rule).getFindings()).isEmpty());
    }

    /**
     * A reader takes the good example for one without fault, not only in the eyes of its own rule: as a draft it has
     * none, and what is said of it otherwise is information.
     */
    @TestFactory
    Stream<DynamicTest> no_rule_finds_a_fault_in_a_good_example() {
        Rules draft = Rules.standard().forProfile(Profile.DRAFT);
        return forEachRule(rule -> {
            assertThat(Examples.good(rule, draft).getFindings()).isEmpty();
            assertThat(Examples.good(rule, Rules.standard()).getFindings())
                    .allMatch(finding -> finding.getSeverity() == Severity.INFORMATION);
        });
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
