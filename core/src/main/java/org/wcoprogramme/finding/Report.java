package org.wcoprogramme.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.style.ValueType;

/**
 * The findings about one value or one document, in a stable order: that of the checks; and what became of the waivers.
 *
 * <p>A report without findings says that the checks made found nothing. Which checks were made, {@link #getBasis()}
 * says where rules were asked; problems of a document have none.
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
     * What became of each waiver: what it covers is no longer among the findings.
     *
     * @return in the order in which the caller gave them
     */
    public abstract List<WaiverUse> getWaivers();

    /**
     * What the report rests on.
     *
     * @return empty if no rules were asked
     */
    public abstract Optional<ReportBasis> getBasis();

    /**
     * How many findings there are of each severity, waived ones not counted.
     *
     * @return a count for every severity, the highest first; unmodifiable
     */
    public Map<Severity, Integer> getCounts() {
        Map<Severity, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION)) {
            counts.put(severity, (int) findings(severity).count());
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The findings that waivers cover.
     *
     * @return those findings, in the order of the waivers
     */
    public Stream<Finding> waivedFindings() {
        return getWaivers().stream().flatMap(use -> use.getFindings().stream());
    }

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
     * The findings and waivers of this report, followed by those of another.
     *
     * @param other the other report
     * @return both, with the basis of the first of the two that has one
     */
    public Report combinedWith(Report other) {
        return toBuilder()
                .addAllFindings(other.getFindings())
                .addAllWaivers(other.getWaivers())
                .basis(getBasis().or(other::getBasis))
                .build();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the findings of this report
     */
    public abstract ReportBuilder toBuilder();
}
