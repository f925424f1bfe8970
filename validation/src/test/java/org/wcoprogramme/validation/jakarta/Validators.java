package org.wcoprogramme.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Rules;

/** Validators that run without the Expression Language, and what they say. */
final class Validators {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private static final Map<Locale, HibernateValidatorFactory> FACTORIES = new ConcurrentHashMap<>();

    private Validators() {}

    static HibernateValidatorConfiguration configuration(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> CLOCK)
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.FRENCH), locale, true));
    }

    /** A validator that follows the rules; its factory is made once for each language. */
    static Validator following(Locale locale) {
        return FACTORIES.computeIfAbsent(locale, Validators::factory).getValidator();
    }

    /** Such a validator with a payload. */
    static Validator following(Locale locale, Object payload) {
        return FACTORIES
                .computeIfAbsent(locale, Validators::factory)
                .usingContext()
                .constraintValidatorPayload(payload)
                .getValidator();
    }

    static HibernateValidatorFactory factory(Locale locale) {
        return WcoProgrammeValidation.configure(configuration(locale))
                .buildValidatorFactory()
                .unwrap(HibernateValidatorFactory.class);
    }

    static Validator validator(HibernateValidatorConfiguration configuration) {
        return configuration.buildValidatorFactory().getValidator();
    }

    /** The rule of the library with this id. */
    static CohortRule cohortRule(String id) {
        return Rules.standard().getRules().stream()
                .filter(rule -> rule.describe().getId().toString().equals(id))
                .map(CohortRule.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<String> lines(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** The findings, in an order of their own: violations are a set. */
    static List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> WcoProgrammeValidation.findFinding(violation).orElseThrow())
                .sorted(ORDER)
                .toList();
    }

    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::toString);
}
