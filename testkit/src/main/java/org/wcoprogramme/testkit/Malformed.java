package org.wcoprogramme.testkit;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.region.MemberCode;

/**
 * Texts that the model must refuse. What each typed text refuses has an arbitrary of its own; {@link #texts()} breaks
 * the invariant of every text. Values that cannot be built are in {@link Unbuildable}.
 */
public final class Malformed {

    private Malformed() {}

    /**
     * What {@link PartialDate#of(String)} refuses.
     *
     * @return other forms, days that do not exist, digits that are not ASCII
     */
    public static Arbitrary<String> partialDates() {
        Arbitrary<String> valid = Dates.partialDates().map(PartialDate::toString);
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 9999);
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "2011-",
                        "2011-9",
                        "2011-09-",
                        "2011-09-1",
                        "2011-02-29",
                        "1900-02-29",
                        "2011-04-31",
                        "2011-09-00",
                        "0000",
                        "-2011",
                        "12011",
                        "2011/09/26",
                        "26.09.2011",
                        "20110926",
                        "2011-09-26T00:00",
                        "2011-W39",
                        "2011-269",
                        "September 2011",
                        "٢٠١١",
                        "２０１１"),
                surrounded(valid),
                Combinators.combine(years, Arbitraries.integers().between(13, 99))
                        .as((year, month) -> String.format(Locale.ROOT, "%04d-%02d", year, month)),
                Combinators.combine(
                                years,
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(32, 99))
                        .as((year, month, day) -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)));
    }

    /**
     * What {@link CohortLabel#of(String)} refuses.
     *
     * @return years that do not follow each other, session numbers out of range, other forms
     */
    public static Arbitrary<String> cohortLabels() {
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "0",
                        "07",
                        "10000",
                        "-1",
                        "1.5",
                        "02011",
                        "2010-12",
                        "2011/2011",
                        "2012/2011",
                        "2011/2013",
                        "1999/01",
                        "1999/2",
                        "99/00",
                        "0000/0001",
                        "9999/10000",
                        "2011//2012",
                        "2011_2012",
                        "2011–2012",
                        "2011/12/13",
                        "٦٤",
                        "２０１１/１２"),
                surrounded(Cohorts.cohortLabels().map(CohortLabel::toString)),
                Combinators.combine(years, years)
                        .filter((first, second) -> second != first + 1)
                        .as((first, second) -> String.format(Locale.ROOT, "%04d/%04d", first, second)),
                Combinators.combine(years, Arbitraries.integers().between(0, 99))
                        .filter((first, second) -> second != (first + 1) % 100)
                        .as((first, second) -> String.format(Locale.ROOT, "%04d-%02d", first, second)));
    }

    /**
     * What {@link MemberCode#of(String)} refuses.
     *
     * @return small letters, too few and too many letters, letters that are not ASCII
     */
    public static Arbitrary<String> memberCodes() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "D", "dz", "Dz", "DZA", "D1", "12", "ÅL", "İT", "ＤＺ", "D-", "D Z", "\ud83d\ude00"),
                surrounded(Regions.memberCodes().map(MemberCode::toString)));
    }

    /**
     * What every id and every code of an open vocabulary refuses.
     *
     * @return texts that are empty, too long, or have other characters than a to z, 0 to 9 and hyphen
     */
    public static Arbitrary<String> identifiers() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "CDP-2011", "cdp_2011", "cdp/2011", "cdp.2011", "é", "ı", "İ", "１", "z".repeat(101)),
                surrounded(WcoTexts.identifiers()));
    }

    /**
     * What {@link RuleId#of(String)} refuses.
     *
     * @return other forms
     */
    public static Arbitrary<String> ruleIds() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "COH",
                        "COH-12",
                        "COH-0012",
                        "C-012",
                        "COHCOHCOH-012",
                        "coh-012",
                        "COH012",
                        "COH_012",
                        "COH-٠١٢",
                        "ÇOH-012"),
                surrounded(Findings.ruleIds().map(RuleId::toString)));
    }

    /**
     * What {@link org.wcoprogramme.LocalizedText} refuses as a language.
     *
     * @return texts that are no BCP 47 tag
     */
    public static Arbitrary<String> languageTags() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "e", "en_GB", "english language", "en--GB", "-en", "en-", "und", "é", "12", "en-£"),
                surrounded(WcoTexts.languageTags()));
    }

    /**
     * What {@link Path#of(String)} refuses.
     *
     * @return paths that break off or are written otherwise than {@link Path#toString()} prints them
     */
    public static Arbitrary<String> paths() {
        return Arbitraries.of(
                ".",
                ".a",
                "a.",
                "a..b",
                "a[",
                "a[]",
                "a[0",
                "a[-1]",
                "a[01]",
                "a[+1]",
                "a[1.5]",
                "a[2147483647]",
                "a[99999999999]",
                "a[x]",
                "a[0]b",
                "a[0].",
                "a b",
                "é",
                "a]",
                "[\"",
                "[\"a",
                "[\"a\"",
                "[\"a\\\"]",
                "[\"\\u12\"]",
                "[\"\\u12x4\"]",
                "[\"\\u１２３４\"]",
                "[\"\\n\"]",
                "/cohorts/1",
                "$.cohorts",
                "٠");
    }

    /**
     * What the code of no closed vocabulary is: regions, kinds of Members, types of events and ceremonies, severities.
     *
     * @return texts near such codes, and others
     */
    public static Arbitrary<String> codes() {
        return Arbitraries.of(
                "",
                " ",
                "mena",
                "A/P",
                "AOC",
                "State",
                "customs_territory",
                "NOMINATED",
                "opening ",
                "\nclosing",
                "fatal",
                "ınformation",
                "0");
    }

    /**
     * What breaks the invariant of every text.
     *
     * @return blank texts, texts with a control character, texts with an unpaired surrogate
     */
    public static Arbitrary<String> texts() {
        Arbitrary<String> spaces = Arbitraries.of(" ", "\t", "\n", "\u00a0", "\u2003", "\u3000", "\u2028");
        Arbitrary<String> controls = Arbitraries.oneOf(
                        Arbitraries.chars().range('\u0000', '\b'),
                        Arbitraries.chars().range('\u000b', '\u001f'),
                        Arbitraries.chars().range('\u007f', '\u009f'))
                .map(String::valueOf);
        Arbitrary<String> halves = Arbitraries.of("\ud800", "\udbff", "\udc00", "\udfff", "\ude00\ud83d");
        return Arbitraries.oneOf(
                spaces.list().ofMaxSize(3).map(list -> String.join("", list)), within(controls), within(halves));
    }

    /** A space on either side keeps halves of pairs apart from whatever stands there. */
    private static Arbitrary<String> within(Arbitrary<String> wrong) {
        Arbitrary<String> around = Arbitraries.oneOf(Arbitraries.just(""), WcoTexts.texts());
        return Combinators.combine(around, wrong, around)
                .as((before, part, after) -> before + " " + part + " " + after);
    }

    /** A well-formed text with something before or behind it that must not be trimmed away. */
    private static Arbitrary<String> surrounded(Arbitrary<String> wellFormed) {
        Arbitrary<String> extras =
                Arbitraries.of(" ", "\t", "\n", "\r\n", "\u0000", "\u00a0", "\ufeff", "\"", "'", "_", ".");
        return Combinators.combine(wellFormed, extras, Arbitraries.of(true, false))
                .as((text, extra, before) -> before ? extra + text : text + extra);
    }
}
