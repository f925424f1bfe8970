package org.wcoprogramme.validation.jakarta;

import java.util.Objects;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

/**
 * Which rules a validator checks, and what they may know besides the value: the constraint-validator payload of
 * Hibernate Validator.
 *
 * <pre>{@code
 * configuration.constraintValidatorPayload(RulesPayload.of(Rules.standard().with(new SmallCohort()), context));
 * }</pre>
 *
 * <p>A {@link CheckContext} or a {@link Membership} alone is accepted as payload too, and stands for the standard
 * rules. Without any, a validator uses the membership and the units that this library ships. As there is only one
 * payload, an application that has its own lets its class implement this interface.
 */
public interface RulesPayload {

    /**
     * The rules.
     *
     * @return the standard rules, if not overridden
     */
    default Rules getRules() {
        return Rules.standard();
    }

    /**
     * What rules may know besides. It is asked for at each check.
     *
     * @return the standard membership and units and no waivers, if not overridden; without a date, that of the
     *     validator's clock is taken
     */
    default CheckContext getContext() {
        return CheckContext.of(Membership.standard()).withStructure(SecretariatStructure.standard());
    }

    /**
     * A payload of these rules and this context.
     *
     * @param rules which rules
     * @param context what they may know; without a date, that of the validator's clock is taken
     * @return the payload
     */
    static RulesPayload of(Rules rules, CheckContext context) {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(context, "context");
        return new RulesPayload() {
            @Override
            public Rules getRules() {
                return rules;
            }

            @Override
            public CheckContext getContext() {
                return context;
            }
        };
    }
}
