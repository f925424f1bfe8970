package org.wcoprogramme.cohort;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * What can happen to a participation, in the order in which it happens where there is no date: who was selected had
 * been nominated before.
 */
public enum ParticipationEventType {
    /** The administration nominated the officer. */
    NOMINATED("nominated"),
    /** The Secretariat did not select the officer. */
    NOT_SELECTED("not-selected"),
    /** The Secretariat selected the officer. */
    SELECTED("selected"),
    /** The officer or the administration declined the place. */
    DECLINED("declined"),
    /** Another officer took the place. */
    REPLACED("replaced"),
    /** The officer began. */
    STARTED("started"),
    /** The officer left before the end. */
    WITHDRAWN("withdrawn"),
    /** The officer presented research findings to the management. */
    PRESENTED("presented"),
    /** The officer completed the programme. */
    COMPLETED("completed"),
    /** The officer took part to the end and did not pass. */
    NOT_PASSED("not-passed"),
    /** The officer received the certificate. */
    CERTIFIED("certified"),
    /** The officer passed the first step of an accreditation. */
    PRE_ACCREDITED("pre-accredited"),
    /** The officer is an accredited expert. */
    ACCREDITED("accredited");

    private static final ParticipationEventType[] VALUES = values();

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of nominated, not-selected, selected, declined, replaced, started, withdrawn, presented, completed,"
                    + " not-passed, certified, pre-accredited, accredited",
            "fr",
            "une des valeurs nominated, not-selected, selected, declined, replaced, started, withdrawn, presented, completed,"
                    + " not-passed, certified, pre-accredited, accredited");

    private final String code;

    ParticipationEventType(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code nominated}
     * @return the type
     * @throws MalformedTextException if there is no type of that code
     */
    public static ParticipationEventType of(String code) {
        Objects.requireNonNull(code, "code");
        for (ParticipationEventType type : VALUES) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new MalformedTextException("ParticipationEventType", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
