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
import org.wcoprogramme.officer.OfficerId;

/**
 * The text can be the key of an officer within a data set, as {@link OfficerId#of(String)} reads it:
 * {@code officer-17}.
 *
 * <p>Somebody may write a name into such a field, so neither message nor log shows the text. {@code null} is valid; an
 * empty text is not.
 */
@Documented
@Constraint(validatedBy = OfficerIdText.Validator.class)
@Repeatable(OfficerIdText.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
public @interface OfficerIdText {

    /**
     * The message, which says what is expected and does not show the text.
     *
     * @return a template of Jakarta Validation
     */
    String message() default "{org.wcoprogramme.validation.jakarta.OfficerIdText.message}";

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
        OfficerIdText[] value();
    }

    /** Checks the text. Made and called by the validation engine. */
    final class Validator implements ConstraintValidator<OfficerIdText, CharSequence> {

        /** Called by the validation engine. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || Parsing.parse(OfficerId::of, text).isPresent();
        }
    }
}
