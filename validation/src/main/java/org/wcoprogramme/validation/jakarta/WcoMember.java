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
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;

/**
 * The text is the code of a Member of the WCO on a date: {@code DZ}.
 *
 * <pre>{@code
 * record Nomination(@WcoMember(on = "2011-09") String administration) {}
 * }</pre>
 *
 * <p>The code must be in the membership of the {@link RulesPayload}, or else in the one that this library ships. Dates
 * are compared by what is certain: of Suriname only the year of accession, 2018, is known, so it passes from
 * {@code 2018} on, and is refused on {@code 2017}. The European Union has rights akin to membership and is no Member.
 * {@code null} is valid; an empty text is not.
 */
@Documented
@Constraint(validatedBy = WcoMember.Validator.class)
@Repeatable(WcoMember.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
public @interface WcoMember {

    /**
     * On which date it must be a Member.
     *
     * @return a year, month or day such as {@code 2011-09}; the empty text for the date of the validator's clock
     */
    String on() default "";

    /**
     * The message, which says what is expected and does not show the text.
     *
     * @return a template of Jakarta Validation
     */
    String message() default "{org.wcoprogramme.validation.jakarta.WcoMember.message}";

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
        WcoMember[] value();
    }

    /** Checks the text. Made and called by the validation engine. */
    final class Validator implements ConstraintValidator<WcoMember, CharSequence> {

        private @Nullable PartialDate date;

        /** Called by the validation engine. */
        public Validator() {}

        /**
         * Reads the date.
         *
         * @throws MalformedTextException if it is none
         */
        @Override
        public void initialize(WcoMember constraint) {
            date = constraint.on().isEmpty() ? null : PartialDate.of(constraint.on());
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            HibernateConstraintValidatorContext engine = context.unwrap(HibernateConstraintValidatorContext.class);
            PartialDate on = date == null ? Knowledge.today(engine) : date;
            engine.addMessageParameter("org.wcoprogramme.date", on);
            return Parsing.parse(MemberCode::of, text)
                    .flatMap(Knowledge.payload(engine).getContext().getMembership()::find)
                    .filter(Member::isCounted)
                    .filter(member -> member.isMemberOn(on).isPossible())
                    .isPresent();
        }
    }
}
