package org.wcoprogramme.validation.jakarta;

import java.time.LocalDate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

/** What a validator knows: the payload it was given, and the date of its clock. */
final class Knowledge {

    private static final RulesPayload STANDARD = new RulesPayload() {};

    private Knowledge() {}

    static RulesPayload payload(HibernateConstraintValidatorContext engine) {
        Object given = given(engine);
        if (given instanceof RulesPayload payload) {
            return payload;
        }
        if (given instanceof CheckContext context) {
            return RulesPayload.of(Rules.standard(), context);
        }
        if (given instanceof Membership membership) {
            return RulesPayload.of(Rules.standard(), STANDARD.getContext().withMembership(membership));
        }
        return STANDARD;
    }

    private static @Nullable Object given(HibernateConstraintValidatorContext engine) {
        return engine.getConstraintValidatorPayload(Object.class);
    }

    static CheckContext context(RulesPayload payload, HibernateConstraintValidatorContext engine) {
        CheckContext context = payload.getContext();
        return context.getDate().isPresent() ? context : context.withDate(today(engine));
    }

    static PartialDate today(HibernateConstraintValidatorContext engine) {
        return PartialDate.of(LocalDate.now(engine.getClockProvider().getClock()));
    }
}
