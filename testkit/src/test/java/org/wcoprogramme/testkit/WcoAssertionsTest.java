package org.wcoprogramme.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wcoprogramme.testkit.WcoAssertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;

class WcoAssertionsTest {

    private static final Finding LABEL = Finding.builder()
            .ruleId(RuleId.of("COH-001"))
            .severity(Severity.WARNING)
            .path(Path.of("cohorts[1].label"))
            .template(LocalizedText.of("en", "100% twice.", "fr", "Deux fois."))
            .build();

    private static final Finding SYNTAX = Finding.builder()
            .ruleId(RuleId.of("JSON-002"))
            .severity(Severity.ERROR)
            .path(Path.root())
            .position(Position.of(3, 7))
            .template(LocalizedText.ofEnglish("Text breaks off."))
            .build();

    private static final Report BOTH = Report.of(List.of(LABEL, SYNTAX));

    private static final String LIST =
            "\n  COH-001 warning at cohorts[1].label: 100% twice.\n  JSON-002 error at the root (3:7): Text breaks off.";

    @Test
    void passes_what_is_so() {
        assertThat(Report.empty()).hasNoFindings().hasNoErrors().containsExactlyRules();
        assertThat(Report.of(List.of(LABEL))).hasNoErrors();
        assertThat(BOTH)
                .containsExactlyRules("JSON-002", "COH-001")
                .hasFinding("COH-001")
                .at("cohorts[1].label")
                .withSeverity(Severity.WARNING)
                .withMessage(Locale.FRENCH, "Deux fois.")
                .once();
        assertThat(LABEL)
                .isOfRule("COH-001")
                .isAt("cohorts[1].label")
                .hasSeverity(Severity.WARNING)
                .hasMessage(Locale.ENGLISH, "100% twice.");
    }

    @Test
    void lists_the_findings_where_none_is_expected() {
        assertFails(() -> assertThat(BOTH).hasNoFindings(), "Expected no findings, found:" + LIST);
    }

    @Test
    void lists_only_the_errors_where_no_error_is_expected() {
        assertFails(
                () -> assertThat(BOTH).hasNoErrors(),
                "Expected no errors, found:\n  JSON-002 error at the root (3:7): Text breaks off.");
    }

    @Test
    void says_how_far_it_followed_a_finding() {
        assertFails(() -> assertThat(BOTH).hasFinding("COH-009"), "Expected a finding of COH-009, found:" + LIST);
        assertFails(
                () -> assertThat(Report.empty()).hasFinding("COH-009"),
                "Expected a finding of COH-009, found: nothing");
        assertFails(
                () -> assertThat(BOTH).hasFinding("COH-001").at("cohorts[0]"),
                "Expected a finding of COH-001 at cohorts[0], found:" + LIST);
        assertFails(
                () -> assertThat(BOTH).hasFinding("COH-001").at(""),
                "Expected a finding of COH-001 at the root, found:" + LIST);
        assertFails(
                () -> assertThat(BOTH)
                        .hasFinding("COH-001")
                        .at("cohorts[1].label")
                        .withSeverity(Severity.ERROR),
                "Expected a finding of COH-001 at cohorts[1].label with severity error, found:" + LIST);
        assertFails(
                () -> assertThat(BOTH).hasFinding("COH-001").withMessage(Locale.ENGLISH, "Thrice."),
                "Expected a finding of COH-001 with the message \"Thrice.\", found:" + LIST);
    }

    @Test
    void says_how_often_it_found_what_is_expected_once() {
        Report twice = Report.of(List.of(LABEL, LABEL));

        assertFails(() -> assertThat(twice).hasFinding("COH-001").once(), """
                Expected a finding of COH-001 once, found it 2 times:
                  COH-001 warning at cohorts[1].label: 100% twice.
                  COH-001 warning at cohorts[1].label: 100% twice.""");
    }

    @Test
    void shows_expected_and_found_rules_in_order() {
        assertFails(
                () -> assertThat(BOTH).containsExactlyRules("JSON-002"),
                "Expected exactly the rules [JSON-002], found [COH-001, JSON-002]:" + LIST);
    }

    @Test
    void shows_the_whole_finding() {
        String found = "found:%n  COH-001 warning at cohorts[1].label: 100%% twice.".formatted();

        assertFails(() -> assertThat(LABEL).isOfRule("COH-002"), "Expected a finding of rule COH-002, " + found);
        assertFails(() -> assertThat(LABEL).isAt("x"), "Expected a finding of path \"x\", " + found);
        assertFails(
                () -> assertThat(LABEL).hasSeverity(Severity.ERROR), "Expected a finding of severity error, " + found);
        assertFails(
                () -> assertThat(LABEL).hasMessage(Locale.ENGLISH, "Once."),
                "Expected the message%n  Once.%nfound%n  100%% twice.".formatted());
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
