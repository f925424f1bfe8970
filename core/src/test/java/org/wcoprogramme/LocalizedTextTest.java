package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    private static final LocalizedText WCO =
            LocalizedText.of("en", "World Customs Organization", "fr", "Organisation mondiale des douanes");

    @Test
    void keeps_the_order_but_does_not_compare_it() {
        LocalizedText frenchFirst =
                LocalizedText.of("fr", "Organisation mondiale des douanes", "en", "World Customs Organization");

        assertThat(frenchFirst.getTexts().keySet()).containsExactly("fr", "en");
        assertThat(frenchFirst).isEqualTo(WCO).hasSameHashCodeAs(WCO);
        assertThat(WCO).hasToString("{en=World Customs Organization, fr=Organisation mondiale des douanes}");
    }

    @ParameterizedTest
    @CsvSource({"EN, en", "FR-fr, fr-FR", "zh-hans, zh-Hans", "sr-latn-rs, sr-Latn-RS", "iw, he", "fil, fil"})
    void writes_a_language_tag_in_its_canonical_form(String tag, String canonical) {
        assertThat(LocalizedText.of(tag, "x").getTexts()).containsOnlyKeys(canonical);
    }

    @Test
    void shows_the_text_of_the_locale_else_of_its_language_else_english_else_the_first() {
        LocalizedText text = WCO.with("pt-BR", "Organização Mundial das Alfândegas");

        assertThat(text.in(Locale.forLanguageTag("pt-BR"))).startsWith("Organização");
        assertThat(text.in(Locale.CANADA_FRENCH)).startsWith("Organisation");
        assertThat(text.in(Locale.forLanguageTag("tr-TR"))).startsWith("World");
        assertThat(LocalizedText.of("es", "Organización").in(Locale.ROOT)).isEqualTo("Organización");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant-TW, traditional",
        "zh-CN, simplified",
        "pt, brazilian",
        "pt-PT, brazilian",
        "pt-BR-x-own, brazilian",
        "no-NO-x-own, norwegian",
        "nb, english",
        "he, english"
    })
    void shows_the_nearest_text_to_the_locale(String locale, String shown) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("zh-Hans", "simplified");
        texts.put("zh-Hant", "traditional");
        texts.put("pt-BR", "brazilian");
        texts.put("no", "norwegian");
        texts.put("en", "english");

        assertThat(LocalizedText.of(texts).in(Locale.forLanguageTag(locale))).isEqualTo(shown);
    }

    @Test
    void gives_the_text_of_exactly_one_language() {
        assertThat(WCO.get("fr")).contains("Organisation mondiale des douanes");
        assertThat(WCO.get("fr-CA")).isEmpty();
    }

    @Test
    void replaces_a_text() {
        assertThat(WCO.with("en", "WCO").get("en")).contains("WCO");
        assertThat(WCO.with("EN", "WCO").getTexts()).hasSize(2);
    }

    @Test
    void refuses_a_malformed_language() {
        assertThatThrownBy(() -> LocalizedText.of("en_GB", "x"))
                .isInstanceOf(MalformedTextException.class)
                .hasMessage("LocalizedText: expected a BCP 47 language tag such as en, fr or zh-Hans, found \"en_GB\"");
    }

    @Test
    void refuses_one_language_twice() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", "a");
        texts.put("EN", "b");

        String message = "Cannot build LocalizedText: en: expected each language once, found en twice";
        assertThatThrownBy(() -> LocalizedText.of(texts)).hasMessage(message);
        assertThatThrownBy(() -> LocalizedText.of("en", "a", "EN", "b")).hasMessage(message);
    }

    @Test
    void refuses_no_language() {
        assertThatThrownBy(() -> LocalizedText.of(Map.of()))
                .hasMessage("Cannot build LocalizedText: texts: expected a text in at least one language, found none");
    }

    @Test
    void names_all_that_is_wrong_at_once() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", "");
        texts.put("fr", " \t");
        texts.put("es", "a\u0000");

        assertThatThrownBy(() -> LocalizedText.of(texts))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build LocalizedText: "
                        + "en: expected a text that is not blank, found an empty text; "
                        + "fr: expected a text that is not blank, found only white space; "
                        + "es: expected a text without control characters other than tab and line feed and without"
                        + " unpaired surrogates, found the control character U+0000 at character 2");
    }

    @Test
    void holds_any_number_of_languages_in_the_order_given() {
        LocalizedTextBuilder builder = LocalizedText.builder();
        Map<String, String> expected = new LinkedHashMap<>();
        for (String language : List.of("zh-Hans", "fr", "en", "es", "ru", "ar", "pt-BR", "vi", "de", "sr-Latn")) {
            expected.put(language, "In " + language);
            assertThat(builder.contains(language)).isFalse();
            assertThat(builder.add(language, "In " + language)).isTrue();
            assertThat(builder.add(language, "again")).isFalse();
            assertThat(builder.contains(language)).isTrue();

            LocalizedText text = builder.build();
            assertThat(text.getTexts()).containsExactlyEntriesOf(expected);
            assertThat(text).isEqualTo(LocalizedText.of(expected)).hasSameHashCodeAs(LocalizedText.of(expected));
            assertThat(text.getTexts().containsKey("uk")).isFalse();
            assertThatThrownBy(() -> text.getTexts().put("uk", "x")).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> text.getTexts().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void a_builder_that_refused_something_goes_on() {
        LocalizedTextBuilder builder = LocalizedText.builder();

        assertThatThrownBy(builder::build)
                .hasMessage("Cannot build LocalizedText: texts: expected a text in at least one language, found none");
        assertThatThrownBy(() -> builder.add("en_GB", "x")).isInstanceOf(MalformedTextException.class);
        assertThatThrownBy(() -> builder.add("en", " "))
                .hasMessage(
                        "Cannot build LocalizedText: en: expected a text that is not blank, found only white space");
        assertThat(builder.add("EN", "World")).isTrue();
        assertThat(builder.add("en", "again")).isFalse();
        assertThat(builder.build()).isEqualTo(LocalizedText.of("en", "World"));
    }

    @Test
    void has_equals_and_hash_code_that_fit() {
        EqualsVerifier.forClass(LocalizedText.class).withNonnullFields("texts").verify();
    }
}
