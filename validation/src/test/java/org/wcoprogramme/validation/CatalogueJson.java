package org.wcoprogramme.validation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.validation.rule.StandardRules;

/** Writes the catalogue of rules as JSON. Small enough to need no library, which this module must not see. */
final class CatalogueJson {

    private CatalogueJson() {}

    static String write(Rules rules) {
        return rules.getRules().stream()
                .map(CatalogueJson::rule)
                .collect(Collectors.joining(
                        ",\n",
                        "{\n  \"version\": " + quote(rules.getVersion()) + ",\n  \"rules\": [\n",
                        "\n  ],\n  \"retired\": " + retired() + "\n}\n"));
    }

    private static String retired() {
        return StandardRules.RETIRED.rules().stream()
                .map(rule -> "{\"id\": " + quote(rule.id().toString()) + ", \"reason\": " + text(rule.reason()) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String rule(Rule<?> rule) {
        RuleDescription description = rule.describe();
        Finding example = Examples.bad(rule).getFindings().get(0);
        String link = description
                .getReference()
                .getLink()
                .map(uri -> ", \"link\": " + quote(uri.toString()))
                .orElse("");
        return """
                    {
                      "id": %s,
                      "severity": %s,
                      "profiles": {%s},
                      "subject": %s,
                      "title": %s,
                      "message": %s,
                      "arguments": %s,
                      "rationale": %s,
                      "reference": {"citation": %s%s},
                      "example": {
                        "pointer": %s,
                        "message": %s
                      }
                    }""".indent(4).stripTrailing().formatted(
                quote(description.getId().toString()),
                quote(description.getSeverity().toString()),
                Stream.of(Profile.values())
                        .map(profile -> quote(profile.toString()) + ": "
                                + description
                                        .severityIn(profile)
                                        .map(severity -> quote(severity.toString()))
                                        .orElse("null"))
                        .collect(Collectors.joining(", ")),
                quote(CataloguePage.subject(rule)),
                text(description.getTitle()),
                text(description.getMessage()),
                description.getPlaces().stream().map(CatalogueJson::quote).collect(Collectors.joining(", ", "[", "]")),
                text(description.getRationale()),
                quote(description.getReference().getCitation()),
                link,
                quote(example.getPointer()),
                text(LocalizedText.of(
                        "en", example.getMessage(Locale.ENGLISH), "fr", example.getMessage(Locale.FRENCH))));
    }

    private static String text(LocalizedText text) {
        return "{\"en\": " + quote(text.get("en").orElseThrow()) + ", \"fr\": "
                + quote(text.get("fr").orElseThrow()) + "}";
    }

    /** Texts of the model have no control character but tab and line feed. */
    private static String quote(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                + '"';
    }
}
