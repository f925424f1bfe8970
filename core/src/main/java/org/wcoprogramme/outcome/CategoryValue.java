package org.wcoprogramme.outcome;

import org.immutables.value.Value;
import org.wcoprogramme.style.ValueType;

/** A category of a nominal or ordinal indicator. */
@ValueType
@Value.Immutable
public abstract sealed class CategoryValue extends MeasuredValue permits CategoryValueBuilder.ImmutableCategoryValue {

    CategoryValue() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CategoryValueBuilder builder() {
        return new CategoryValueBuilder();
    }

    /**
     * A value.
     *
     * @param category the category
     * @return the value
     */
    public static CategoryValue of(CategoryCode category) {
        return builder().category(category).build();
    }

    /**
     * The category.
     *
     * @return one of the {@linkplain Indicator#getCategories() categories of the indicator}; a rule reports others
     */
    public abstract CategoryCode getCategory();

    /**
     * A copy with another category.
     *
     * @param category the new one
     * @return the copy
     */
    public abstract CategoryValue withCategory(CategoryCode category);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this category value
     */
    public abstract CategoryValueBuilder toBuilder();
}
