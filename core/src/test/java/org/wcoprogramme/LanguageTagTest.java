package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"fr, fr", "FR, fr", "pt-br, pt-BR", "ZH-hans, zh-Hans", "iw, he", "fil, fil", "sr-latn-rs, sr-Latn-RS"})
    void is_canonical(String text, String canonical) {
        assertThat(LanguageTag.of(text)).hasToString(canonical).isEqualTo(LanguageTag.of(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "UND", "UND-FR", "und-FR", "f", "français", "fr_FR", "fr-", " fr", "x-private"})
    void refuses_what_names_no_language(String text) {
        assertThatThrownBy(() -> LanguageTag.of(text))
                .isInstanceOf(MalformedTextException.class)
                .hasMessage("LanguageTag: expected a BCP 47 language tag such as en, fr or zh-Hans, found \"" + text
                        + "\"");
    }

    @Test
    void has_a_locale_for_showing_the_name_of_the_language() {
        assertThat(LanguageTag.of("fr").toLocale().getDisplayLanguage(Locale.ENGLISH))
                .isEqualTo("French");
    }
}
