package org.wcoprogramme.examples.strict;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.WaiverOutcome;
import org.wcoprogramme.json.jackson3.WcoProgrammeJson;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.report.iati.IatiResults;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

/** What the README shows is what compiles and runs. */
final class ReadmeTest {

    private static final Path ROOT = Path.of("../../..");
    private static final Path SOURCES = Path.of("src/main/java/org/wcoprogramme/examples/strict");

    private static final Path PORTAL = Path.of("../spring-boot-4/src/main/java/org/wcoprogramme/examples/spring4");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ReadmeExample",
                "ModelExample",
                "OutcomeExample",
                "SmallCohort",
                "WaiverExample",
                "IatiExample",
                "JsonExample"
            })
    void shows_the_lines_of_the_example(String example) throws IOException {
        List<String> snippets = snippets(Files.readAllLines(SOURCES.resolve(example + ".java")));

        assertThat(snippets).hasSizeGreaterThanOrEqualTo(2);
        assertThat(snippets).allSatisfy(snippet -> assertThat(readme()).contains(snippet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Portal", "Nomination"})
    void shows_the_lines_of_the_portal(String example) throws IOException {
        List<String> snippets = snippets(Files.readAllLines(PORTAL.resolve(example + ".java")));

        assertThat(snippets)
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(readme()).contains(snippet));
    }

    /** The lines between the markers, without what they are indented by. */
    private static List<String> snippets(List<String> lines) {
        List<String> snippets = new ArrayList<>();
        StringBuilder snippet = null;
        int indentation = 0;
        for (String line : lines) {
            if (line.strip().startsWith("// README: ")) {
                if (snippet != null) {
                    snippets.add(snippet.toString());
                }
                snippet = line.strip().equals("// README: end") ? null : new StringBuilder();
                indentation = line.indexOf('/');
            } else if (snippet != null) {
                snippet.append(line.isBlank() ? "" : line.substring(indentation))
                        .append('\n');
            }
        }
        return snippets;
    }

    @Test
    void shows_how_begins_what_the_main_example_prints() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ReadmeExample.main(new String[] {
                ROOT.resolve("examples/data/career-development-programme.json").toString()
            });
        } finally {
            System.setOut(before);
        }

        String shown = readme();
        int start = shown.indexOf("```text\n") + "```text\n".length();
        assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .startsWith(shown.substring(start, shown.indexOf("```", start)));
    }

    @Test
    void gives_back_what_others_wrote_and_copies_what_may_be_shown(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("officers.ndjson");
        Files.writeString(file, "{\"id\":\"one\",\"email\":\"a@example.org\"}\n{\"id\":1}\n{\"id\":\"two\"}\n");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        assertThat(JsonExample.copy(file, copy)).isEqualTo(1);
        assertThat(copy.toString(StandardCharsets.UTF_8)).isEqualTo("{\"id\":\"one\"}\n{\"id\":\"two\"}\n");
        assertThat(JsonExample.passOn("{\"id\":\"c\",\"label\":\"64\",\"room\":[1, 2]}")
                        .toBytes())
                .asString()
                .isEqualTo("{\"id\":\"c\",\"label\":\"64\",\"capacity\":12,\"room\":[1, 2]}");
    }

    @Test
    void shows_the_json_of_the_cohort_and_the_answers() throws IOException {
        String json =
                new String(WcoProgrammeJson.format().writeIndented(ModelExample.cohort()), StandardCharsets.UTF_8);

        assertThat(readme()).contains("```json\n" + json + "```");
        assertThat(ModelExample.answers(ModelExample.cohort()))
                .containsExactly(
                        "177",
                        "182 to 183",
                        false,
                        "[MENA, ESA]",
                        "Optional[participating]",
                        ModelExample.cohort().participationsOf(MemberCode.of("AO")));
        assertThat(ModelExample.published())
                .containsExactly(
                        "PublishedRow{label=one, counts=[hidden, hidden], total=8}",
                        "PublishedRow{label=another, counts=[4, 3], total=7}",
                        "[21, 4]");
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("example"))
                .name(LocalizedText.ofEnglish("Example"))
                .addCohort(ModelExample.cohort())
                .build();
        assertThat(ModelExample.promoted(programme)
                        .getCohorts()
                        .get(0)
                        .officersFrom(WcoRegion.MENA, Membership.standard()))
                .singleElement()
                .extracting(officer -> officer.getRank().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("Chief Inspector");
        assertThat(ModelExample.cohort().toString()).doesNotContain("Zoë").doesNotContain("Inspector");
    }

    @Test
    void shows_whether_a_target_is_met_and_how_sure_a_figure_is() throws IOException {
        assertThat(OutcomeExample.indicator())
                .extracting(Object::toString)
                .startsWith("NOT_MET", "UNDECIDED")
                .last(as(InstanceOfAssertFactories.STRING))
                .contains("lower=0.4868", "upper=0.9743");

        Programme record = WcoProgrammeJson.format()
                .read(
                        Programme.class,
                        Files.readString(ROOT.resolve("examples/data/career-development-programme.json")));
        assertThat(OutcomeExample.figures(record, Membership.standard()))
                .startsWith("[ESA]", "[BD, MX]", "[2009/2010, 2014/2015, 2015/2016]")
                .element(3, as(InstanceOfAssertFactories.DOUBLE))
                .isEqualTo(-0.894, offset(0.0005));
        assertThat(OutcomeExample.figures(record, Membership.standard()))
                .last(as(InstanceOfAssertFactories.DOUBLE))
                .isEqualTo(1.0 / 60, offset(1e-12));
    }

    @Test
    void writes_and_reads_the_results_that_it_shows(@TempDir Path directory) throws IOException {
        IatiResults read =
                IatiExample.exchange(IatiExample.header(), Outcomes.none(), directory.resolve("activity.xml"));

        assertThat(read.getResults()).isEmpty();
        assertThat(read.getReport().getFindings()).isEmpty();
    }

    @Test
    void runs_the_rule_that_it_shows() {
        Rules rules = Rules.standard().with(new SmallCohort());
        CheckContext context = CheckContext.of(Membership.standard());

        assertThat(rules.check(new SmallCohort().goodExample(), context).findings(RuleId.of("ACME-001")))
                .isEmpty();
        assertThat(rules.check(new SmallCohort().badExample(), context).findings(RuleId.of("ACME-001")))
                .singleElement()
                .extracting(finding -> finding.getPath() + ": " + finding.getMessage(Locale.ENGLISH))
                .isEqualTo("participations: The cohort has 2 officers; 5 places are funded.");
    }

    @Test
    void waives_the_finding_that_it_shows() throws IOException {
        Programme record = WcoProgrammeJson.format()
                .read(
                        Programme.class,
                        Files.readString(ROOT.resolve("examples/data/career-development-programme.json")));
        Report report = WaiverExample.check(record, Membership.standard());

        assertThat(report.getWaivers()).singleElement().satisfies(use -> {
            assertThat(use.getOutcome()).isEqualTo(WaiverOutcome.APPLIED);
            assertThat(use.getFindings()).hasSize(1);
        });
        assertThat(report.getBasis()).hasValueSatisfying(basis -> {
            assertThat(basis.getProfile()).contains("submission");
            assertThat(basis.getMembershipEdition()).hasToString("2025-12-31");
        });
    }

    @Test
    void names_the_test_command_that_lands_a_change() throws IOException {
        String command = "mvn -B -ntp clean verify";

        assertThat(readme()).contains("```sh\n" + command + "\n```");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains(" " + command + "\n");
    }
}
