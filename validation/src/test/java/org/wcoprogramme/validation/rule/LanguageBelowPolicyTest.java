package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.officer.LanguageSkill;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.LanguageRequirement;
import org.wcoprogramme.programme.Programme;

class LanguageBelowPolicyTest {

    private final LanguageBelowPolicy rule = new LanguageBelowPolicy();

    @Test
    void says_what_is_required_and_not_what_is() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning cohorts[0].participations[3].officer: The level of this officer in en is below"
                                + " the one that the policy requires, B2.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning cohorts[0].participations[3].officer: Le niveau de cet agent en en est"
                        + " inférieur à celui que la politique exige, B2.");
    }

    @ParameterizedTest
    @CsvSource({"A1, 1", "B1, 1", "B2, 0", "C2, 0", "native, 0"})
    void compares_levels(String level, int findings) {
        assertThat(Said.inEnglish(rule, with(LanguageSkill.of(LanguageTag.of("en"), LanguageLevel.of(level)))))
                .hasSize(findings);
    }

    @Test
    void is_silent_where_the_record_says_nothing_of_the_language_or_the_level() {
        assertThat(Said.inEnglish(rule, with(LanguageSkill.of(LanguageTag.of("fr"), LanguageLevel.A1))))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule,
                        with(LanguageSkill.builder()
                                .language(LanguageTag.of("en"))
                                .build())))
                .isEmpty();
    }

    @Test
    void is_silent_where_the_policy_names_no_level_or_the_officer_has_no_place() {
        EligibilityPolicy policy = EligibilityPolicy.builder()
                .languages(List.of(LanguageRequirement.builder()
                        .language(LanguageTag.of("en"))
                        .build()))
                .build();
        assertThat(Said.inEnglish(rule, rule.badExample().withEligibilityPolicies(List.of(policy))))
                .isEmpty();
        Cohort declined = Examples.changed(
                rule.badExample().getCohorts().get(0),
                3,
                place -> place.withEvents(List.of(ParticipationEvent.undated(ParticipationEventType.DECLINED))));
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(declined))))
                .isEmpty();
    }

    private Programme with(LanguageSkill skill) {
        Cohort cohort = Examples.changed(
                Examples.cohort(),
                0,
                place -> place.withOfficer(Examples.officer("officer-2").withLanguages(List.of(skill))));
        return rule.badExample().withCohorts(List.of(cohort));
    }
}
