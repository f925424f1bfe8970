package org.wcoprogramme.region;

import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.ReferenceDataException;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * The Members of the World Customs Organization in one edition: reference data that is passed to whatever needs it.
 *
 * <p>Membership is a function of time. Ask {@link #asOf(PartialDate)}: on 26 September 2011 there were 177 Members, on
 * 15 July 2018 there were 182 or 183: of Suriname only the year of accession is known. What came after the date of the
 * edition is not known.
 *
 * <p>Data of the caller's own is laid over an edition with {@link #combinedWith(Membership)}.
 *
 * <p>Invariants: each code stands once; own codes are codes of Members.
 */
@ValueType
@Value.Immutable
public abstract sealed class Membership permits MembershipBuilder.ImmutableMembership {

    Membership() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static MembershipBuilder builder() {
        return new MembershipBuilder();
    }

    /**
     * The membership that this library ships: 187 Members and the European Union, as known on 31 December 2025. Sources
     * and doubts stand with each Member; the rows were put together from public lists and are no publication of the
     * WCO.
     *
     * @return always the same value; loaded when it is first asked for
     */
    public static Membership standard() {
        return Standard.MEMBERSHIP;
    }

    /**
     * Reads a membership from a file in the form of {@code members.csv} of this library.
     *
     * @param text the file: comment lines, of which one is {@code # edition: 2025-12-31}; the header; one line a Member
     * @param file its name, for error messages
     * @return the membership
     * @throws ReferenceDataException at the first line that cannot be read; nothing is skipped
     * @throws IOException if reading fails
     */
    public static Membership read(Reader text, String file) throws IOException {
        return MembershipFile.read(text, file);
    }

    /**
     * As of when this membership was known.
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
     * What the edition was put together from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * The Members whose entries come from the caller's own data, see {@link #combinedWith(Membership)}.
     *
     * @return none in the data of this library
     */
    public abstract List<MemberCode> getOwnCodes();

    /**
     * All Members and bodies with rights akin to membership, also those that acceded later than some date of interest.
     *
     * @return in the order of the data
     */
    public abstract List<Member> getMembers();

    /**
     * Finds a Member by its code.
     *
     * @param code the code
     * @return the Member; empty if this edition does not know the code
     */
    public Optional<Member> find(MemberCode code) {
        return Optional.ofNullable(byCode().get(Objects.requireNonNull(code, "code")));
    }

    /**
     * This membership with the caller's own data laid over it: for a code that both know, the own entry wins, and a new
     * one is added at the end. The codes of all own entries are in {@link #getOwnCodes()}.
     *
     * @param own the own data, which may be a few Members only
     * @return a membership with the edition of this one, the sources of both, and the earlier date of becoming stale
     */
    public Membership combinedWith(Membership own) {
        Map<MemberCode, Member> members = new LinkedHashMap<>();
        getMembers().forEach(member -> members.put(member.getCode(), member));
        own.getMembers().forEach(member -> members.put(member.getCode(), member));
        Set<MemberCode> ownCodes = new LinkedHashSet<>(getOwnCodes());
        own.getMembers().forEach(member -> ownCodes.add(member.getCode()));
        Set<Source> sources = new LinkedHashSet<>(getSources());
        sources.addAll(own.getSources());
        return toBuilder()
                .members(members.values())
                .ownCodes(ownCodes)
                .sources(sources)
                .staleAfter(earlier(getStaleAfter(), own.getStaleAfter()))
                .build();
    }

    private static Optional<PartialDate> earlier(Optional<PartialDate> one, Optional<PartialDate> other) {
        return Stream.concat(one.stream(), other.stream())
                .min(Comparator.comparing(PartialDate::getLatest).thenComparing(PartialDate::getEarliest));
    }

    /**
     * All Members in the order of their names, as for a list to choose from.
     *
     * @param locale the language of the names and of the order
     * @return sorted as {@link Member#byName(Locale)} says
     */
    public List<Member> sortedByName(Locale locale) {
        return getMembers().stream().sorted(Member.byName(locale)).toList();
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
     * The membership on a date.
     *
     * @param date the date, in any precision
     * @return who certainly and who possibly was a Member on it
     */
    public MembershipOnDate asOf(PartialDate date) {
        return new MembershipOnDate(this, date);
    }

    /**
     * A copy with another stale after.
     *
     * @param staleAfter the new one
     * @return the copy
     */
    public abstract Membership withStaleAfter(PartialDate staleAfter);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this membership
     */
    public abstract MembershipBuilder toBuilder();

    @Value.Lazy
    Map<MemberCode, Member> byCode() {
        Map<MemberCode, Member> byCode = new HashMap<>(getMembers().size() * 2);
        for (Member member : getMembers()) {
            byCode.putIfAbsent(member.getCode(), member);
        }
        return byCode;
    }

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("Membership");
        int different = byCode().size();
        int all = getMembers().size();
        if (different != all) {
            invariants.require(
                    false,
                    "members",
                    "expected each code once, found " + all + " Members with " + different + " codes",
                    "attendu chaque code une fois, trouvé " + all + " Membres avec " + different + " codes");
        }
        for (MemberCode code : getOwnCodes()) {
            invariants.require(
                    byCode().containsKey(code),
                    "ownCodes",
                    "expected codes of Members of this membership, found " + code,
                    "attendu des codes de Membres de cette liste, trouvé " + code);
        }
        invariants.orThrow();
    }

    /** The edition, the number of Members, and the codes of the caller's own data. */
    @Override
    public final String toString() {
        return "Membership{edition=" + getEdition() + ", members="
                + getMembers().size() + (getOwnCodes().isEmpty() ? "" : ", own=" + getOwnCodes()) + "}";
    }

    private static final class Standard {
        static final Membership MEMBERSHIP = MembershipFile.standard();

        private Standard() {}
    }

    /** What the builder has beside the attributes: nested building. */
    abstract static class BuilderBase {

        BuilderBase() {}

        abstract MembershipBuilder addMember(Member member);

        /**
         * Adds a Member, built in place.
         *
         * @param member fills a fresh builder
         * @return this builder
         */
        public MembershipBuilder addMember(Consumer<MemberBuilder> member) {
            MemberBuilder builder = Member.builder();
            Objects.requireNonNull(member, "member").accept(builder);
            return addMember(builder.build());
        }
    }
}
