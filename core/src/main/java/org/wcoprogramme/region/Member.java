package org.wcoprogramme.region;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * A Member of the World Customs Organization, or a body with rights akin to membership: Algeria, in the region MENA,
 * since 19 December 1966.
 *
 * <p>The region is a fact about each Member and cannot be derived from geography: Iran belongs to Asia/Pacific, Israel
 * to Europe. Doubts about a row (contested status, sources that disagree) stand in the note.
 *
 * <p>Invariants: earlier regions end one after another, none certainly before the accession; a withdrawal does not
 * certainly lie before any of these.
 */
@ValueType
@Value.Immutable
public abstract sealed class Member permits MemberBuilder.ImmutableMember {

    Member() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static MemberBuilder builder() {
        return new MemberBuilder();
    }

    /**
     * The code.
     *
     * @return for instance {@code DZ}
     */
    public abstract MemberCode getCode();

    /**
     * The name.
     *
     * @return in English and French in the data of this library
     */
    public abstract LocalizedText getName();

    /**
     * The region to which the Member belongs, in the edition of the data.
     *
     * @return one of the six; for another date see {@link #regionOn(PartialDate)}
     */
    public abstract WcoRegion getRegion();

    /**
     * Since when it has been a Member.
     *
     * @return day, or year where no source gives the day
     */
    public abstract PartialDate getAccession();

    /**
     * The last day of its membership.
     *
     * @return empty if no withdrawal is known, as with every Member in the data of this library
     */
    public abstract Optional<PartialDate> getWithdrawal();

    /**
     * The regions to which it belonged before.
     *
     * @return from the earliest to the latest, in general none
     */
    public abstract List<EarlierRegion> getEarlierRegions();

    /**
     * What kind of Member it is.
     *
     * @return the kind; a {@linkplain MemberKind#CUSTOMS_UNION customs union} is not counted
     */
    public abstract MemberKind getKind();

    /**
     * Where the entry comes from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * Doubts and conflicts between sources.
     *
     * @return a remark, in English in the data of this library; empty if there is none
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * Orders Members by their names in a language, as for a list to choose from: Afghanistan, Afrique du Sud, Albanie.
     *
     * @param locale the language of the names and of the order
     * @return by name as a {@link Collator} of that language orders it, then by code
     */
    public static Comparator<Member> byName(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return Comparator.<Member, String>comparing(member -> member.getName().in(locale), collator::compare)
                .thenComparing(member -> member.getCode().toString());
    }

    /**
     * The region to which the Member belonged on a date. Whether it was a Member then is another question.
     *
     * @param date the date, in any precision
     * @return empty if the precision of the dates leaves open which of several it was
     */
    public Optional<WcoRegion> regionOn(PartialDate date) {
        Set<WcoRegion> possible = possibleRegionsOn(date);
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    /**
     * The regions to which the Member may have belonged on a date.
     *
     * @param date the date, in any precision
     * @return one region, or several where the precision of the dates leaves it open
     */
    public Set<WcoRegion> possibleRegionsOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        Set<WcoRegion> possible = EnumSet.noneOf(WcoRegion.class);
        for (EarlierRegion earlier : getEarlierRegions()) {
            Certainty over = date.isAfter(earlier.getUntil());
            if (!over.isCertain()) {
                possible.add(earlier.getRegion());
            }
            if (!over.isPossible()) {
                return Collections.unmodifiableSet(possible);
            }
        }
        possible.add(getRegion());
        return Collections.unmodifiableSet(possible);
    }

    /**
     * Whether it was a Member on a date. On the days of accession and withdrawal it was.
     *
     * @param date the date, in any precision
     * @return possible where the precision of the dates leaves it open
     */
    public Certainty isMemberOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        Certainty joinsLater = getAccession().isAfter(date);
        Certainty leftBefore = getWithdrawal().map(date::isAfter).orElse(Certainty.EXCLUDED);
        if (joinsLater.isCertain() || leftBefore.isCertain()) {
            return Certainty.EXCLUDED;
        }
        return joinsLater.isPossible() || leftBefore.isPossible() ? Certainty.POSSIBLE : Certainty.CERTAIN;
    }

    /**
     * Whether it is one of the Members that the WCO counts.
     *
     * @return false for a customs union, whose rights are only akin to membership
     */
    public boolean isCounted() {
        return getKind() != MemberKind.CUSTOMS_UNION;
    }

    /**
     * A copy with another code.
     *
     * @param code the new one
     * @return the copy
     */
    public abstract Member withCode(MemberCode code);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract Member withName(LocalizedText name);

    /**
     * A copy with another region.
     *
     * @param region the new one
     * @return the copy
     */
    public abstract Member withRegion(WcoRegion region);

    /**
     * A copy with another accession.
     *
     * @param accession the new one
     * @return the copy
     */
    public abstract Member withAccession(PartialDate accession);

    /**
     * A copy with another kind.
     *
     * @param kind the new one
     * @return the copy
     */
    public abstract Member withKind(MemberKind kind);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract Member withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract Member withNote(LocalizedText note);

    /**
     * A copy with another withdrawal.
     *
     * @param withdrawal the new one
     * @return the copy
     */
    public abstract Member withWithdrawal(PartialDate withdrawal);

    /**
     * A copy with other earlier regions.
     *
     * @param earlierRegions the new ones, in order
     * @return the copy
     */
    public abstract Member withEarlierRegions(Iterable<? extends EarlierRegion> earlierRegions);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this member
     */
    public abstract MemberBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("Member");
        PartialDate before = getAccession();
        for (EarlierRegion earlier : getEarlierRegions()) {
            inOrder(invariants, "earlierRegions", earlier.getUntil(), before);
            before = earlier.getUntil();
        }
        if (getWithdrawal().isPresent()) {
            inOrder(invariants, "withdrawal", getWithdrawal().get(), before);
        }
        invariants.orThrow();
    }

    private static void inOrder(Invariants invariants, String attribute, PartialDate date, PartialDate before) {
        if (date.isCertainlyBefore(before)) {
            invariants.require(
                    false,
                    attribute,
                    "expected a date not before " + before + ", found " + date,
                    "attendu une date qui ne précède pas " + before + ", trouvé " + date);
        }
    }
}
