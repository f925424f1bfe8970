package org.wcoprogramme.examples.spring4;

// README: imports
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.jakarta.CohortLabelText;
import org.wcoprogramme.validation.jakarta.FollowsRules;
import org.wcoprogramme.validation.jakarta.PartialIsoDate;
import org.wcoprogramme.validation.jakarta.WcoMember;
import org.wcoprogramme.validation.jakarta.WcoProgrammeValidation;
// README: end

// README: form
/** What somebody fills in: texts, and a cohort that was read from a document. */
record Nomination(
        @WcoMember(on = "2026-09") String administration,
        @CohortLabelText String cycle,
        @PartialIsoDate String nominated,
        @FollowsRules(profile = Profile.SUBMISSION) Cohort cohort) {

    /** Outside Spring: the rules are one line, and the interpolator needs no Expression Language. */
    private static final Validator FRENCH = WcoProgrammeValidation.configure(
                    Validation.byProvider(HibernateValidator.class).configure())
            .messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.FRENCH), Locale.FRENCH, false))
            .buildValidatorFactory()
            .getValidator();

    /** Each field with what is wrong there. */
    SortedMap<String, String> problems() {
        SortedMap<String, String> problems = new TreeMap<>();
        for (ConstraintViolation<Nomination> violation : FRENCH.validate(this)) {
            problems.merge(
                    violation.getPropertyPath().toString(), violation.getMessage(), (one, other) -> one + " " + other);
        }
        return problems;
    }
}
// README: end
