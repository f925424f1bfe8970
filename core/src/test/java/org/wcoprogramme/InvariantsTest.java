package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvariantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "\tx\n", "é", "😀", "\uffff", " .", "\u200b"})
    void accepts_text_with_something_to_see(String text) {
        assertThat(Invariants.problemOf(text)).isEmpty();
        assertThatCode(() -> Invariants.of("T")
                        .text("a", text)
                        .text("b", Optional.empty())
                        .orThrow())
                .doesNotThrowAnyException();
    }

    @Test
    void says_in_both_languages_what_is_wrong_with_a_text() {
        assertProblem(
                "",
                "expected a text that is not blank, found an empty text",
                "attendu un texte non vide, trouvé un texte vide");
        assertProblem(
                "\u00a0 ",
                "expected a text that is not blank, found only white space",
                "attendu un texte non vide, trouvé seulement des espaces");
        assertProblem(
                "a\r",
                "expected a text without control characters other than tab and line feed and without unpaired"
                        + " surrogates, found the control character U+000D at character 2",
                "attendu un texte sans caractère de contrôle autre que tabulation et saut de ligne et sans demi-paire"
                        + " de substitution, trouvé le caractère de contrôle U+000D au caractère 2");
        assertProblem(
                "\ude00\ud83d",
                "expected a text without control characters other than tab and line feed and without unpaired"
                        + " surrogates, found an unpaired surrogate U+DE00 at character 1",
                "attendu un texte sans caractère de contrôle autre que tabulation et saut de ligne et sans demi-paire"
                        + " de substitution, trouvé une demi-paire de substitution U+DE00 au caractère 1");
    }

    private static void assertProblem(String text, String english, String french) {
        assertThat(Invariants.problemOf(text)).contains(LocalizedText.of("en", english, "fr", french));
    }

    @Test
    void collects_everything_before_it_throws() {
        Invariants invariants = Invariants.of("Thing")
                .text("name", "")
                .require(false, "size", "expected more, found 1", "attendu plus, trouvé 1")
                .require(true, "colour", "never", "jamais");

        assertThatThrownBy(invariants::orThrow).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e)
                    .hasMessage("Cannot build Thing: name: expected a text that is not blank, found an empty"
                            + " text; size: expected more, found 1");
            assertThat(e.getContradictions())
                    .extracting(Contradiction::toString)
                    .containsExactly(
                            "name: {en=expected a text that is not blank, found an empty text,"
                                    + " fr=attendu un texte non vide, trouvé un texte vide}",
                            "size: {en=expected more, found 1, fr=attendu plus, trouvé 1}");
        });
    }

    @Test
    void quotes_a_text_for_a_message() {
        assertThat(Invariants.quote("DZ")).isEqualTo("\"DZ\"");
        assertThat(Invariants.quote("a\nb\u0000\ud800\u200f\u2028"))
                .isEqualTo("\"a\\u000ab\\u0000\\ud800\\u200f\\u2028\"");
        assertThat(Invariants.quote("😀".repeat(40))).isEqualTo("\"" + "😀".repeat(40) + "\"");
        assertThat(Invariants.quote("😀".repeat(41))).isEqualTo("\"" + "😀".repeat(40) + "\"… (41 characters)");
    }

    @Test
    void exceptions_that_were_deserialized_still_answer() throws IOException, ClassNotFoundException {
        MalformedTextException malformed = copy(new MalformedTextException("T", LocalizedText.ofEnglish("x"), "y"));
        assertThat(malformed).hasMessage("T: expected x, found \"y\"");
        assertThat(malformed.getExpected().in(Locale.ENGLISH)).isEqualTo("a well-formed T");

        Invariants invariants = Invariants.of("T").text("name", "");
        InvalidValueException invalid = copy(catchThrowableOfType(InvalidValueException.class, invariants::orThrow));
        assertThat(invalid.getType()).isEqualTo("T");
        assertThat(invalid.getContradictions()).isEmpty();
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // what this test wrote itself
    private static <T> T copy(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void a_number_out_of_range_and_a_relative_link_are_named_with_their_bounds() {
        assertThatThrownBy(() -> Invariants.of("Course")
                        .range("month", 13, 1, 12)
                        .range("places", Optional.of(0), 1, Integer.MAX_VALUE)
                        .range("hours", Optional.empty(), 1, 2)
                        .range("day", 1, 1, 31)
                        .range("day", 31, 1, 31)
                        .absolute("link", Optional.of(URI.create("page#top")))
                        .absolute("link", Optional.of(URI.create("https://example.org")))
                        .absolute("link", Optional.empty())
                        .orThrow())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e)
                            .hasMessage("Cannot build Course: month: expected 1 to 12, found 13;"
                                    + " places: expected at least 1, found 0;"
                                    + " link: expected an absolute URI, found \"page#top\"");
                    assertThat(e.getContradictions().stream()
                                    .map(contradiction ->
                                            contradiction.getMessage().in(Locale.FRENCH)))
                            .containsExactly(
                                    "attendu de 1 à 12, trouvé 13",
                                    "attendu au moins 1, trouvé 0",
                                    "attendu une URI absolue, trouvé \"page#top\"");
                });
    }
}
