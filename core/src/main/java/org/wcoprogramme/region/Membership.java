package org.wcoprogramme.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * The Members of the World Customs Organization in one edition: reference data that is passed to whatever needs it.
 *
 * <p>Membership is a function of time. Ask {@link #asOf(PartialDate)}: on 26 September 2011 there were 177 Members, on
 * 15 July 2018 there were 182 or 183: of Suriname only the year of accession is known. The data holds no departures, so
 * an accession holds from its date on; what came after the date of the edition is not known.
 *
 * <p>Invariant: each code stands once.
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
     * The membership on a date.
     *
     * @param date the date, in any precision
     * @return who certainly and who possibly was a Member on it
     */
    public MembershipOnDate asOf(PartialDate date) {
        return new MembershipOnDate(this, date);
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this membership
     */
    public abstract MembershipBuilder toBuilder();

    @Value.Lazy
    Map<MemberCode, Member> byCode() {
        Map<MemberCode, Member> byCode = new HashMap<>(getMembers().size() * 2);
        getMembers().forEach(member -> byCode.putIfAbsent(member.getCode(), member));
        return byCode;
    }

    @Value.Check
    void check() {
        int different = byCode().size();
        Invariants.of("Membership")
                .require(
                        different == getMembers().size(),
                        "members",
                        "expected each code once, found " + getMembers().size() + " Members with " + different
                                + " codes",
                        "attendu chaque code une fois, trouvé " + getMembers().size() + " Membres avec " + different
                                + " codes")
                .orThrow();
    }

    /** The edition and the number of Members. */
    @Override
    public final String toString() {
        return "Membership{edition=" + getEdition() + ", members="
                + getMembers().size() + "}";
    }

    private static final class Standard {
        static final Membership MEMBERSHIP = load("members.csv");

        private Standard() {}

        private static Membership load(String file) {
            try (InputStream bytes = Membership.class.getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new IllegalStateException("The jar of wco-programme-core lacks " + file
                            + ": expected it beside " + Membership.class.getName());
                }
                return read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
