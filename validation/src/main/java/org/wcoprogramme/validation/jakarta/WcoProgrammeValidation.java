package org.wcoprogramme.validation.jakarta;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import jakarta.validation.spi.ConfigurationState;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;

/**
 * Switches the rules on in Hibernate Validator: a programme or a cohort that is validated, alone or by {@code @Valid}
 * within something else, then follows the rules.
 *
 * <pre>{@code
 * var configuration = Validation.byProvider(HibernateValidator.class).configure();
 * Validator validator = WcoProgrammeValidation.configure(configuration).buildValidatorFactory().getValidator();
 *
 * Set<ConstraintViolation<Cohort>> violations = validator.validate(cohort);
 * }</pre>
 *
 * <p>In Spring Boot it is one bean:
 *
 * <pre>{@code
 * @Bean
 * ValidationConfigurationCustomizer rules() {
 *     return WcoProgrammeValidation::configure;
 * }
 * }</pre>
 *
 * <p>The Default group has the errors only, because a violation is a refusal; {@link Warnings} and {@link Information}
 * are asked for. Each violation has the path and the message of a {@link Finding}, and carries it. The date is that of
 * the validator's {@code ClockProvider}; the rest comes from the {@link RulesPayload}.
 */
public final class WcoProgrammeValidation {

    private WcoProgrammeValidation() {}

    /**
     * Adds the rules to a configuration. Hibernate Validator lets each type be configured once, so an application adds
     * no constraints of its own to {@code Programme} and {@code Cohort}, but rules.
     *
     * <p>The message interpolator stays the one of the configuration. Only where it has none and Hibernate Validator
     * cannot make its default one, for want of an implementation of the Expression Language, is a
     * {@link ParameterMessageInterpolator} in English set; for another language set one, before or after.
     *
     * @param configuration a configuration of Hibernate Validator
     * @param <C> its type
     * @return the same configuration
     * @throws IllegalArgumentException if it is the configuration of another provider
     */
    public static <C extends Configuration<?>> C configure(C configuration) {
        if (!(configuration instanceof BaseHibernateValidatorConfiguration<?> engine)) {
            throw new IllegalArgumentException(
                    "WcoProgrammeValidation: expected a configuration of Hibernate Validator, found "
                            + configuration.getClass().getName());
        }
        ConstraintMapping mapping = engine.createConstraintMapping();
        mapping.constraintDefinition(FollowsRules.class)
                .includeExistingValidators(false)
                .validatedBy(FollowsRulesValidator.OfCohort.class)
                .validatedBy(FollowsRulesValidator.OfProgramme.class);
        constrain(mapping.type(Cohort.class));
        constrain(mapping.type(Programme.class));
        engine.addMapping(mapping);
        if (!hasInterpolator(configuration)) {
            engine.messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.FRENCH), Locale.ENGLISH, false));
        }
        return configuration;
    }

    private static void constrain(TypeConstraintMappingContext<?> type) {
        type.constraint(constraint(Severity.ERROR, Default.class))
                .constraint(constraint(Severity.WARNING, Warnings.class))
                .constraint(constraint(Severity.INFORMATION, Information.class));
    }

    private static GenericConstraintDef<FollowsRules> constraint(Severity severity, Class<?> group) {
        return new GenericConstraintDef<>(FollowsRules.class)
                .param("severity", severity)
                .groups(group);
    }

    /** Asking makes the default one if there is no other, and that fails without the Expression Language. */
    private static boolean hasInterpolator(Configuration<?> configuration) {
        try {
            return !(configuration instanceof ConfigurationState state) || state.getMessageInterpolator() != null;
        } catch (ValidationException withoutExpressionLanguage) {
            return false;
        }
    }

    /**
     * The finding that a violation stands for.
     *
     * @param violation a violation of any constraint
     * @return empty if it is a violation of a constraint that knows no findings
     */
    public static Optional<Finding> findFinding(ConstraintViolation<?> violation) {
        return violation instanceof HibernateConstraintViolation<?> known
                ? Optional.ofNullable(known.getDynamicPayload(Finding.class))
                : Optional.empty();
    }
}
