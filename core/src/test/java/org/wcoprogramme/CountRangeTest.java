package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountRangeTest {

    @Test
    void prints_one_count_or_both_bounds() {
        assertThat(CountRange.exactly(177)).hasToString("177");
        assertThat(CountRange.exactly(177).isExact()).isTrue();
        assertThat(CountRange.between(182, 183)).hasToString("182 to 183");
        assertThat(CountRange.between(182, 183).isExact()).isFalse();
    }

    @Test
    void names_everything_that_is_wrong_with_its_bounds() {
        assertThatThrownBy(() -> CountRange.between(-1, -2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build CountRange: atLeast: expected zero or more, found -1;"
                        + " atMost: expected at least -1, found -2");
    }

    @Test
    void names_every_attribute_that_is_missing() {
        assertThatThrownBy(() -> CountRange.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build CountRange, some of required attributes are not set [atLeast, atMost]");
    }

    @Test
    void certainty_says_what_holds_on_all_and_on_some_readings() {
        assertThat(Certainty.CERTAIN.isCertain()).isTrue();
        assertThat(Certainty.POSSIBLE.isCertain()).isFalse();
        assertThat(Certainty.EXCLUDED.isCertain()).isFalse();
        assertThat(Certainty.CERTAIN.isPossible()).isTrue();
        assertThat(Certainty.POSSIBLE.isPossible()).isTrue();
        assertThat(Certainty.EXCLUDED.isPossible()).isFalse();
    }
}
