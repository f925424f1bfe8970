package org.wcoprogramme.cohort;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * What can happen to a participation, in the order in which it happens where there is no date: who was selected had
 * been nominated before.
 *
 * <p>What an event leads to is a {@link ParticipationStatus}. The vocabulary is closed, because statuses are derived
 * from it; what else there is to say stands in the note of the event. {@link #of(String)} and {@link #toString()} are
 * inverse.
 */
public enum ParticipationEventType {
    /** The administration nominated the officer. */
    NOMINATED("nominated", "Nominated", "Candidature présentée"),
    /** The Secretariat did not select the officer. */
    NOT_SELECTED("not-selected", "Not selected", "Non sélectionné"),
    /** The Secretariat selected the officer. */
    SELECTED("selected", "Selected", "Sélectionné"),
    /** The officer or the administration declined the place. */
    DECLINED("declined", "Declined", "Place déclinée"),
    /** Another officer took the place. */
    REPLACED("replaced", "Replaced", "Remplacé"),
    /** The officer began. */
    STARTED("started", "Started", "Début"),
    /** The officer left before the end. */
    WITHDRAWN("withdrawn", "Withdrawn", "Retrait"),
    /** The officer presented research findings to the management. */
    PRESENTED("presented", "Presented research", "Présentation des travaux"),
    /** The officer completed the programme. */
    COMPLETED("completed", "Completed", "Programme achevé"),
    /** The officer took part to the end and did not pass. */
    NOT_PASSED("not-passed", "Not passed", "Non validé"),
    /** The officer received the certificate. */
    CERTIFIED("certified", "Certified", "Certificat remis"),
    /** The officer passed the first step of an accreditation. */
    PRE_ACCREDITED("pre-accredited", "Pre-accredited", "Pré-accrédité"),
    /** The officer is an accredited expert. */
    ACCREDITED("accredited", "Accredited", "Accrédité");

    private static final ParticipationEventType[] VALUES = values();

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of nominated, not-selected, selected, declined, replaced, started, withdrawn, presented, completed,"
                    + " not-passed, certified, pre-accredited, accredited",
            "fr",
            "une des valeurs nominated, not-selected, selected, declined, replaced, started, withdrawn, presented, completed,"
                    + " not-passed, certified, pre-accredited, accredited");

    private final String code;
    private final LocalizedText name;

    ParticipationEventType(String code, String english, String french) {
        this.code = code;
        this.name = LocalizedText.of("en", english, "fr", french);
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
