package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    private static final Slug FORM = Slug.identifier("CourseId", "course-7");

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", "0", "cdp-2011-2012", "i"})
    void accepts_small_letters_digits_and_hyphens(String text) {
        assertThat(FORM.check(text)).isSameAs(text);
        assertThat(FORM.check("z".repeat(100))).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "a_b", "é", "ı", "İ", "a\n", "{", "`", "/", ":"})
    void refuses_all_else(String text) {
        assertThatThrownBy(() -> FORM.check(text)).isInstanceOf(MalformedTextException.class);
        assertThatThrownBy(() -> FORM.check("z".repeat(101))).isInstanceOf(MalformedTextException.class);
    }

    @Test
    void says_what_the_type_expects() {
        assertThatThrownBy(() -> FORM.check("Course 7")).isInstanceOfSatisfying(MalformedTextException.class, e -> {
            assertThat(e)
                    .hasMessage("CourseId: expected an identifier of 1 to 100 characters from a to z, 0 to 9 and"
                            + " hyphen, such as course-7, found \"Course 7\"");
            assertThat(e.getExpected().in(Locale.FRENCH))
                    .isEqualTo("un identifiant de 1 à 100 caractères parmi a à z, 0 à 9 et le trait d'union, comme"
                            + " course-7");
        });
    }
}
