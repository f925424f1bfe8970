package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.WritingARuleTest.SmallCohort;

class ProfileTest {

    private static final RuleId REGIONS = RuleId.of("COH-002");

    private final Programme programme = RealCohorts.programme();
    private final RuleDescription description = new SmallCohort().describe();

    @Test
    void a_draft_is_not_asked_for_what_is_still_missing() {
        Report draft = Rules.standard().forProfile(Profile.DRAFT).check(programme, Examples.CONTEXT);

        assertThat(draft.findings(REGIONS)).isEmpty();
        assertThat(Rules.standard()
                        .forProfile(Profile.SUBMISSION)
                        .check(programme, Examples.CONTEXT)
                        .findings(REGIONS))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void every_profile_has_the_severities_that_the_rules_say(Profile profile) {
        Rules rules = Rules.standard().forProfile(profile);

        assertThat(rules.getProfile()).contains(profile);
        assertThat(rules.getDescriptions())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.severityIn(profile)).contains(rule.getSeverity()));
    }

    /** What is wrong stays wrong, whatever a record is for. */
    @ParameterizedTest
    @EnumSource
    void no_profile_leaves_an_error_out(Profile profile) {
        assertThat(Rules.standard().getDescriptions())
                .filteredOn(rule -> rule.getSeverity() == Severity.ERROR)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.severityIn(profile)).contains(Severity.ERROR));
    }

    @Test
    void a_severity_set_afterwards_wins() {
        Rules rules = Rules.standard().forProfile(Profile.SUBMISSION).withSeverity(REGIONS, Severity.WARNING);

        assertThat(rules.check(programme, Examples.CONTEXT).findings(REGIONS))
                .hasSize(3)
                .allMatch(finding -> finding.getSeverity() == Severity.WARNING);
        assertThat(rules.getProfile()).contains(Profile.SUBMISSION);
    }

    @Test
    void rules_of_ones_own_have_profiles_too() {
        Rule<?> silent = new SilentInDrafts();

        assertThat(Rules.standard().with(silent).forProfile(Profile.DRAFT).getRules())
                .doesNotContain(silent);
        assertThat(Rules.standard().with(silent).forProfile(Profile.SUBMISSION).getRules())
                .contains(silent);
        assertThatThrownBy(() -> Rules.of(silent).forProfile(Profile.DRAFT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rules: expected at least one rule, found none");
    }

    @Test
    void refuses_a_second_profile() {
        Rules draft = Rules.standard().forProfile(Profile.DRAFT);
        assertThatThrownBy(() -> draft.forProfile(Profile.ARCHIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rules: expected a set without a profile, found one for draft; choose archive first");
    }

    @Test
    void refuses_a_rule_that_contradicts_itself_or_never_speaks() {
        assertThatThrownBy(description.toBuilder()
                        .addSilentProfiles(Profile.values())
                        .putProfileSeverity(Profile.DRAFT, Severity.ERROR)::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build RuleDescription: silentProfiles: expected profiles without a severity of their own,"
                                + " found [draft, submission, publication, archive] and {draft=error};"
                                + " silentProfiles: expected at least one profile in which the rule speaks,"
                                + " found none");
    }

    @Test
    void a_report_says_what_it_rests_on() {
        assertThat(Rules.standard()
                        .forProfile(Profile.ARCHIVE)
                        .check(programme, Examples.CONTEXT)
                        .getBasis())
                .hasValueSatisfying(basis -> {
                    assertThat(basis.getProfile()).contains("archive");
                    assertThat(basis.getMembershipEdition()).hasToString("2025-12-31");
                    assertThat(basis.getDate()).isEqualTo(Examples.CONTEXT.getDate());
                    assertThat(basis.getRuleSetVersion())
                            .matches("1-[0-9a-f]{8}")
                            .isEqualTo(
                                    Rules.standard().forProfile(Profile.ARCHIVE).getVersion());
                });
        assertThat(Rules.standard().getProfile()).isEqualTo(Optional.empty());
    }

    @Test
    void the_version_differs_where_the_rules_do() {
        Rules standard = Rules.standard();
        assertThat(standard.withSeverity(REGIONS, Severity.INFORMATION).getVersion())
                .isEqualTo(standard.getVersion());
        assertThat(standard.withSeverity(REGIONS, Severity.WARNING).getVersion())
                .isNotEqualTo(standard.getVersion());
        assertThat(standard.without(REGIONS).getVersion()).isNotEqualTo(standard.getVersion());
        assertThat(standard.with(new SmallCohort()).getVersion()).isNotEqualTo(standard.getVersion());
    }

    @ParameterizedTest
    @EnumSource
    void reads_its_code_back(Profile profile) {
        assertThat(Profile.of(profile.toString())).isEqualTo(profile);
    }

    @Test
    void refuses_another_code() {
        assertThatThrownBy(() -> Profile.of("DRAFT"))
                .isInstanceOf(MalformedTextException.class)
                .hasMessage("Profile: expected one of draft, submission, publication, archive, found \"DRAFT\"");
    }

    /** A rule of a user's own that does not speak of drafts. */
    private static final class SilentInDrafts implements CohortRule {

        private final SmallCohort rule = new SmallCohort();

        @Override
        public RuleDescription describe() {
            return rule.describe().withSilentProfiles(List.of(Profile.DRAFT));
        }

        @Override
        public void check(Cohort cohort, Check check) {
            rule.check(cohort, check);
        }

        @Override
        public Cohort goodExample() {
            return rule.goodExample();
        }

        @Override
        public Cohort badExample() {
            return rule.badExample();
        }
    }
}
