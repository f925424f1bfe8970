package org.wcoprogramme.region;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * A body through which the WCO or its Members act in one region: the Regional Training Centre in Fiji.
 *
 * <p>A region has several bodies of one kind: several training centres, in Europe three intelligence liaison offices.
 * Where the seat, the host or the time is not known, it is absent.
 */
@ValueType
@Value.Immutable
public abstract sealed class RegionalBody permits RegionalBodyBuilder.ImmutableRegionalBody {

    RegionalBody() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static RegionalBodyBuilder builder() {
        return new RegionalBodyBuilder();
    }

    /**
     * What it is for.
     *
     * @return for instance {@link RegionalBodyKind#RTC}
     */
    public abstract RegionalBodyKind getKind();

    /**
     * The region that it serves.
     *
     * @return one of the six
     */
    public abstract WcoRegion getRegion();

    /**
     * The Member that hosts it.
     *
     * @return empty if not known
     */
    public abstract Optional<MemberCode> getHost();

    /**
     * Its own name, where kind and host do not say enough.
     *
     * @return for instance {@code West}, of one of the two intelligence liaison offices of a region; empty if there is
     *     none
     */
    public abstract Optional<LocalizedText> getName();

    /**
     * The town of its seat.
     *
     * @return for instance {@code Nairobi}; empty if not known
     */
    public abstract Optional<LocalizedText> getSeat();

    /**
     * From when to when it existed.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * Where the facts come from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * What a reader should know about this entry.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * Whether it existed on a date.
     *
     * @param date the date, in any precision
     * @return possible where the record leaves it open, in particular where it knows no span
     */
    public Certainty existedOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getSpan().map(span -> span.contains(date)).orElse(Certainty.POSSIBLE);
    }

    /**
     * A copy with another kind.
     *
     * @param kind the new one
     * @return the copy
     */
    public abstract RegionalBody withKind(RegionalBodyKind kind);

    /**
     * A copy with another region.
     *
     * @param region the new one
     * @return the copy
     */
    public abstract RegionalBody withRegion(WcoRegion region);

    /**
     * A copy with another host.
     *
     * @param host the new one
     * @return the copy
     */
    public abstract RegionalBody withHost(MemberCode host);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract RegionalBody withName(LocalizedText name);

    /**
     * A copy with another seat.
     *
     * @param seat the new one
     * @return the copy
     */
    public abstract RegionalBody withSeat(LocalizedText seat);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract RegionalBody withSpan(DateSpan span);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract RegionalBody withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract RegionalBody withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this regional body
     */
    public abstract RegionalBodyBuilder toBuilder();
}
