package org.wcoprogramme.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.style.ValueType;

/**
 * The findings about one value or one document, in a stable order: that of the checks.
 *
 * <p>A report without findings says that the checks made found nothing. It does not say which checks were made.
 */
@ValueType
@Value.Immutable
public abstract sealed class Report permits ReportBuilder.ImmutableReport {

    private static final Report EMPTY = builder().build();

    Report() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ReportBuilder builder() {
        return new ReportBuilder();
    }

    /**
     * A report without findings.
     *
     * @return the empty report
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * A report of these findings.
     *
     * @param findings the findings, in order
     * @return the report
     */
    public static Report of(Iterable<? extends Finding> findings) {
        return builder().findings(findings).build();
    }

    /**
     * All findings.
     *
     * @return in a stable order
     */
    public abstract List<Finding> getFindings();

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return those findings, in order
     */
    public Stream<Finding> findings(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return getFindings().stream().filter(finding -> finding.getSeverity() == severity);
    }

    /**
     * The findings of one rule.
     *
     * @param rule the rule
     * @return those findings, in order
     */
    public Stream<Finding> findings(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return getFindings().stream().filter(finding -> finding.getRuleId().equals(rule));
    }

    /**
     * The highest severity of all findings.
     *
     * @return empty if there is no finding
     */
    public Optional<Severity> getWorst() {
        return getFindings().stream().map(Finding::getSeverity).max(Severity::compareTo);
    }

    /**
     * Whether there is a finding of severity error.
     *
     * @return true if there is
     */
    public boolean hasErrors() {
        return findings(Severity.ERROR).findAny().isPresent();
    }

    /**
     * The findings of this report, followed by those of another.
     *
     * @param other the other report
     * @return both
     */
    public Report combinedWith(Report other) {
        return toBuilder().addAllFindings(other.getFindings()).build();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the findings of this report
     */
    public abstract ReportBuilder toBuilder();
}
