package org.wcoprogramme.validation.jakarta;

import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

/**
 * Checks {@link FollowsRules} where it was switched on. Made and called by the validation engine.
 *
 * @param <T> what is checked
 */
public abstract sealed class FollowsRulesValidator<T> implements ConstraintValidator<FollowsRules, T>
        permits FollowsRulesValidator.OfCohort, FollowsRulesValidator.OfProgramme {

    private @Nullable FollowsRules constraint;

    /** A payload in general gives the same rules each time. */
    private volatile @Nullable Chosen chosen;

    FollowsRulesValidator() {}

    /**
     * Takes the constraint.
     *
     * @throws ConstraintDefinitionException if it names more than one profile
     */
    @Override
    public void initialize(FollowsRules annotation) {
        if (annotation.profile().length > 1) {
            throw new ConstraintDefinitionException("@FollowsRules, profile: expected one profile or none, found "
                    + Arrays.toString(annotation.profile()));
        }
        constraint = annotation;
    }

    @Override
    public boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        FollowsRules asked = Objects.requireNonNull(constraint, "constraint");
        HibernateConstraintValidatorContext engine = context.unwrap(HibernateConstraintValidatorContext.class);
        RulesPayload payload = Knowledge.payload(engine);
        Report report = check(rules(payload, asked), value, Knowledge.context(payload, engine));
        List<Finding> findings = report.findings(asked.severity()).toList();
        if (!findings.isEmpty()) {
            engine.disableDefaultConstraintViolation();
            findings.forEach(finding -> Violations.add(finding, engine));
        }
        return findings.isEmpty();
    }

    private Rules rules(RulesPayload payload, FollowsRules asked) {
        Rules all = payload.getRules();
        if (asked.profile().length == 0 || all.getProfile().equals(Optional.of(asked.profile()[0]))) {
            return all;
        }
        Chosen last = chosen;
        if (last == null || last.from() != all) {
            last = new Chosen(all, all.forProfile(asked.profile()[0]));
            chosen = last;
        }
        return last.rules();
    }

    abstract Report check(Rules rules, T value, CheckContext context);

    private record Chosen(Rules from, Rules rules) {}

    /** Checks a cohort with the rules about cohorts. */
    public static final class OfCohort extends FollowsRulesValidator<Cohort> {

        /** Called by the validation engine. */
        public OfCohort() {}

        @Override
        Report check(Rules rules, Cohort cohort, CheckContext context) {
            return rules.check(cohort, context);
        }
    }

    /** Checks a programme and its cohorts with all rules. */
    public static final class OfProgramme extends FollowsRulesValidator<Programme> {

        /** Called by the validation engine. */
        public OfProgramme() {}

        @Override
        Report check(Rules rules, Programme programme, CheckContext context) {
            return rules.check(programme, context);
        }
    }
}
