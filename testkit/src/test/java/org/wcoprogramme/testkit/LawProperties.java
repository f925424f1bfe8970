package org.wcoprogramme.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.lifecycle.AfterContainer;

/** Two laws of the same form see the same values: the seed is that of {@link Law} and not of chance. */
class LawProperties {

    private static final List<Long> FIRST = new ArrayList<>();
    private static final List<Long> SECOND = new ArrayList<>();

    @Law
    void the_first_sees_some_values(@ForAll long value) {
        FIRST.add(value);
    }

    @Law
    void the_second_sees_the_same_values(@ForAll long value) {
        SECOND.add(value);
    }

    @AfterContainer
    static void both_have_seen_the_same() {
        assertThat(FIRST).hasSizeGreaterThan(10).isEqualTo(SECOND);
    }
}
