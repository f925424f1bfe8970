package org.wcoprogramme.validation.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Profile;

/**
 * The programme or cohort follows the rules: each finding of the {@linkplain #severity() severity} is a violation,
 * whose path leads on from here to what is questionable.
 *
 * <pre>{@code
 * record Submission(@FollowsRules(profile = Profile.SUBMISSION) Cohort cohort, @NotBlank String contact) {}
 * }</pre>
 *
 * <p>It fails closed. {@code @Valid} on a cohort passes everything in silence where
 * {@link WcoProgrammeValidation#configure} was forgotten; this constraint throws instead. Absent ({@code null}) is
 * valid, as with other constraints.
 */
@Documented
@Constraint(validatedBy = FollowsRules.NotSwitchedOn.class)
@Repeatable(FollowsRules.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
public @interface FollowsRules {

    /**
     * What the value is checked for.
     *
     * @return one profile, or none for all rules of the {@link RulesPayload}
     */
    Profile[] profile() default {};

    /**
     * Which findings refuse the value.
     *
     * @return the severity; what should refuse in a group of warnings only is a second constraint, with that group
     */
    Severity severity() default Severity.ERROR;

    /**
     * The message, in general that of the finding.
     *
     * @return a template of Jakarta Validation
     */
    String message() default "{org.wcoprogramme.validation.jakarta.FollowsRules.message}";

    /**
     * The groups.
     *
     * @return none for the Default group
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the declaration.
     *
     * @return in general none
     */
    Class<? extends Payload>[] payload() default {};

    /** Several constraints on one element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.CONSTRUCTOR,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @interface List {

        /**
         * The constraints.
         *
         * @return all of them
         */
        FollowsRules[] value();
    }

    /** What checks where the rules were not switched on: refuses to say that a value is valid. */
    final class NotSwitchedOn implements ConstraintValidator<FollowsRules, Object> {

        /** Called by the validation engine. */
        public NotSwitchedOn() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            throw new ConstraintDeclarationException(
                    "@FollowsRules: expected a validator configured by WcoProgrammeValidation.configure, as in Spring"
                            + " Boot by a ValidationConfigurationCustomizer bean, found one without the rules");
        }
    }
}
