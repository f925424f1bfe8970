package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.FollowUp;

class LowResponseRateTest {

    private final LowResponseRate rule = new LowResponseRate();

    @Test
    void says_how_many_of_how_many() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.followUps[0].responses: 2 of 7 officers who were asked responded.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning outcomes.followUps[0].responses: 2 des 7 agents interrogés ont répondu.");
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 0", "4, 0", "5, 1", "2147483647, 1"})
    void half_is_enough(int asked, int findings) {
        FollowUp followUp =
                rule.badExample().getOutcomes().getFollowUps().get(0).withAsked(asked);
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(followUp))).hasSize(findings);
    }

    @Test
    void is_silent_where_nobody_was_asked_or_it_is_not_known() {
        assertThat(Said.inEnglish(rule, OutcomeExamples.followedUp(OutcomeExamples.followUp())))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.followedUp(OutcomeExamples.followUp().withAsked(0))))
                .isEmpty();
    }
}
