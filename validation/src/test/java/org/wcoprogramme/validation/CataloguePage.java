package org.wcoprogramme.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcoprogramme.Source;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.rule.RetiredRules;
import org.wcoprogramme.validation.rule.StandardRules;

/** Writes the catalogue of rules as a Markdown page. */
final class CataloguePage {

    private CataloguePage() {}

    static String write(List<Rule<?>> rules) {
        StringBuilder page = new StringBuilder("""
                <!-- Generated from the rules by CatalogueTest, which says how to write it anew. Do not edit. -->
                # Rules

                What `Rules.standard()` checks. An id is never given to another rule. Dates are compared by what is
                certain, and what a record does not say is never taken for a "no". Where it matters that something is
                missing, it is a finding of its own with the severity information. `forProfile` chooses rules and
                severities for a purpose; where a rule differs there, its entry says so. At the end stands
                [what is no rule, and why](#what-is-no-rule-and-why).

                | id | severity | about | title | titre |
                |---|---|---|---|---|
                """);
        for (Rule<?> rule : rules) {
            RuleDescription description = rule.describe();
            page.append("| [%s](#%s) | %s | %s | %s | %s |%n"
                    .formatted(
                            description.getId(),
                            description.getId().toString().toLowerCase(Locale.ROOT),
                            description.getSeverity(),
                            subject(rule),
                            description.getTitle().in(Locale.ENGLISH),
                            description.getTitle().in(Locale.FRENCH))
                    .replace("\r\n", "\n"));
        }
        rules.forEach(rule -> appendRule(page, rule));
        appendRetired(page);
        return page.append('\n').append(noRules()).toString();
    }

    private static void appendRetired(StringBuilder page) {
        page.append("\n## Retired ids\n\n");
        if (StandardRules.RETIRED.rules().isEmpty()) {
            page.append("None. No rule that was published is gone.\n");
        }
        for (RetiredRules.RetiredRule rule : StandardRules.RETIRED.rules()) {
            page.append("* ")
                    .append(rule.id())
                    .append(": ")
                    .append(rule.reason().in(Locale.ENGLISH));
            page.append(" / ").append(rule.reason().in(Locale.FRENCH)).append('\n');
        }
    }

    /** What was looked at and left alone, in words. */
    private static String noRules() {
        try (InputStream text = Objects.requireNonNull(CataloguePage.class.getResourceAsStream("no-rules.md"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String subject(Rule<?> rule) {
        return rule instanceof CohortRule ? "cohort" : "programme";
    }

    private static void appendRule(StringBuilder page, Rule<?> rule) {
        RuleDescription description = rule.describe();
        Finding example = Examples.bad(rule).getFindings().get(0);
        page.append("\n## ").append(description.getId()).append('\n');
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            page.append("\n**").append(description.getTitle().in(locale)).append("** (");
            page.append(locale.getLanguage()).append("). ");
            page.append(description.getRationale().in(locale)).append('\n');
            page.append("\n> ").append(place(example.getPath()));
            page.append(example.getMessage(locale)).append('\n');
        }
        String profiles = profiles(description);
        if (!profiles.isEmpty()) {
            page.append("\nProfiles: ").append(profiles).append('\n');
        }
        page.append("\nReference: ").append(link(description.getReference())).append('\n');
    }

    /** Only where the rule is silent or weighs differently. */
    private static String profiles(RuleDescription description) {
        return Stream.of(Profile.values())
                .filter(profile -> !description.severityIn(profile).equals(Optional.of(description.getSeverity())))
                .map(profile -> profile + " "
                        + description
                                .severityIn(profile)
                                .map(Severity::toString)
                                .orElse("silent"))
                .collect(Collectors.joining(", "));
    }

    /** Nothing for a finding about the whole. */
    private static String place(Path path) {
        return path.equals(Path.root()) ? "" : "`" + path + "` ";
    }

    private static String link(Source source) {
        return source.getLink()
                .map(link -> "[" + source.getCitation() + "](" + link + ")")
                .orElse(source.getCitation());
    }
}
