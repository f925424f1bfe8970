package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.Malformed;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
class LocalizedTextProperties {

    @Law
    void a_copy_of_the_texts_is_equal(@ForAll LocalizedText text) {
        assertThat(LocalizedText.of(text.getTexts())).isEqualTo(text).hasToString(text.toString());
    }

    @Law
    void every_text_is_shown_to_readers_of_its_language(@ForAll LocalizedText text) {
        text.getTexts().forEach((language, expected) -> {
            assertThat(text.in(Locale.forLanguageTag(language))).isEqualTo(expected);
            assertThat(text.get(language)).contains(expected);
        });
    }

    @Law
    void every_language_tag_is_canonical(@ForAll LocalizedText text) {
        assertThat(text.getTexts().keySet())
                .allMatch(tag -> Locale.forLanguageTag(tag).toLanguageTag().equals(tag));
    }

    @Law
    void adding_a_language_keeps_the_others(@ForAll LocalizedText text) {
        LocalizedText more = text.with("vi", "Hải quan");

        assertThat(more.getTexts()).containsAllEntriesOf(text.getTexts()).containsEntry("vi", "Hải quan");
        assertThat(text.getTexts()).doesNotContainKey("vi");
    }

    @Law
    void a_malformed_language_is_refused(@ForAll("languages") String language) {
        assertThatThrownBy(() -> LocalizedText.of(language, "x")).isInstanceOf(MalformedTextException.class);
    }

    @Law
    void a_broken_text_is_refused_and_not_shown(@ForAll("texts") String text) {
        assertThatThrownBy(() -> LocalizedText.of("en", text))
                .isInstanceOf(InvalidValueException.class)
                .message()
                .satisfies(message ->
                        assertThat(text.isBlank() || !message.contains(text)).isTrue());
    }

    @Provide
    Arbitrary<String> languages() {
        return Malformed.languageTags();
    }

    @Provide
    Arbitrary<String> texts() {
        return Malformed.texts();
    }
}
