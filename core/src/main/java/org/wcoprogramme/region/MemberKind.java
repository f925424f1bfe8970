package org.wcoprogramme.region;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * What kind of Member of the WCO it is: a state, a separate customs territory such as Hong Kong, China, a customs
 * union.
 *
 * <p>It decides one thing: a customs union, with rights akin to membership, is not one of the Members that are counted.
 * It is no statement on the status of a territory. {@link #of(String)} and {@link #toString()} are inverse.
 */
public enum MemberKind {
    /** A state. */
    STATE("state", "State", "État"),
    /** A separate customs territory, such as Hong Kong, China. */
    CUSTOMS_TERRITORY("customs-territory", "Separate customs territory", "Territoire douanier distinct"),
    /** A customs union with rights akin to membership: the European Union. Not one of the Members that are counted. */
    CUSTOMS_UNION("customs-union", "Customs union", "Union douanière"),
    /** None of the others: XK and PS in the data of this library. */
    OTHER("other", "Other", "Autre");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of state, customs-territory, customs-union, other",
            "fr",
            "une des valeurs state, customs-territory, customs-union, other");

    private final String code;
    private final LocalizedText name;

    MemberKind(String code, String english, String french) {
        this.code = code;
        this.name = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code customs-territory}
     * @return the kind
     * @throws MalformedTextException if there is no kind of that code
     */
    public static MemberKind of(String code) {
        Objects.requireNonNull(code, "code");
        for (MemberKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new MalformedTextException("MemberKind", EXPECTED, code);
    }

    /**
     * The name to show.
     *
     * @return in English and French, worded for this library
     */
    public LocalizedText getName() {
        return name;
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
