package org.wcoprogramme.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcoprogramme.Source;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;

/** Writes the catalogue of rules as a Markdown page. */
final class CataloguePage {

    private CataloguePage() {}

    static String write(List<Rule<?>> rules) {
        StringBuilder page = new StringBuilder("""
                <!-- Generated from the rules by CatalogueTest, which says how to write it anew. Do not edit. -->
                # Rules

                What `Rules.standard()` checks. An id is never given to another rule. Dates are compared by what is
                certain, and what a record does not say is never taken for a "no". `forProfile` chooses rules and
                severities for a purpose; where a rule differs there, its entry says so.

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
        return page.toString();
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
