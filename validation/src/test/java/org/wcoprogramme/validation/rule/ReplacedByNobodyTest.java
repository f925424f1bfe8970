package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.Officer;

class ReplacedByNobodyTest {

    private final ReplacedByNobody rule = new ReplacedByNobody();

    @Test
    void says_so_at_the_officer() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations[0].officer: This officer was replaced, and the record does"
                        + " not say by whom.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information participations[0].officer: Cet agent a été remplacé, et les données ne"
                        + " disent pas par qui.");
    }

    @Test
    void is_silent_about_who_has_no_key_or_was_not_replaced() {
        assertThat(Said.inEnglish(
                        rule,
                        Examples.changed(rule.badExample(), 0, place -> place.withOfficer(Officer.notIdentified()))))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule,
                        Examples.changed(
                                rule.badExample(),
                                0,
                                place -> place.withEvents(
                                        List.of(Examples.event(ParticipationEventType.WITHDRAWN, "2011-08"))))))
                .isEmpty();
    }
}
