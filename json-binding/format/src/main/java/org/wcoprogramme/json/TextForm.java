package org.wcoprogramme.json;

import java.util.Optional;

/**
 * The form of a string as a regular expression, for readers that are not this library. The types of the model decide;
 * tests hold that the expressions say the same, up to the exceptions that the format page lists.
 *
 * <p>The expressions are in the part of ECMA-262 that Java, RE2 and all modes of JavaScript read alike: no looking
 * around, and hyphen and slash escaped in brackets. Unpaired surrogates are not excluded, because a reader that takes
 * astral characters for two units would then refuse those.
 *
 * @param pattern the whole string must match it
 * @param except and must not match this one
 */
record TextForm(String pattern, Optional<String> except) {

    private static final String BLANKS = "\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
    private static final String LETTERS = "[A-Za-z]";
    private static final String LETTERS_AND_DIGITS = "[A-Za-z0-9]";
    private static final String YEAR = "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})";
    private static final String STEP = "[A-Za-z0-9_\\-]+";
    private static final String BRACKETS =
            "\\[(0|[1-9][0-9]{0,9}|\"([^\"\\\\]|\\\\[\"\\\\]|\\\\u[0-9A-Fa-f]{4})*\")\\]";

    /** Any text. */
    static final TextForm ANY = of("");

    /** Any text but a blank one, without control characters other than tab and line feed. */
    static final TextForm FREE = of("^[\\t\\n " + BLANKS + "]*[^\\u0000-\\u0020\\u007F-\\u009F" + BLANKS
            + "][^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]*$");

    /** Keys and codes. */
    static final TextForm SLUG = of("^[a-z0-9\\-]{1,100}$");

    /** A year, month or day. That the month has the day is left to the reader. */
    static final TextForm DATE = of("^" + YEAR + "(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$");

    /** An exact decimal number. Zero has no sign. */
    static final TextForm DECIMAL =
            new TextForm("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", Optional.of("^-0(\\.0+)?$"));

    /** The code of a Member. */
    static final TextForm MEMBER_CODE = of("^[A-Z]{2}$");

    /** A session number, a calendar year or a programme year. That its years follow is left to the reader. */
    static final TextForm COHORT_LABEL = of("^([1-9][0-9]{0,2}|" + YEAR + "|" + YEAR + "[\\/\\-]([0-9]{4}|[0-9]{2}))$");

    /** A language tag by BCP 47, of a language. */
    static final TextForm LANGUAGE = new TextForm(
            "^(" + LETTERS + "{2,3}(-" + LETTERS + "{3}){0,3}|" + LETTERS + "{4,8})" // language
                    + "(-" + LETTERS + "{4})?" // script
                    + "(-(" + LETTERS + "{2}|[0-9]{3}))?" // region
                    + "(-(" + LETTERS_AND_DIGITS + "{5,8}|[0-9]" + LETTERS_AND_DIGITS + "{3}))*" // variants
                    + "(-[A-WY-Za-wy-z0-9](-" + LETTERS_AND_DIGITS + "{2,8})+)*" // extensions
                    + "(-[Xx](-" + LETTERS_AND_DIGITS + "{1,8})+)?$", // private use
            Optional.of("^[Uu][Nn][Dd](-.*)?$"));

    /** An absolute URI. The grammar behind the scheme is left to the reader. */
    static final TextForm URI =
            of("^" + LETTERS + "[A-Za-z0-9+.\\-]*:([^\\u0000-\\u0020\"%<>\\\\\\^`\\{\\|\\}\\u007F-\\u009F" + BLANKS
                    + "]|%[0-9A-Fa-f]{2})+$");

    /** The id of a rule. */
    static final TextForm RULE_ID = of("^[A-Z]{2,8}-[0-9]{3}$");

    /** A path of attributes, indexes and quoted names; the empty text is the root. */
    static final TextForm PATH = of("^((" + STEP + "|" + BRACKETS + ")(\\." + STEP + "|" + BRACKETS + ")*)?$");

    private static TextForm of(String pattern) {
        return new TextForm(pattern, Optional.empty());
    }
}
