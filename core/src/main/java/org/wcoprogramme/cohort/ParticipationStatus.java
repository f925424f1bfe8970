package org.wcoprogramme.cohort;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.PartialDate;

/**
 * Where a participation stands on a date: derived from its events, never stored.
 *
 * @see Participation#statusOn(PartialDate)
 */
public enum ParticipationStatus {
    /** Nominated; the Secretariat has not decided. */
    NOMINATED,
    /** Nominated and not selected. */
    NOT_SELECTED,
    /** Selected; has not begun. */
    SELECTED,
    /** The place was declined. */
    DECLINED,
    /** Has begun and takes part. */
    PARTICIPATING,
    /** Another officer took the place. */
    REPLACED,
    /** Left before the end. */
    WITHDRAWN,
    /** Completed the programme. */
    COMPLETED,
    /** Took part to the end and did not pass. */
    NOT_PASSED;

    /** What holds after an event of this type. */
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

    /**
     * The status on a date is that after the last event up to it. It is decided if one event certainly happened by then
     * and is later than all others that did, and if no event that possibly happened by then would change it.
     */
    static Optional<ParticipationStatus> derive(List<ParticipationEvent> events, PartialDate date) {
        List<ParticipationEvent> certain = events.stream()
                .filter(event ->
                        event.getDate().map(day -> !day.isPossiblyAfter(date)).orElse(false))
                .toList();
        List<ParticipationEvent> possible = events.stream()
                .filter(event -> !certain.contains(event))
                .filter(event ->
                        event.getDate().map(day -> !day.isCertainlyAfter(date)).orElse(true))
                .toList();
        return certain.stream()
                .filter(event -> certain.stream().allMatch(other -> isNotLater(other, event)))
                .filter(event -> possible.stream().allMatch(other -> isNotLater(other, event)))
                .map(event -> after(event.getType()))
                .findFirst();
    }

    /** Whether an event changes nothing of what holds after another: it has the same effect, or comes before it. */
    private static boolean isNotLater(ParticipationEvent event, ParticipationEvent than) {
        return after(event.getType()) == after(than.getType()) || isBefore(event, than);
    }

    private static boolean isBefore(ParticipationEvent event, ParticipationEvent other) {
        if (event.getDate().isPresent() && other.getDate().isPresent()) {
            PartialDate one = event.getDate().get();
            PartialDate two = other.getDate().get();
            if (one.isCertainlyBefore(two) || one.isCertainlyAfter(two)) {
                return one.isCertainlyBefore(two);
            }
        }
        return event.getType().compareTo(other.getType()) < 0;
    }
}
