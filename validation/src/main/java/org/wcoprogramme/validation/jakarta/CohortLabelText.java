package org.wcoprogramme.validation.jakarta;

import jakarta.validation.Constraint;
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
import org.wcoprogramme.cohort.CohortLabel;

/**
 * The text is a label of a cohort, as {@link CohortLabel#of(String)} reads it: {@code 2011/2012}, {@code 2011-12},
 * {@code 64}, {@code 2016}.
 *
 * <p>It says nothing about whether there is such a cohort. {@code null} is valid; an empty text is not.
 */
@Documented
@Constraint(validatedBy = CohortLabelText.Validator.class)
@Repeatable(CohortLabelText.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
public @interface CohortLabelText {

    /**
     * The message, which says what is expected and does not show the text.
     *
     * @return a template of Jakarta Validation
     */
    String message() default "{org.wcoprogramme.validation.jakarta.CohortLabelText.message}";

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
        CohortLabelText[] value();
    }

    /** Checks the text. Made and called by the validation engine. */
    final class Validator implements ConstraintValidator<CohortLabelText, CharSequence> {

        /** Called by the validation engine. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || Parsing.parse(CohortLabel::of, text).isPresent();
        }
    }
}
