package org.wcoprogramme.region;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** What kind of Member of the WCO it is. */
public enum MemberKind {
    /** A state. */
    STATE("state"),
    /** A separate customs territory, such as Hong Kong, China. */
    CUSTOMS_TERRITORY("customs-territory"),
    /** A customs union with rights akin to membership: the European Union. Not one of the Members that are counted. */
    CUSTOMS_UNION("customs-union"),
    /** None of the others: XK and PS in the data of this library. */
    OTHER("other");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of state, customs-territory, customs-union, other",
            "fr",
            "une des valeurs state, customs-territory, customs-union, other");

    private final String code;

    MemberKind(String code) {
        this.code = code;
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

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
