package org.wcoprogramme.assignment;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * The presentation of an officer's research to the management of the WCO: on 19 June 2012 the cohort of 2011/2012
 * reported its findings.
 *
 * <p>Titles of papers and audiences are given only where a source names them.
 */
@ValueType
@Value.Immutable
public abstract sealed class ResearchPresentation permits ResearchPresentationBuilder.ImmutableResearchPresentation {

    ResearchPresentation() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ResearchPresentationBuilder builder() {
        return new ResearchPresentationBuilder();
    }

    /**
     * The title.
     *
     * @return empty if not known
     */
    public abstract Optional<LocalizedText> getTitle();

    /**
     * When it was given.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * To whom.
     *
     * @return for instance {@code Secretary General and management team}; empty if not known
     */
    public abstract Optional<LocalizedText> getAudience();

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract ResearchPresentation withTitle(LocalizedText title);

    /**
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract ResearchPresentation withDate(PartialDate date);

    /**
     * A copy with another audience.
     *
     * @param audience the new one
     * @return the copy
     */
    public abstract ResearchPresentation withAudience(LocalizedText audience);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this research presentation
     */
    public abstract ResearchPresentationBuilder toBuilder();
}
