package org.wcoprogramme.cohort;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;

/**
 * Where a participation stands on a date, for instance {@link #PARTICIPATING} in January 2012.
 *
 * <p>It is derived from the events, never stored, and absent where they do not decide it: the record may be incomplete,
 * and what it does not say is not taken to have happened.
 *
 * @see Cohort#statusOn(Participation, PartialDate)
 */
public enum ParticipationStatus {
    /** Nominated; the Secretariat has not decided. */
    NOMINATED("nominated", "Nominated", "Candidat"),
    /** Nominated and not selected. */
    NOT_SELECTED("not-selected", "Not selected", "Non sélectionné"),
    /** Selected; has not begun. */
    SELECTED("selected", "Selected", "Sélectionné"),
    /** The place was declined. */
    DECLINED("declined", "Declined", "A décliné"),
    /** Has begun and takes part. */
    PARTICIPATING("participating", "Participating", "Participe"),
    /** Another officer took the place. */
    REPLACED("replaced", "Replaced", "Remplacé"),
    /** Left before the end. */
    WITHDRAWN("withdrawn", "Withdrawn", "S'est retiré"),
    /** Completed the programme. */
    COMPLETED("completed", "Completed", "A achevé le programme"),
    /** Took part to the end and did not pass. */
    NOT_PASSED("not-passed", "Not passed", "Non validé");

    private final String code;
    private final LocalizedText name;

    ParticipationStatus(String code, String english, String french) {
        this.code = code;
        this.name = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * The name to show.
     *
     * @return in English and French, worded for this library
     */
    public LocalizedText getName() {
        return name;
    }

    /** The code, for instance {@code not-passed}; a status is derived and never read. */
    @Override
    public String toString() {
        return code;
    }

    /** What an event of this type leads to. */
    private static ParticipationStatus after(ParticipationEventType type) {
        return switch (type) {
            case NOMINATED -> NOMINATED;
            case NOT_SELECTED -> NOT_SELECTED;
            case SELECTED -> SELECTED;
            case DECLINED -> DECLINED;
            case STARTED, PRESENTED, PRE_ACCREDITED -> PARTICIPATING;
            case REPLACED -> REPLACED;
            case WITHDRAWN -> WITHDRAWN;
            case COMPLETED, CERTIFIED, ACCREDITED -> COMPLETED;
            case NOT_PASSED -> NOT_PASSED;
        };
    }

    private static final Set<ParticipationStatus> BEFORE_THE_START = EnumSet.of(NOMINATED, SELECTED);

    /** What naturally comes before a status, and gives way to it where no date says otherwise. */
    private static Set<ParticipationStatus> before(ParticipationStatus status) {
        return switch (status) {
            case NOMINATED -> EnumSet.noneOf(ParticipationStatus.class);
            case NOT_SELECTED, SELECTED -> EnumSet.of(NOMINATED);
            case DECLINED, PARTICIPATING -> BEFORE_THE_START;
            case REPLACED, WITHDRAWN, COMPLETED, NOT_PASSED -> EnumSet.of(NOMINATED, SELECTED, PARTICIPATING);
        };
    }

    /** Whether a status can change with time alone: somebody who takes part does not do so for ever. */
    boolean isOpen() {
        return this == NOMINATED || this == SELECTED || this == PARTICIPATING;
    }

    /**
     * The status on a date, decided if one event certainly happened by then and prevails over all others that certainly
     * or possibly did.
     */
    static Optional<ParticipationStatus> derive(List<ParticipationEvent> events, PartialDate date) {
        List<ParticipationEvent> happened = events.stream()
                .filter(event ->
                        event.getDate().map(day -> !day.isCertainlyAfter(date)).orElse(true))
                .toList();
        return happened.stream()
                .filter(event ->
                        event.getDate().map(day -> !day.isPossiblyAfter(date)).orElse(false))
                .filter(event -> happened.stream().allMatch(other -> prevails(event, other)))
                .map(event -> after(event.getType()))
                .findFirst();
    }

    /**
     * Whether what an event leads to holds although the other happened too: because it naturally comes later and no
     * date contradicts, because it certainly reopened what had ended before, or because both lead to the same.
     */
    private static boolean prevails(ParticipationEvent event, ParticipationEvent other) {
        ParticipationStatus status = after(event.getType());
        ParticipationStatus former = after(other.getType());
        if (status == former) {
            return true;
        }
        if (before(status).contains(former)) {
            return isWithoutEffectAfterTheEnd(other.getType()) || !isCertainlyLater(other, event);
        }
        boolean reopens = former == NOT_SELECTED || former == DECLINED || former == REPLACED || former == WITHDRAWN;
        return reopens && !isWithoutEffectAfterTheEnd(event.getType()) && isCertainlyLater(event, other);
    }

    /** A presentation or a first step does not bring back somebody who has left or completed. */
    private static boolean isWithoutEffectAfterTheEnd(ParticipationEventType type) {
        return type == ParticipationEventType.PRESENTED || type == ParticipationEventType.PRE_ACCREDITED;
    }

    private static boolean isCertainlyLater(ParticipationEvent event, ParticipationEvent other) {
        return event.getDate().isPresent()
                && other.getDate().isPresent()
                && event.getDate().get().isCertainlyAfter(other.getDate().get());
    }
}
