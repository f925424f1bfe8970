package org.wcoprogramme.officer;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * An officer of a customs administration who takes part in a programme.
 *
 * <p>An officer with an id is <em>identified</em>: the same id in two cohorts is the same person. The WCO's news items
 * name administrations, not officers; such an officer is {@linkplain #notIdentified() not identified} and is never
 * taken for the same person in two cohorts. Which administration nominated stands in the participation.
 *
 * <p>Name, rank and function are personal data: {@link #toString()} shows none of them.
 */
@ValueType
@Value.Immutable
public abstract sealed class Officer permits OfficerBuilder.ImmutableOfficer {

    Officer() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static OfficerBuilder builder() {
        return new OfficerBuilder();
    }

    private static final Officer NOT_IDENTIFIED = builder().build();

    /**
     * An officer of whom nothing is known but the administration, which stands in the participation.
     *
     * @return the officer without any attribute
     */
    public static Officer notIdentified() {
        return NOT_IDENTIFIED;
    }

    /**
     * The key of this officer in the data set.
     *
     * @return empty if the officer is not identified
     */
    public abstract Optional<OfficerId> getId();

    /**
     * The name.
     *
     * @return empty if it is not known or not to be said
     */
    @Value.Redacted
    public abstract Optional<PersonName> getName();

    /**
     * The rank in the administration.
     *
     * @return for instance {@code Inspector}; empty if not known
     */
    @Value.Redacted
    public abstract Optional<LocalizedText> getRank();

    /**
     * What the officer does in the administration.
     *
     * @return for instance {@code Head of a mobile brigade}; empty if not known
     */
    @Value.Redacted
    public abstract Optional<LocalizedText> getFunction();

    /**
     * Since when the officer has served in customs.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getServiceStart();

    /**
     * Whether the data set knows who this is.
     *
     * @return true if there is an id
     */
    public boolean isIdentified() {
        return getId().isPresent();
    }

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract Officer withId(OfficerId id);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract Officer withName(PersonName name);

    /**
     * A copy with another rank.
     *
     * @param rank the new one
     * @return the copy
     */
    public abstract Officer withRank(LocalizedText rank);

    /**
     * A copy with another function.
     *
     * @param function the new one
     * @return the copy
     */
    public abstract Officer withFunction(LocalizedText function);

    /**
     * A copy with another start of service.
     *
     * @param serviceStart the new one
     * @return the copy
     */
    public abstract Officer withServiceStart(PartialDate serviceStart);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this officer
     */
    public abstract OfficerBuilder toBuilder();
}
