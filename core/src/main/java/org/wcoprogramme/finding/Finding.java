package org.wcoprogramme.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.style.ValueType;

/**
 * Something questionable in a value, or something wrong with a document: the rule, how much it weighs, where, and the
 * facts that the message names.
 *
 * <p>A finding holds no finished sentence. {@link #getMessage(Locale)} renders it late, in the locale asked for, from a
 * template in each language with places such as <code>{code}</code>; what comes from data is an argument and never part
 * of a template. Paths end at the officer and arguments hold no personal data.
 *
 * <p>Problems of a JSON document are findings too, so that an application shows one list.
 */
@ValueType
@Value.Immutable
public abstract sealed class Finding permits FindingBuilder.ImmutableFinding {

    Finding() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static FindingBuilder builder() {
        return new FindingBuilder();
    }

    /**
     * The rule that found it.
     *
     * @return for instance {@code COH-012}
     */
    public abstract RuleId getRuleId();

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    public abstract Severity getSeverity();

    /**
     * Where it lies.
     *
     * @return the path from the value that was checked
     */
    public abstract Path getPath();

    /**
     * The message with places for the arguments.
     *
     * @return in the languages of the rule
     */
    public abstract LocalizedText getTemplate();

    /**
     * Where it lies in the text that was read.
     *
     * @return empty unless it was found in a text
     */
    public abstract Optional<Position> getPosition();

    /**
     * The facts that the message names.
     *
     * @return the arguments by the name of their place in the template, in the order of the rule
     */
    public abstract Map<String, Argument> getArguments();

    /**
     * Where it lies, as a JSON Pointer into the written document.
     *
     * @return for instance {@code /cohorts/1/label}
     */
    public String getPointer() {
        return getPath().toPointer();
    }

    /**
     * The message.
     *
     * @param locale the reader's locale; a language that the rule does not have falls back to English
     * @return a finished sentence
     */
    public String getMessage(Locale locale) {
        return Template.render(getTemplate().in(locale), getArguments(), locale);
    }

    /**
     * A copy with another rule id.
     *
     * @param ruleId the new one
     * @return the copy
     */
    public abstract Finding withRuleId(RuleId ruleId);

    /**
     * A copy with another severity.
     *
     * @param severity the new one
     * @return the copy
     */
    public abstract Finding withSeverity(Severity severity);

    /**
     * A copy with another path.
     *
     * @param path the new one
     * @return the copy
     */
    public abstract Finding withPath(Path path);

    /**
     * A copy with another position.
     *
     * @param position the new one
     * @return the copy
     */
    public abstract Finding withPosition(Position position);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this finding
     */
    public abstract FindingBuilder toBuilder();
}
