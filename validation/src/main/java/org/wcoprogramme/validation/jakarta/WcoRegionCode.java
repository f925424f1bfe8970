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
import org.wcoprogramme.region.WcoRegion;

/**
 * The text is the code of one of the six regions of the WCO, as {@link WcoRegion#of(String)} reads it: {@code MENA}.
 *
 * <p>The code is not the abbreviation that a reader sees, which differs by language. {@code null} is valid; an empty
 * text is not.
 */
@Documented
@Constraint(validatedBy = WcoRegionCode.Validator.class)
@Repeatable(WcoRegionCode.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
public @interface WcoRegionCode {

    /**
     * The message, which says what is expected and does not show the text.
     *
     * @return a template of Jakarta Validation
     */
    String message() default "{org.wcoprogramme.validation.jakarta.WcoRegionCode.message}";

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
        WcoRegionCode[] value();
    }

    /** Checks the text. Made and called by the validation engine. */
    final class Validator implements ConstraintValidator<WcoRegionCode, CharSequence> {

        /** Called by the validation engine. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || Parsing.parse(WcoRegion::of, text).isPresent();
        }
    }
}
