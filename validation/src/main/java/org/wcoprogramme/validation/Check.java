package org.wcoprogramme.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.region.Membership;

/**
 * One run of one rule over one subject: what the rule may know besides the subject, and where it reports.
 *
 * <p>Valid only while the rule runs; a rule never keeps it.
 */
public final class Check {

    private final RuleDescription rule;
    private final CheckContext context;
    private final Path subject;
    private final Consumer<Finding> findings;

    Check(RuleDescription rule, CheckContext context, Path subject, Consumer<Finding> findings) {
        this.rule = rule;
        this.context = context;
        this.subject = subject;
        this.findings = findings;
    }

    /**
     * Where Members are looked up.
     *
     * @return the membership, in one edition
     */
    public Membership getMembership() {
        return context.getMembership();
    }

    /**
     * As of when to judge.
     *
     * @return empty if the caller gave none: then nothing is known of "today"
     */
    public Optional<PartialDate> getDate() {
        return context.getDate();
    }

    /**
     * Where units of the Secretariat are looked up.
     *
     * @return empty if the caller gave none: then nothing is known of units
     */
    public Optional<SecretariatStructure> getStructure() {
        return context.getStructure();
    }

    /**
     * Reports a finding of this rule.
     *
     * @param path from the subject to what is questionable, ending at the officer where it is about one
     * @param arguments one for each place of the message
     * @throws IllegalArgumentException if the arguments are not those of the message, or the path leads into an
     *     officer: a mistake in the rule
     */
    public void report(Path path, NamedArgument... arguments) {
        if (path.toPointer().contains("/officer/")) {
            throw new IllegalArgumentException(
                    "Rule " + rule.getId() + ", path: expected a path that ends at the officer, found " + path);
        }
        Map<String, Argument> byName = new LinkedHashMap<>();
        for (NamedArgument argument : arguments) {
            byName.put(argument.getName(), argument.getValue());
        }
        if (byName.size() != arguments.length || !byName.keySet().equals(rule.getPlaces())) {
            throw new IllegalArgumentException("Rule " + rule.getId() + ", arguments: expected one for each of "
                    + rule.getPlaces() + ", found " + arguments.length + " for " + byName.keySet());
        }
        findings.accept(Finding.builder()
                .ruleId(rule.getId())
                .severity(rule.getSeverity())
                .path(subject.resolve(path))
                .template(rule.getMessage())
                .arguments(byName)
                .build());
    }
}
