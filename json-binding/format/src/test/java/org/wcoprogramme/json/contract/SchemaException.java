package org.wcoprogramme.json.contract;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.region.Membership;

/**
 * Where the JSON Schema and the reader do not agree: all classes of it, which the format page lists. Each has an
 * example on which they do not.
 */
public enum SchemaException {
    DUPLICATE_MEMBER(
            "A member that stands twice in an object. A validator sees only one of the two.",
            "JSON-004",
            ".*",
            DateSpan.class,
            "{\"start\": \"2011\", \"start\": \"2011\"}"),
    NUMBER_SPELLING(
            "A whole number written with a fraction or an exponent, such as `7.0` or `7e0`. It is an integer to a"
                    + " validator, and none to the reader.",
            "JSON-006",
            "expected a number without fraction and exponent .*",
            StatedReach.class,
            "{\"asOf\": \"2020\", \"officers\": 7.0, \"source\": {\"citation\": \"x\"}}"),
    CALENDAR(
            "A day that its month does not have, such as `2011-02-30`.",
            "JSON-007",
            "expected a date that exists.*",
            PartialDate.class,
            "\"2011-02-30\""),
    CONSECUTIVE_YEARS(
            "A programme year whose second year does not follow the first, such as `2011/2013`.",
            "JSON-007",
            "expected a programme year.*",
            CohortLabel.class,
            "\"2011/2013\""),
    URI(
            "What the grammar of URIs asks for behind the scheme.",
            "JSON-007",
            "expected an absolute URI.*",
            Source.class,
            "{\"citation\": \"x\", \"link\": \"https://[\"}"),
    PATH(
            "An index of 2147483647 or more in a path.",
            "JSON-007",
            "expected a path.*",
            org.wcoprogramme.finding.Path.class,
            "\"a[2147483647]\""),
    SAME_LANGUAGE(
            "Two tags of one language in a text, such as `fr` and `FR`.",
            "JSON-004",
            ".*",
            LocalizedText.class,
            "{\"fr\": \"x\", \"FR\": \"y\"}"),
    GRANDFATHERED_LANGUAGE(
            "A language tag from the days before BCP 47 that does not have its form, such as `i-klingon`. The reader"
                    + " accepts it and writes the tag that succeeds it.",
            "",
            "",
            LanguageTag.class,
            "\"i-klingon\""),
    SURROGATE(
            "Half of a surrogate pair, which only an escape such as `\\ud800` can write.",
            "JSON-008",
            "expected a text without (control characters|unpaired surrogates).*",
            Source.class,
            "{\"citation\": \"\\ud800\"}"),
    TOGETHER(
            "Members that do not go together: dates out of order, a part that is greater than the whole, a code that no"
                    + " other member explains. The reader names both.",
            "JSON-008",
            "expected (an end not before the start .*|zero to the number of officers .*|other units, found .*"
                    + "|coherence in the edition .*|at most as many as were asked.*|none where the value is .*"
                    + "|1 to (29|30), found .*|more than the minimum.*|a date not before .*"
                    + "|findings (of|if and only if) .*)|/maximum expected at least .*",
            DateSpan.class,
            "{\"start\": \"2012\", \"end\": \"2011\"}"),
    KEYS(
            "Keys that stand twice in a list, and references to keys that are not in it.",
            "JSON-008",
            "expected (each code once|the codes of units of this structure|codes of Members of this membership), .*",
            Membership.class,
            """
            {"edition": "2024", "members": [
              {"code": "DZ", "name": {"en": "Algeria"}, "kind": "state", "region": "MENA", "accession": "1966"},
              {"code": "DZ", "name": {"en": "Algeria"}, "kind": "state", "region": "MENA", "accession": "1966"}]}
            """),
    NEGATIVE_DENOMINATOR(
            "A negative denominator.",
            "JSON-008",
            "expected zero or more.*",
            Ratio.class,
            "{\"type\": \"ratio\", \"numerator\": \"1\", \"denominator\": \"-1\"}"),
    TEXT_OF_THE_DOCUMENT(
            "What is wrong with the text and not with the values: the encoding, a limit, something behind the end.",
            "JSON-009",
            ".*",
            PartialDate.class,
            "\"2011\" 1");

    private final String sentence;
    private final String problem;
    private final Pattern message;
    private final Class<?> type;
    private final String example;

    SchemaException(String sentence, String problem, String message, Class<?> type, String example) {
        this.sentence = sentence;
        this.problem = problem;
        this.message = Pattern.compile(message, Pattern.DOTALL);
        this.type = type;
        this.example = example;
    }

    /** What the format page says of it. */
    public String sentence() {
        return sentence;
    }

    /** The id of the problem that the reader reports; empty where the schema is the stricter one. */
    public String problem() {
        return problem;
    }

    /** The type of the example. */
    public Class<?> type() {
        return type;
    }

    /** A document that one of the two accepts. */
    public String example() {
        return example;
    }

    /** Whether a problem of the reader is of one of these classes. */
    public static boolean cover(Finding finding) {
        String id = finding.getRuleId().toString();
        String text = finding.getMessage(Locale.ENGLISH);
        String name = finding.getPointer().substring(finding.getPointer().lastIndexOf('/') + 1);
        return Stream.of(values())
                .filter(exception -> exception.problem.equals(id))
                .anyMatch(exception -> exception.message.matcher(text).matches()
                        || exception.message.matcher("/" + name + " " + text).matches());
    }
}
