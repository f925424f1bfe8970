package org.wcoprogramme.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hibernate.validator.testutil.ConstraintViolationAssert.assertNoViolations;
import static org.hibernate.validator.testutil.ConstraintViolationAssert.assertThat;
import static org.hibernate.validator.testutil.ConstraintViolationAssert.violationOf;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.MalformedTextException;

/** The constraints for request classes of a portal; nobody switched anything on for them. */
class FormConstraintsTest {

    private static final Validator ENGLISH = Validators.validator(Validators.configuration(Locale.ENGLISH));
    private static final Validator FRENCH = Validators.validator(Validators.configuration(Locale.FRENCH));

    record Nomination(
            @WcoMember(on = "2017") @Nullable CharSequence administration,
            @WcoRegionCode @Nullable String region,
            @CohortLabelText @Nullable String cohort,
            @PartialIsoDate @Nullable String nominated,
            @OfficerIdText @Nullable StringBuilder officer) {}

    record OnDay(@WcoMember(on = "2018-07-15") String administration) {}

    record Today(@WcoMember String administration) {}

    record OnNoDate(@WcoMember(on = "2018-13") String administration) {}

    private static Nomination wrong() {
        return new Nomination("SR", "Europe", "2010-12", "2011-02-29", new StringBuilder("Zoë Example"));
    }

    @Test
    void what_is_well_formed_or_absent_passes() {
        assertNoViolations(
                ENGLISH.validate(new Nomination("DZ", "MENA", "2011/12", "2011-09", new StringBuilder("officer-17"))));
        assertNoViolations(ENGLISH.validate(new Nomination(null, null, null, null, null)));
    }

    @Test
    void says_what_is_expected_at_each_field() {
        assertThat(ENGLISH.validate(wrong()))
                .containsOnlyViolations(
                        violationOf(WcoMember.class)
                                .withProperty("administration")
                                .withMessage("must be the code of a Member of the WCO (on the date 2017): two letters"
                                        + " A to Z such as DZ"),
                        violationOf(WcoRegionCode.class)
                                .withProperty("region")
                                .withMessage("must be one of the WCO regions MENA, WCA, ESA, AMS, AP, EUR"),
                        violationOf(CohortLabelText.class)
                                .withProperty("cohort")
                                .withMessage("must be a programme year of two consecutive years such as 2011/2012,"
                                        + " 2010/11, 2023-24 or 2020-2021, a session number from 1 to 999, or a"
                                        + " calendar year such as 2016"),
                        violationOf(PartialIsoDate.class)
                                .withProperty("nominated")
                                .withMessage("must be a date that exists, as year, month or day such as 2011, 2011-09"
                                        + " or 2011-09-26"),
                        violationOf(OfficerIdText.class)
                                .withProperty("officer")
                                .withMessage("must be an identifier of 1 to 100 characters from a to z, 0 to 9 and"
                                        + " hyphen, such as officer-17"));
    }

    @Test
    void says_it_in_french() {
        assertThat(FRENCH.validate(wrong()))
                .containsOnlyViolations(
                        violationOf(WcoMember.class)
                                .withProperty("administration")
                                .withMessage("doit être le code d'un Membre de l'OMD (à la date 2017) : deux lettres"
                                        + " de A à Z comme DZ"),
                        violationOf(WcoRegionCode.class)
                                .withProperty("region")
                                .withMessage("doit être une des régions de l'OMD MENA, WCA, ESA, AMS, AP, EUR"),
                        violationOf(CohortLabelText.class)
                                .withProperty("cohort")
                                .withMessage("doit être une année de programme de deux années consécutives comme"
                                        + " 2011/2012, 2010/11, 2023-24 ou 2020-2021, un numéro de session de 1 à"
                                        + " 999, ou une année civile comme 2016"),
                        violationOf(PartialIsoDate.class)
                                .withProperty("nominated")
                                .withMessage("doit être une date qui existe, au format année, mois ou jour comme"
                                        + " 2011, 2011-09 ou 2011-09-26"),
                        violationOf(OfficerIdText.class)
                                .withProperty("officer")
                                .withMessage("doit être un identifiant de 1 à 100 caractères parmi a à z, 0 à 9 et le"
                                        + " trait d'union, comme officer-17"));
    }

    /** Suriname has been a Member since some day of 2018, South Sudan since 2012-07-18. */
    @ParameterizedTest
    @CsvSource({"DZ, true", "SR, true", "QQ, false", "EU, false", "dz, false", "DZA, false", "'', false"})
    void a_member_is_judged_by_what_is_certain(String code, boolean valid) {
        assertThat(ENGLISH.validate(new OnDay(code)).isEmpty()).isEqualTo(valid);
        assertThat(ENGLISH.validate(new Today(code)).isEmpty()).isEqualTo(valid);
    }

    @Test
    void a_member_is_one_of_today_if_no_date_is_given() {
        Set<ConstraintViolation<Today>> violations = ENGLISH.validate(new Today("QQ"));

        assertThat(violations)
                .containsOnlyViolations(violationOf(WcoMember.class)
                        .withProperty("administration")
                        .withMessage("must be the code of a Member of the WCO (on the date 2026-11-23): two letters A"
                                + " to Z such as DZ"));
    }

    @Test
    void refuses_a_date_that_is_none() {
        assertThatThrownBy(() -> ENGLISH.validate(new OnNoDate("DZ")))
                .isInstanceOf(ValidationException.class)
                .hasCauseInstanceOf(MalformedTextException.class)
                .cause()
                .hasMessage("PartialDate: expected a date that exists, as year, month or day such as 2011, 2011-09 or"
                        + " 2011-09-26, found \"2018-13\"");
    }
}
