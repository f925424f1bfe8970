package org.wcoprogramme.testkit;

import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;

/** Assertions about a {@link Finding}. Failures show the whole finding. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * Expects the rule.
     *
     * @param rule the id, for instance {@code COH-001}
     * @return this
     */
    public FindingAssert isOfRule(String rule) {
        isNotNull();
        return expect("rule " + rule, actual.getRuleId().equals(RuleId.of(rule)));
    }

    /**
     * Expects the path.
     *
     * @param path for instance {@code cohorts[1].label}; the empty text for the root
     * @return this
     */
    public FindingAssert isAt(String path) {
        isNotNull();
        return expect("path \"" + path + "\"", actual.getPath().equals(Path.of(path)));
    }

    /**
     * Expects the severity.
     *
     * @param severity the severity
     * @return this
     */
    public FindingAssert hasSeverity(Severity severity) {
        isNotNull();
        return expect("severity " + severity, actual.getSeverity() == severity);
    }

    /**
     * Expects the message.
     *
     * @param locale the language of the message
     * @param message the whole message
     * @return this
     */
    public FindingAssert hasMessage(Locale locale, String message) {
        isNotNull();
        String found = actual.getMessage(locale);
        if (!found.equals(message)) {
            failWithActualExpectedAndMessage(found, message, "Expected the message%n  %s%nfound%n  %s", message, found);
        }
        return this;
    }

    private FindingAssert expect(String what, boolean holds) {
        if (!holds) {
            failWithMessage("Expected a finding of %s, found:%n  %s", what, ReportAssert.line(actual));
        }
        return this;
    }
}
