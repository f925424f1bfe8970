package org.wcoprogramme.region;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * A Member of the World Customs Organization, or a body with rights akin to membership: Algeria, in the region MENA,
 * since 19 December 1966.
 *
 * <p>The region is a fact about each Member and cannot be derived from geography: Iran belongs to Asia/Pacific, Israel
 * to Europe. Doubts about a row (contested status, sources that disagree) stand in the note.
 *
 * <p>Invariants: the note and each source are texts that are not blank.
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
     * The region to which the Member belongs.
     *
     * @return one of the six
     */
    public abstract WcoRegion getRegion();

    /**
     * Since when it has been a Member.
     *
     * @return day, or year where no source gives the day
     */
    public abstract PartialDate getAccession();

    /**
     * What kind of Member it is.
     *
     * @return the kind; a {@linkplain MemberKind#CUSTOMS_UNION customs union} is not counted
     */
    public abstract MemberKind getKind();

    /**
     * Where the row comes from.
     *
     * @return keys that the header of the data file explains, or links
     */
    public abstract List<String> getSources();

    /**
     * Doubts and conflicts between sources.
     *
     * @return a remark in English; empty if there is none
     */
    public abstract Optional<String> getNote();

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
    public abstract Member withSources(Iterable<String> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract Member withNote(String note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this member
     */
    public abstract MemberBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("Member").text("note", getNote());
        getSources().forEach(source -> invariants.text("sources", source));
        invariants.orThrow();
    }
}
