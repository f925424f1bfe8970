package org.wcoprogramme.examples.spring3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wcoprogramme.validation.NamedArgument.arg;

import jakarta.validation.Validation;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;
import org.wcoprogramme.validation.Rules;
import org.wcoprogramme.validation.jakarta.RulesPayload;
import org.wcoprogramme.validation.jakarta.WcoProgrammeValidation;

/** Here is an Expression Language, and somebody lets violations use all of it: what data says is still only text. */
class ExpressionTest {

    private static final String NOTE = "${7*7} ${validatedValue} {message} \\${1} $ { } \\";

    /** A rule that repeats what the data says. */
    private static final class Repeating implements CohortRule {

        @Override
        public RuleDescription describe() {
            return RuleDescription.builder()
                    .id("ACME-001")
                    .severity(Severity.ERROR)
                    .title("Note", "Remarque")
                    .message("The note says {note}.", "La remarque dit {note}.")
                    .rationale("For this test.", "Pour ce test.")
                    .reference(Source.of("none"))
                    .build();
        }

        @Override
        public void check(Cohort cohort, Check check) {
            String note = cohort.getNote().orElseThrow().in(Locale.ENGLISH);
            check.report(Path.root().attribute("note"), arg("note", note));
        }

        @Override
        public Cohort goodExample() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cohort badExample() {
            return Cohort.builder()
                    .id(CohortId.of("example-2011-2012"))
                    .label(CohortLabel.of("2011/2012"))
                    .note(LocalizedText.ofEnglish(NOTE))
                    .build();
        }
    }

    @Test
    void what_data_says_is_no_expression() {
        var configuration = WcoProgrammeValidation.configure(
                        Validation.byProvider(HibernateValidator.class).configure())
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .defaultLocale(Locale.ENGLISH)
                .constraintValidatorPayload(
                        RulesPayload.of(Rules.of(new Repeating()), CheckContext.of(Membership.standard())));

        assertThat(configuration.buildValidatorFactory().getValidator().validate(new Repeating().badExample()))
                .extracting(violation -> violation.getMessage())
                .containsExactly("The note says " + NOTE + ".");
    }
}
