package org.wcoprogramme.officer;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.style.ValueType;

/**
 * A language that an officer commands, and how well.
 *
 * <p>The level is given where the source gives one; a test result is kept as the source writes it.
 *
 * <p>Personal data, like all that is said about an officer. Invariant: the test result is a text that is not blank.
 */
@ValueType
@Value.Immutable
public abstract sealed class LanguageSkill permits LanguageSkillBuilder.ImmutableLanguageSkill {

    LanguageSkill() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static LanguageSkillBuilder builder() {
        return new LanguageSkillBuilder();
    }

    /**
     * A language of which the level is known.
     *
     * @param language the language
     * @param level how well
     * @return the skill
     */
    public static LanguageSkill of(LanguageTag language, LanguageLevel level) {
        return builder().language(language).level(level).build();
    }

    /**
     * The language.
     *
     * @return for instance {@code fr}
     */
    @Value.Redacted
    public abstract LanguageTag getLanguage();

    /**
     * How well.
     *
     * @return empty if not known
     */
    @Value.Redacted
    public abstract Optional<LanguageLevel> getLevel();

    /**
     * A test result, as the source writes it.
     *
     * @return for instance {@code TOEFL iBT 79}; empty if there is none
     */
    @Value.Redacted
    public abstract Optional<String> getTestResult();

    /**
     * A copy with another language.
     *
     * @param language the new one
     * @return the copy
     */
    public abstract LanguageSkill withLanguage(LanguageTag language);

    /**
     * A copy with another level.
     *
     * @param level the new one
     * @return the copy
     */
    public abstract LanguageSkill withLevel(LanguageLevel level);

    /**
     * A copy with another test result.
     *
     * @param testResult the new one
     * @return the copy
     */
    public abstract LanguageSkill withTestResult(String testResult);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this language skill
     */
    public abstract LanguageSkillBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("LanguageSkill").text("testResult", getTestResult()).orThrow();
    }
}
