package org.wcoprogramme.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.style.ValueType;

/**
 * A language that a policy asks for, for instance English with {@code TOEFL iBT 79 or IELTS 6.0}.
 *
 * <p>A level is given only where the policy gives one; results of tests are kept as the source words them and not
 * converted. For the Career Development Programme no such requirement was seen.
 */
@ValueType
@Value.Immutable
public abstract sealed class LanguageRequirement permits LanguageRequirementBuilder.ImmutableLanguageRequirement {

    LanguageRequirement() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static LanguageRequirementBuilder builder() {
        return new LanguageRequirementBuilder();
    }

    /**
     * The language.
     *
     * @return for instance {@code en}
     */
    public abstract LanguageTag getLanguage();

    /**
     * How well at least.
     *
     * @return empty if the policy gives no level
     */
    public abstract Optional<LanguageLevel> getLevel();

    /**
     * The requirement as the source words it.
     *
     * @return for instance {@code TOEFL iBT 79 or IELTS 6.0}; empty if there is none
     */
    public abstract Optional<LocalizedText> getDescription();

    /**
     * A copy with another language.
     *
     * @param language the new one
     * @return the copy
     */
    public abstract LanguageRequirement withLanguage(LanguageTag language);

    /**
     * A copy with another level.
     *
     * @param level the new one
     * @return the copy
     */
    public abstract LanguageRequirement withLevel(LanguageLevel level);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract LanguageRequirement withDescription(LocalizedText description);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this language requirement
     */
    public abstract LanguageRequirementBuilder toBuilder();
}
