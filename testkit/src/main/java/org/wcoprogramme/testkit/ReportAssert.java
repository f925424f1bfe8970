package org.wcoprogramme.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;

/** Assertions about a {@link Report}. Failures list the findings that there are, one a line. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

    ReportAssert(Report actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Expects that there is no finding of any severity.
     *
     * @return this
     */
    public ReportAssert hasNoFindings() {
        isNotNull();
        if (!actual.getFindings().isEmpty()) {
            failWithMessage("Expected no findings, found:%s", list(actual.getFindings()));
        }
        return this;
    }

    /**
     * Expects that there is no finding of severity error; there may be others.
     *
     * @return this
     */
    public ReportAssert hasNoErrors() {
        isNotNull();
        if (actual.hasErrors()) {
            failWithMessage(
                    "Expected no errors, found:%s",
                    list(actual.findings(Severity.ERROR).toList()));
        }
        return this;
    }

    /**
     * Expects at least one finding of a rule. What follows narrows down which.
     *
     * @param rule the id, for instance {@code COH-001}
     * @return assertions about the findings of that rule
     */
    public SelectedFindings hasFinding(String rule) {
        isNotNull();
        RuleId id = RuleId.of(rule);
        return new SelectedFindings(actual, actual.findings(id).toList(), "a finding of " + id);
    }

    /**
     * Expects these rules and no others, each once for each of its findings, in any order.
     *
     * @param rules the ids, sorted or not
     * @return this
     */
    public ReportAssert containsExactlyRules(String... rules) {
        isNotNull();
        List<String> expected =
                Stream.of(rules).map(RuleId::of).map(RuleId::toString).sorted().toList();
        List<String> found = actual.getFindings().stream()
                .map(finding -> finding.getRuleId().toString())
                .sorted()
                .toList();
        if (!expected.equals(found)) {
            failWithMessage("Expected exactly the rules %s, found %s:%s", expected, found, list(actual.getFindings()));
        }
        return this;
    }

    /** One line for each finding, as people read it. */
    static String list(List<Finding> findings) {
        return findings.isEmpty()
                ? " nothing"
                : findings.stream().map(ReportAssert::line).collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    static String line(Finding finding) {
        String path = finding.getPath().toString();
        return finding.getRuleId() + " " + finding.getSeverity() + " at " + (path.isEmpty() ? "the root" : path)
                + finding.getPosition().map(position -> " (" + position + ")").orElse("") + ": "
                + finding.getMessage(Locale.ENGLISH);
    }

    /** Findings of one rule, narrowed down step by step; each step fails if none is left. */
    public static final class SelectedFindings {

        private final Report report;
        private final List<Finding> selected;
        private final String wanted;

        private SelectedFindings(Report report, List<Finding> selected, String wanted) {
            this.report = report;
            this.selected = selected;
            this.wanted = wanted;
            if (selected.isEmpty()) {
                throw new AssertionError("Expected " + wanted + ", found:" + list(report.getFindings()));
            }
        }

        /**
         * Expects one of them at a path.
         *
         * @param path for instance {@code cohorts[1].label}; the empty text for the root
         * @return those at that path
         */
        public SelectedFindings at(String path) {
            Path expected = Path.of(path);
            return narrowed(
                    selected.stream().filter(finding -> finding.getPath().equals(expected)),
                    " at " + (path.isEmpty() ? "the root" : path));
        }

        /**
         * Expects one of them of a severity.
         *
         * @param severity the severity
         * @return those of that severity
         */
        public SelectedFindings withSeverity(Severity severity) {
            return narrowed(
                    selected.stream().filter(finding -> finding.getSeverity() == severity),
                    " with severity " + severity);
        }

        /**
         * Expects one of them with a message.
         *
         * @param locale the language of the message
         * @param message the whole message
         * @return those with that message
         */
        public SelectedFindings withMessage(Locale locale, String message) {
            return narrowed(
                    selected.stream()
                            .filter(finding -> finding.getMessage(locale).equals(message)),
                    " with the message \"" + message + "\"");
        }

        /**
         * Expects that the steps so far have left one finding, and not several.
         *
         * @return this
         */
        public SelectedFindings once() {
            if (selected.size() != 1) {
                throw new AssertionError(
                        "Expected " + wanted + " once, found it " + selected.size() + " times:" + list(selected));
            }
            return this;
        }

        private SelectedFindings narrowed(Stream<Finding> narrower, String step) {
            return new SelectedFindings(report, narrower.toList(), wanted + step);
        }
    }
}
