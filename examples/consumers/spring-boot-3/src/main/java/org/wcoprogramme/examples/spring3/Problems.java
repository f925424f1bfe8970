package org.wcoprogramme.examples.spring3;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.json.jackson2.InvalidValueJsonException;
import org.wcoprogramme.validation.jakarta.WcoProgrammeValidation;

/** What is wrong with a document, as problem details (RFC 9457) with one entry for each finding. */
@RestControllerAdvice
public class Problems {

    record Entry(String pointer, String rule, String severity, String text) {
        static Entry of(Finding finding, Locale locale) {
            return new Entry(
                    finding.getPointer(),
                    finding.getRuleId().toString(),
                    finding.getSeverity().toString(),
                    finding.getMessage(locale));
        }
    }

    /** It cannot be read: JSON of another form. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException exception, Locale locale) {
        return exception.getCause() instanceof InvalidValueJsonException invalid
                ? problem("Unreadable document", invalid.getReport().getFindings().stream(), locale)
                : problem("Unreadable request", Stream.empty(), locale);
    }

    /** It breaks rules: {@code @Valid}. */
    @ExceptionHandler
    ProblemDetail refused(MethodArgumentNotValidException exception, Locale locale) {
        return problem(
                "Rules are broken",
                exception.getAllErrors().stream()
                        .map(error -> WcoProgrammeValidation.findFinding(error.unwrap(ConstraintViolation.class)))
                        .flatMap(Optional::stream),
                locale);
    }

    /** It breaks rules: {@code @FollowsRules}. */
    @ExceptionHandler
    ProblemDetail refused(HandlerMethodValidationException exception, Locale locale) {
        return problem(
                "Rules are broken",
                exception.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .map(error -> result.unwrap(error, ConstraintViolation.class)))
                        .map(WcoProgrammeValidation::findFinding)
                        .flatMap(Optional::stream),
                locale);
    }

    private static ProblemDetail problem(String title, Stream<Finding> findings, Locale locale) {
        List<Entry> entries = findings.map(finding -> Entry.of(finding, locale))
                .sorted(Comparator.comparing(Entry::pointer).thenComparing(Entry::rule))
                .toList();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(title);
        problem.setProperty("findings", entries);
        return problem;
    }
}
