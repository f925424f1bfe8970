package org.wcoprogramme.outcome;

import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.style.ValueType;

/** A value that is told: the answer of a qualitative indicator. */
@ValueType
@Value.Immutable
public abstract sealed class Narrative extends MeasuredValue permits NarrativeBuilder.ImmutableNarrative {

    Narrative() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static NarrativeBuilder builder() {
        return new NarrativeBuilder();
    }

    /**
     * A value.
     *
     * @param text what is told
     * @return the value
     */
    public static Narrative of(LocalizedText text) {
        return builder().text(text).build();
    }

    /**
     * What is told.
     *
     * @return the text
     */
    public abstract LocalizedText getText();

    /**
     * A copy with another text.
     *
     * @param text the new one
     * @return the copy
     */
    public abstract Narrative withText(LocalizedText text);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this narrative
     */
    public abstract NarrativeBuilder toBuilder();
}
