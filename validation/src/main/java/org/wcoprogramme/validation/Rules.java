package org.wcoprogramme.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.ReportBasis;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.rule.StandardRules;

/**
 * A set of rules, and the check against them.
 *
 * <pre>{@code
 * Report report = Rules.standard().check(programme, CheckContext.of(Membership.standard()));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. The order of findings is that of the rules: first those about the
 * programme, then cohort by cohort those about a cohort. Equal input gives an equal report. Findings that a waiver of
 * the context covers stand apart in the report.
 *
 * <p>Invariants: at least one rule; each id once; the prefixes of the standard rules are kept for them.
 */
public final class Rules {

    private final Map<RuleId, Entry> entries;
    private final Optional<Profile> profile;
    private final String version;

    private Rules(Map<RuleId, Entry> entries, Optional<Profile> profile) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("Rules: expected at least one rule, found none");
        }
        this.entries = entries;
        this.profile = profile;
        this.version = RuleSetVersion.of(getDescriptions());
    }

    /**
     * The rules of this library.
     *
     * @return always the same set
     */
    public static Rules standard() {
        return Standard.RULES;
    }

    /**
     * A set of these rules only.
     *
     * @param rules at least one
     * @return the set, in this order
     * @throws IllegalArgumentException if there is no rule, an id stands twice or a prefix is reserved
     */
    public static Rules of(Rule<?>... rules) {
        return new Rules(added(Map.of(), Arrays.asList(rules)), Optional.empty());
    }

    /**
     * Adds rules.
     *
     * @param rules rules with ids of an own prefix, such as {@code ACME-001}
     * @return a set that has these rules behind the others
     * @throws IllegalArgumentException if an id stands twice or a prefix is reserved
     */
    public Rules with(Rule<?>... rules) {
        return new Rules(added(entries, Arrays.asList(rules)), profile);
    }

    private static Map<RuleId, Entry> added(Map<RuleId, Entry> entries, List<? extends Rule<?>> rules) {
        Map<RuleId, Entry> all = new LinkedHashMap<>(entries);
        for (Rule<?> rule : rules) {
            Entry entry = new Entry(rule, rule.describe());
            RuleId id = entry.description().getId();
            StandardRules.RETIRED.refuse(id);
            if (StandardRules.isReserved(id) && !StandardRules.isStandard(rule)) {
                throw new IllegalArgumentException("Rule " + id + " (" + entry.name()
                        + "): expected a prefix other than those of the standard rules " + StandardRules.PREFIXES
                        + ", found " + id);
            }
            Entry other = all.putIfAbsent(id, entry);
            if (other != null) {
                throw new IllegalArgumentException("Rule " + id + ": expected one rule with this id, found "
                        + other.name() + " and " + entry.name());
            }
        }
        return all;
    }

    /**
     * Leaves rules out.
     *
     * @param ids ids of rules of this set
     * @return a set without these rules
     * @throws IllegalArgumentException if this set has no such rule, or no rule would be left
     */
    public Rules without(RuleId... ids) {
        Map<RuleId, Entry> rest = new LinkedHashMap<>(entries);
        for (RuleId id : ids) {
            rest.remove(entry(id).description().getId());
        }
        return new Rules(rest, profile);
    }

    /**
     * Lets a rule weigh more or less.
     *
     * @param id id of a rule of this set
     * @param severity how much its findings weigh
     * @return a set in which only that differs
     * @throws IllegalArgumentException if this set has no such rule
     */
    public Rules withSeverity(RuleId id, Severity severity) {
        Map<RuleId, Entry> changed = new LinkedHashMap<>(entries);
        Entry entry = entry(id);
        changed.put(id, new Entry(entry.rule(), entry.description().withSeverity(severity)));
        return new Rules(changed, profile);
    }

    /**
     * Chooses the rules and severities of a profile. A severity that is set afterwards with
     * {@link #withSeverity(RuleId, Severity)} wins; rules that are added afterwards are taken as they are.
     *
     * @param profile what the record is checked for
     * @return the rules of this set that speak in the profile, with the severities that they have there
     * @throws IllegalArgumentException if no rule speaks in it, or a profile was chosen before: the rules that it left
     *     out would stay away
     */
    public Rules forProfile(Profile profile) {
        if (this.profile.isPresent()) {
            throw new IllegalArgumentException("Rules: expected a set without a profile, found one for "
                    + this.profile.get() + "; choose " + profile + " first");
        }
        Map<RuleId, Entry> chosen = new LinkedHashMap<>();
        entries.forEach((id, entry) -> entry.description()
                .severityIn(profile)
                .ifPresent(severity -> chosen.put(
                        id, new Entry(entry.rule(), entry.description().withSeverity(severity)))));
        return new Rules(chosen, Optional.of(profile));
    }

    /**
     * The profile that was chosen.
     *
     * @return empty if none was
     */
    public Optional<Profile> getProfile() {
        return profile;
    }

    /**
     * A text that tells sets of rules apart: it differs where a rule, a severity or a message does.
     *
     * @return opaque, equal for equal sets; for instance {@code 1-5f0c23aa}
     */
    public String getVersion() {
        return version;
    }

    private Entry entry(RuleId id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException(
                    "Rules: expected the id of a rule of this set " + entries.keySet() + ", found " + id);
        }
        return entry;
    }

    /**
     * The rules.
     *
     * @return in order, unmodifiable
     */
    public List<Rule<?>> getRules() {
        List<Rule<?>> rules = new ArrayList<>(entries.size());
        entries.values().forEach(entry -> rules.add(entry.rule()));
        return List.copyOf(rules);
    }

    /**
     * What the rules say of themselves, with the severities of this set.
     *
     * @return in the order of the rules, unmodifiable
     */
    public List<RuleDescription> getDescriptions() {
        return entries.values().stream().map(Entry::description).toList();
    }

    /**
     * Checks a programme: with the rules about programmes, and each cohort with the rules about cohorts.
     *
     * @param programme the programme
     * @param context what rules may know besides
     * @return all findings and what became of the waivers, with paths that start at the programme
     */
    public Report check(Programme programme, CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (entry.rule() instanceof ProgrammeRule rule) {
                rule.check(programme, new Check(entry.description(), context, Path.root(), findings::add));
            }
        }
        Path cohorts = Path.root().attribute("cohorts");
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            check(programme.getCohorts().get(i), context, cohorts.element(i), findings::add);
        }
        return Waivers.report(findings, context, basis(context));
    }

    /**
     * Checks a cohort alone, with the rules about cohorts.
     *
     * @param cohort the cohort
     * @param context what rules may know besides
     * @return all findings and what became of the waivers, with paths that start at the cohort
     * @throws IllegalStateException if this set has no rule about cohorts: an empty report would say too much
     */
    public Report check(Cohort cohort, CheckContext context) {
        if (entries.values().stream().noneMatch(entry -> entry.rule() instanceof CohortRule)) {
            throw new IllegalStateException(
                    "Rules: expected at least one rule about cohorts, found only " + entries.keySet());
        }
        List<Finding> findings = new ArrayList<>();
        check(cohort, context, Path.root(), findings::add);
        return Waivers.report(findings, context, basis(context));
    }

    private ReportBasis basis(CheckContext context) {
        return ReportBasis.builder()
                .ruleSetVersion(version)
                .profile(profile.map(Profile::toString))
                .membershipEdition(context.getMembership().getEdition())
                .date(context.getDate())
                .build();
    }

    private void check(Cohort cohort, CheckContext context, Path path, Consumer<Finding> findings) {
        for (Entry entry : entries.values()) {
            if (entry.rule() instanceof CohortRule rule) {
                rule.check(cohort, new Check(entry.description(), context, path, findings));
            }
        }
    }

    /** The ids of the rules. */
    @Override
    public String toString() {
        return "Rules" + entries.keySet();
    }

    private record Entry(Rule<?> rule, RuleDescription description) {
        String name() {
            return rule.getClass().getName();
        }
    }

    /** Apart, so that the standard rules are made when they are first asked for. */
    private static final class Standard {
        static final Rules RULES = new Rules(added(Map.of(), StandardRules.all()), Optional.empty());

        private Standard() {}
    }
}
