package org.wcoprogramme.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RealCohorts;
import org.wcoprogramme.validation.Rules;

/** A cohort in a request of an application. */
class FollowsRulesTest {

    private static final String TEXT = "Somalia (SO) has been a Member only since 2012-10-04,"
            + " certainly after the start of the cohort (from 2011-09 to 2012-07).";

    private final Cohort bad = Validators.cohortRule("MEM-003").badExample();
    private final Cohort good = Validators.cohortRule("MEM-003").goodExample();
    private final Validator validator = Validators.following(Locale.ENGLISH);
    private static final Validator UNCONFIGURED = Validators.validator(Validators.configuration(Locale.ENGLISH));

    record Submission(@FollowsRules @Nullable Cohort cohort) {}

    record Cascading(@Valid Cohort cohort) {}

    record Several(List<@FollowsRules Cohort> cohorts, Optional<@FollowsRules Cohort> last) {}

    record Whole(@FollowsRules Programme programme) {}

    record Warned(
            @FollowsRules(severity = Severity.WARNING, groups = Warnings.class)
            Cohort cohort) {}

    record Worded(@FollowsRules(message = "not as agreed") Cohort cohort) {}

    record Published(
            @FollowsRules(profile = Profile.PUBLICATION, severity = Severity.WARNING)
            Cohort cohort) {}

    record Drafted(
            @FollowsRules(profile = Profile.DRAFT, severity = Severity.INFORMATION)
            Cohort cohort) {}

    record Undecided(
            @FollowsRules(profile = {Profile.DRAFT, Profile.ARCHIVE})
            Cohort cohort) {}

    static class Form {
        @FollowsRules
        Cohort cohort;

        Form(Cohort cohort) {
            this.cohort = cohort;
        }
    }

    static class Desk {
        void accept(@FollowsRules Cohort cohort) {
            assertThat(cohort).isNotNull();
        }
    }

    @Test
    void a_record_component_a_field_and_a_type_argument_follow_the_rules() {
        assertThat(Validators.lines(validator.validate(new Submission(bad))))
                .containsExactly("cohort.participations[1].administration: " + TEXT);
        assertThat(Validators.lines(validator.validate(new Form(bad))))
                .containsExactly("cohort.participations[1].administration: " + TEXT);
        assertThat(validator.validate(new Several(List.of(good, bad), Optional.of(bad))))
                .hasSize(2)
                .extracting(violation -> violation.getPropertyPath().toString())
                .allSatisfy(path -> assertThat(path).endsWith("participations[1].administration"));
        assertThat(validator.validate(new Submission(good))).isEmpty();
    }

    @Test
    void a_parameter_follows_the_rules() throws NoSuchMethodException {
        assertThat(Validators.lines(validator
                        .forExecutables()
                        .validateParameters(
                                new Desk(), Desk.class.getDeclaredMethod("accept", Cohort.class), new Object[] {bad})))
                .containsExactly("accept.cohort.participations[1].administration: " + TEXT);
    }

    @Test
    void a_programme_follows_the_rules() {
        Programme programme = RealCohorts.programme();

        assertThat(validator.validate(new Whole(programme))).isEmpty();
        assertThat(Validators.lines(validator.validate(new Whole(programme.withCohorts(List.of(good, bad))))))
                .contains("programme.cohorts[1].participations[1].administration: " + TEXT);
    }

    @Test
    void valid_leads_to_the_rules_of_a_cohort_too() {
        assertThat(Validators.lines(validator.validate(new Cascading(bad))))
                .containsExactly("cohort.participations[1].administration: " + TEXT);
    }

    @Test
    void absent_is_valid() {
        assertThat(validator.validate(new Submission(null))).isEmpty();
    }

    @Test
    void a_severity_and_a_message_may_be_chosen() {
        Cohort warned = Validators.cohortRule("MEM-002").badExample();

        assertThat(validator.validate(new Warned(warned))).isEmpty();
        assertThat(validator.validate(new Warned(warned), Warnings.class)).hasSize(1);
        assertThat(Validators.lines(validator.validate(new Worded(bad))))
                .containsExactly("cohort.participations[1].administration: not as agreed");
    }

    /** Personal data is worth a warning where a record is published, and not worth a word where it is worked on. */
    @Test
    void a_profile_chooses_rules_and_severities() {
        Cohort personal = Validators.cohortRule("PUB-001").badExample();

        for (int twice = 0; twice < 2; twice++) {
            assertThat(Validators.findings(validator.validate(new Published(personal))))
                    .extracting(finding -> finding.getRuleId() + " " + finding.getSeverity())
                    .containsExactly("PUB-001 warning");
        }
        assertThat(validator.validate(new Published(personal.redacted()))).isEmpty();
        assertThat(validator.validate(new Drafted(personal))).isEmpty();
        assertThat(Validators.findings(validator.validate(personal, Information.class)))
                .extracting(finding -> finding.getRuleId() + " " + finding.getSeverity())
                .containsExactlyInAnyOrder("ASG-005 information", "PUB-001 information");
    }

    @Test
    void a_profile_chosen_by_the_payload_is_no_second_one() {
        Rules published = Rules.standard().forProfile(Profile.PUBLICATION);
        Validator chosen = Validators.validator(WcoProgrammeValidation.configure(Validators.configuration(
                        Locale.ENGLISH)
                .constraintValidatorPayload(RulesPayload.of(published, CheckContext.of(Membership.standard())))));
        Cohort personal = Validators.cohortRule("PUB-001").badExample();

        assertThat(chosen.validate(new Published(personal))).hasSize(1);
        assertThatThrownBy(() -> chosen.validate(new Drafted(personal)))
                .isInstanceOf(ValidationException.class)
                .cause()
                .hasMessage("Rules: expected a set without a profile, found one for publication; choose draft first");
    }

    @Test
    void refuses_two_profiles() {
        assertThatThrownBy(() -> validator.validate(new Undecided(good)))
                .isInstanceOf(ValidationException.class)
                .cause()
                .hasMessage("@FollowsRules, profile: expected one profile or none, found [draft, archive]");
    }

    @Test
    void refuses_to_pass_anything_where_the_rules_were_not_switched_on() {
        assertThat(UNCONFIGURED.validate(new Cascading(bad)))
                .as("@Valid alone passes in silence")
                .isEmpty();
        for (Cohort cohort : List.of(good, bad)) {
            assertThatThrownBy(() -> UNCONFIGURED.validate(new Submission(cohort)))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage(
                            "@FollowsRules: expected a validator configured by WcoProgrammeValidation.configure, as"
                                    + " in Spring Boot by a ValidationConfigurationCustomizer bean, found one without the rules");
        }
    }
}
