package org.wcoprogramme.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.MalformedTextException;

/** The regular expressions of the schema at the places where they are easily wrong. */
final class TextFormTest {

    static boolean matches(TextForm form, String text) {
        return text.matches(form.pattern())
                && form.except().map(except -> !text.matches(except)).orElse(true);
    }

    /** Halves of pairs, of which the schema says nothing, are left out. */
    @Test
    void every_character_is_blank_forbidden_or_neither_as_the_model_has_it() {
        Pattern free = Pattern.compile(TextForm.FREE.pattern());
        IntPredicate agrees = c -> Stream.of(Character.toString(c), "a" + Character.toString(c) + "b")
                .allMatch(text -> free.matcher(text).matches()
                        == Invariants.problemOf(text).isEmpty());

        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> !Character.isSurrogate((char) c))
                        .filter(agrees.negate())
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @Test
    void an_astral_character_is_text() {
        assertThat(matches(TextForm.FREE, "𝒜")).isTrue();
        assertThat(matches(TextForm.FREE, "\t \n")).isFalse();
        assertThat(matches(TextForm.FREE, "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "-0.0",
                "-0.00",
                "-0.01",
                "00",
                "-1",
                "1.",
                ".5",
                "+1",
                "1e2",
                "1.0",
                "١",
                "123456789012345678",
                "1234567890123456789",
                "0.123456789012345678",
                "0.1234567890123456789"
            })
    void decimals(String text) {
        assertThat(matches(TextForm.DECIMAL, text)).isEqualTo(isRead(() -> Decimal.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "e",
                "eng",
                "engl",
                "engli",
                "englishes",
                "en-",
                "en-GB",
                "en-826",
                "en-8266",
                "zh-Hans",
                "zh-Hans-CN",
                "zh-yue",
                "zh-yue-abc-def",
                "de-1996",
                "de-199",
                "de-CH-1996-x-whatever",
                "de-x",
                "en-a-bb",
                "en-a-b",
                "en-u-ca-buddhist",
                "en_GB",
                "x-private",
                "und",
                "UND",
                "UND-FR",
                "unda",
                "sl-rozaj-biske-1994",
                "en-a-bb-x-c",
                "é",
                "en-GB-FR",
                "a-DE",
                ""
            })
    void language_tags(String text) {
        assertThat(matches(TextForm.LANGUAGE, text)).isEqualTo(isRead(() -> LanguageTag.of(text)));
    }

    private static boolean isRead(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (MalformedTextException e) {
            return false;
        }
    }
}
