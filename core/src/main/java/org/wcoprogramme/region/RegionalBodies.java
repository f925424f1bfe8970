package org.wcoprogramme.region;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.ReferenceDataException;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * The regional bodies of the WCO in one edition: reference data that is passed to whatever needs it.
 *
 * <p>The bodies are those that sources name; a body that is missing here may exist.
 */
@ValueType
@Value.Immutable
public abstract sealed class RegionalBodies permits RegionalBodiesBuilder.ImmutableRegionalBodies {

    RegionalBodies() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static RegionalBodiesBuilder builder() {
        return new RegionalBodiesBuilder();
    }

    /**
     * The regional bodies that this library ships. They were put together from public pages and are no publication of
     * the WCO.
     *
     * @return always the same value; loaded when it is first asked for
     */
    public static RegionalBodies standard() {
        return Standard.BODIES;
    }

    /**
     * Reads regional bodies from a file in the form of {@code regional-bodies.csv} of this library.
     *
     * @param text the file
     * @param file its name, for error messages
     * @return the bodies
     * @throws ReferenceDataException at the first line that cannot be read; nothing is skipped
     * @throws IOException if reading fails
     */
    public static RegionalBodies read(Reader text, String file) throws IOException {
        return RegionalBodiesFile.read(text, file);
    }

    /**
     * As of when this was known.
     *
     * @return the date of the edition
     */
    public abstract PartialDate getEdition();

    /**
     * After which date a newer edition should be asked for.
     *
     * @return empty if nobody said
     */
    public abstract Optional<PartialDate> getStaleAfter();

    /**
     * The bodies.
     *
     * @return in the order of the data
     */
    public abstract List<RegionalBody> getBodies();

    /**
     * What the edition was put together from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * The bodies of a region.
     *
     * @param region the region
     * @return in the order of the data
     */
    public List<RegionalBody> in(WcoRegion region) {
        Objects.requireNonNull(region, "region");
        return getBodies().stream().filter(body -> body.getRegion() == region).toList();
    }

    /**
     * The bodies of one kind in a region.
     *
     * @param region the region
     * @param kind what they are for
     * @return in the order of the data, possibly several
     */
    public List<RegionalBody> in(WcoRegion region, RegionalBodyKind kind) {
        Objects.requireNonNull(kind, "kind");
        return in(region).stream().filter(body -> body.getKind().equals(kind)).toList();
    }

    /**
     * The bodies that a Member hosts.
     *
     * @param host the code of the Member
     * @return in the order of the data
     */
    public List<RegionalBody> hostedBy(MemberCode host) {
        Objects.requireNonNull(host, "host");
        return getBodies().stream()
                .filter(body -> body.getHost().filter(host::equals).isPresent())
                .toList();
    }

    /**
     * Whether this edition is out of date.
     *
     * @param date the date to ask for, in general today
     * @return excluded if nobody said when it becomes stale
     */
    public Certainty isStaleOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getStaleAfter().map(date::isAfter).orElse(Certainty.EXCLUDED);
    }

    /**
     * A copy with another edition.
     *
     * @param edition the new one
     * @return the copy
     */
    public abstract RegionalBodies withEdition(PartialDate edition);

    /**
     * A copy with another stale after.
     *
     * @param staleAfter the new one
     * @return the copy
     */
    public abstract RegionalBodies withStaleAfter(PartialDate staleAfter);

    /**
     * A copy with other bodies.
     *
     * @param bodies the new ones, in order
     * @return the copy
     */
    public abstract RegionalBodies withBodies(Iterable<? extends RegionalBody> bodies);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract RegionalBodies withSources(Iterable<? extends Source> sources);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this regional bodies
     */
    public abstract RegionalBodiesBuilder toBuilder();

    /** The edition and the number of bodies. */
    @Override
    public final String toString() {
        return "RegionalBodies{edition=" + getEdition() + ", bodies="
                + getBodies().size() + "}";
    }

    private static final class Standard {
        static final RegionalBodies BODIES = RegionalBodiesFile.standard();

        private Standard() {}
    }

    /** What the builder has beside the attributes: nested building. */
    abstract static class BuilderBase {

        BuilderBase() {}

        abstract RegionalBodiesBuilder addBody(RegionalBody body);

        /**
         * Adds a body, built in place.
         *
         * @param body fills a fresh builder
         * @return this builder
         */
        public RegionalBodiesBuilder addBody(Consumer<RegionalBodyBuilder> body) {
            RegionalBodyBuilder builder = RegionalBody.builder();
            Objects.requireNonNull(body, "body").accept(builder);
            return addBody(builder.build());
        }
    }
}
