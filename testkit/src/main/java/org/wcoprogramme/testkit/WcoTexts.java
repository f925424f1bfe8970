package org.wcoprogramme.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.DatedNameBuilder;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.SourceBuilder;

/**
 * Texts that the model accepts, with whatever makes careless code stumble: accents, scripts from right to left,
 * characters outside the basic plane, tab, line feed, quotation marks, markup and the places of message templates.
 */
public final class WcoTexts {

    private WcoTexts() {}

    /**
     * A text that is not blank and has no character that text must not have.
     *
     * @return texts of a few words and odd characters
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(Tuple.of(3, words()), Tuple.of(2, oddities()), Tuple.of(1, codePoints()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts))
                .filter(text -> Invariants.problemOf(text).isEmpty())
                .withoutEdgeCases();
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "Douanes ",
                "Côte d’Ivoire",
                "Zoë",
                "Œuvre à façonner",
                "Straße",
                "İstanbul",
                "ılık",
                "Ångström",
                "Việt Nam",
                "Қазақстан",
                "北京海关",
                "الجمارك",
                "Ελλάδα",
                "x");
    }

    private static Arbitrary<String> oddities() {
        return Arbitraries.of(
                "\t",
                "\n",
                " ",
                "\u00a0",
                "\u00ad",
                "\u200f",
                "\u2028",
                "e\u0301",
                "\ufeff",
                "\uffff",
                "\ud83d\ude00",
                "\ud835\udc9c",
                "\udbff\udfff",
                "\"",
                "\\",
                "/",
                "~",
                "'",
                ",",
                ";",
                "{0}",
                "{code}",
                "${x}",
                "%s",
                "<b>&amp;",
                "]]>",
                "=1+1");
    }

    private static Arbitrary<String> codePoints() {
        return Arbitraries.integers()
                .between(0x20, Character.MAX_CODE_POINT)
                .map(Character::toString)
                .filter(text -> Invariants.problemOf("x" + text).isEmpty());
    }

    /**
     * A text in one to three languages.
     *
     * @return texts in English, French and others
     */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return Combinators.combine(languageTags().set().ofMinSize(1).ofMaxSize(3), texts())
                .as((languages, text) -> {
                    Map<String, String> byLanguage = new LinkedHashMap<>();
                    languages.forEach(language -> byLanguage.put(language, text + byLanguage.size()));
                    return LocalizedText.of(byLanguage);
                })
                .withoutEdgeCases();
    }

    /**
     * A language tag in its canonical form.
     *
     * @return BCP 47 tags such as {@code fr} and {@code zh-Hans}
     */
    public static Arbitrary<String> languageTags() {
        return Arbitraries.of("en", "fr", "es", "ar", "pt-BR", "zh-Hans", "sr-Latn-RS", "de-CH-1996", "fil");
    }

    /**
     * A language.
     *
     * @return languages with and without script and region
     */
    public static Arbitrary<LanguageTag> languages() {
        return languageTags().map(LanguageTag::of);
    }

    /**
     * A decimal number.
     *
     * @return numbers of both signs with up to 18 digits before and after the decimal point
     */
    public static Arbitrary<Decimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999999999"), new BigDecimal("999999999999999999"))
                .ofScale(4)
                .map(Decimal::of);
    }

    /**
     * An identifier as it goes into addresses and file names.
     *
     * @return 1 to 100 characters of a to z, 0 to 9 and hyphen
     */
    public static Arbitrary<String> identifiers() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withCharRange('0', '9')
                        .withChars('-')
                        .ofMinLength(1)
                        .ofMaxLength(12),
                Arbitraries.of("i", "-", "0", "cdp-2011-2012", "z".repeat(100)));
    }

    /**
     * Where a fact comes from.
     *
     * @return sources with and without a link
     */
    public static Arbitrary<Source> sources() {
        return Builders.withBuilder(Source::builder)
                .use(texts())
                .in(SourceBuilder::citation)
                .use(links())
                .withProbability(0.6)
                .in(SourceBuilder::link)
                .build(SourceBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * An absolute link.
     *
     * @return links that have to be escaped and links that have not
     */
    public static Arbitrary<URI> links() {
        return Arbitraries.of(
                        "https://www.wcoomd.org/en/media/newsroom/2011/september/wco-career-development-programme.aspx",
                        "https://example.org/caf%C3%A9?q=a&b=%22#top",
                        "https://example.org/é",
                        "urn:isbn:9780000000002",
                        "mailto:someone@example.org")
                .map(URI::create);
    }

    /**
     * A name and when it was in use.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<DatedName> datedNames() {
        return Builders.withBuilder(DatedName::builder)
                .use(localizedTexts())
                .in(DatedNameBuilder::name)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(DatedNameBuilder::span)
                .build(DatedNameBuilder::build)
                .withoutEdgeCases();
    }
}
