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
import org.wcoprogramme.PartialDate;

/**
 * The text is a date as precise as its source, as {@link PartialDate#of(String)} reads it: {@code 2018},
 * {@code 2011-09}, {@code 2011-09-26}.
 *
 * <p>A day that does not exist is refused. {@code null} is valid; an empty text is not.
 */
@Documented
@Constraint(validatedBy = PartialIsoDate.Validator.class)
@Repeatable(PartialIsoDate.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
public @interface PartialIsoDate {

    /**
     * The message, which says what is expected and does not show the text.
     *
     * @return a template of Jakarta Validation
     */
    String message() default "{org.wcoprogramme.validation.jakarta.PartialIsoDate.message}";

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
        PartialIsoDate[] value();
    }

    /** Checks the text. Made and called by the validation engine. */
    final class Validator implements ConstraintValidator<PartialIsoDate, CharSequence> {

        /** Called by the validation engine. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || Parsing.parse(PartialDate::of, text).isPresent();
        }
    }
}
