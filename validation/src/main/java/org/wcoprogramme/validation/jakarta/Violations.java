package org.wcoprogramme.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Finding;

/**
 * Findings as violations. The template is always that of the constraint, which the bundles resolve to the parameter of
 * their language; what comes from data is only ever the value of a parameter, and escaped.
 */
final class Violations {

    private static final Map<String, Locale> TEXTS =
            Map.of("org.wcoprogramme.finding.en", Locale.ENGLISH, "org.wcoprogramme.finding.fr", Locale.FRENCH);

    /** Hibernate Validator before 9.1 knows no escaping and takes parameters as they are. */
    private static final boolean KNOWS_ESCAPING = Arrays.stream(HibernateConstraintValidatorContext.class.getMethods())
            .anyMatch(method -> method.getName().equals("addMessageParameter") && method.getParameterCount() == 3);

    private Violations() {}

    static void add(Finding finding, HibernateConstraintValidatorContext engine) {
        TEXTS.forEach((name, locale) -> addParameter(name, new Message(finding, locale), engine));
        engine.withDynamicPayload(finding);
        new At(engine.buildConstraintViolationWithTemplate(engine.getDefaultConstraintMessageTemplate()))
                .follow(finding.getPath())
                .add();
    }

    private static void addParameter(String name, Object value, HibernateConstraintValidatorContext engine) {
        if (KNOWS_ESCAPING) {
            engine.addMessageParameter(name, value, MessageParameterEscaping.NONE);
        } else {
            engine.addMessageParameter(name, value);
        }
    }

    /** The message in one language, rendered only where that language is asked for, and never read as a template. */
    private record Message(Finding finding, Locale locale) {

        @Override
        public String toString() {
            String text = finding.getMessage(locale);
            StringBuilder escaped = new StringBuilder(text.length() + 8);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '{' || c == '}' || c == '$' || c == '\\') {
                    escaped.append('\\');
                }
                escaped.append(c);
            }
            return escaped.toString();
        }
    }

    /** A place in the value; in Jakarta's paths an index belongs to the node that comes next. */
    private static final class At {

        private final ConstraintViolationBuilder start;
        private @Nullable NodeBuilderCustomizableContext named;
        private @Nullable NodeBuilderDefinedContext indexed;
        private int index = -1;

        At(ConstraintViolationBuilder start) {
            this.start = start;
        }

        At follow(org.wcoprogramme.finding.Path path) {
            path.forEachStep(this::attribute, element -> index = element);
            return this;
        }

        private void attribute(String name) {
            NodeBuilderCustomizableContext node = indexed != null
                    ? indexed.addPropertyNode(name)
                    : named != null ? named.addPropertyNode(name) : start.addPropertyNode(name);
            indexed = index >= 0 ? node.inIterable().atIndex(index) : null;
            named = node;
            index = -1;
        }

        void add() {
            if (index >= 0 && indexed != null) {
                indexed.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
            } else if (index >= 0 && named != null) {
                named.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
            } else if (indexed != null) {
                indexed.addConstraintViolation();
            } else if (named != null) {
                named.addConstraintViolation();
            } else {
                start.addConstraintViolation();
            }
        }
    }
}
