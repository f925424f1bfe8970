package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplacedTwiceTest {

    private final ReplacedTwice rule = new ReplacedTwice();

    @Test
    void names_the_place_of_the_first() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[2].replaces: The officer of place 2 already took the place of"
                        + " the same officer.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[2].replaces: L'agent de la place 2 a déjà pris la place du"
                        + " même agent.");
    }

    @Test
    void finds_nothing_in_a_chain() {
        assertThat(Said.inEnglish(rule, rule.goodExample())).isEmpty();
    }
}
