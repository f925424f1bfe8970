package org.wcoprogramme.outcome;

import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.style.ValueType;

/** A category of a nominal or ordinal indicator. */
@ValueType
@Value.Immutable
public abstract sealed class Category permits CategoryBuilder.ImmutableCategory {

    Category() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CategoryBuilder builder() {
        return new CategoryBuilder();
    }

    /**
     * A category.
     *
     * @param code the key
     * @param name what it is called
     * @return the category
     */
    public static Category of(CategoryCode code, LocalizedText name) {
        return builder().code(code).name(name).build();
    }

    /**
     * The key.
     *
     * @return for instance {@code satisfied}
     */
    public abstract CategoryCode getCode();

    /**
     * What it is called.
     *
     * @return the name
     */
    public abstract LocalizedText getName();

    /**
     * A copy with another code.
     *
     * @param code the new one
     * @return the copy
     */
    public abstract Category withCode(CategoryCode code);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract Category withName(LocalizedText name);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this category
     */
    public abstract CategoryBuilder toBuilder();
}
