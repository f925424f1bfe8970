package org.wcoprogramme.programme;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * A step on the way to a new cohort.
 *
 * <p>The steps of the Career Development Programme are constants here (source: the WCO's page of the programme). The
 * vocabulary is open: a code that this library does not know is a valid value.
 */
public final class CalendarStepKind {

    private static final Slug FORM = Slug.code("CalendarStepKind", "nomination-deadline");

    /** Letters of invitation go out. */
    public static final CalendarStepKind INVITATION = new CalendarStepKind("invitation");

    /** Until then administrations nominate. */
    public static final CalendarStepKind NOMINATION_DEADLINE = new CalendarStepKind("nomination-deadline");

    /** The Secretariat selects. */
    public static final CalendarStepKind SELECTION = new CalendarStepKind("selection");

    /** Candidates are notified. */
    public static final CalendarStepKind NOTIFICATION = new CalendarStepKind("notification");

    /** The programme starts. */
    public static final CalendarStepKind START = new CalendarStepKind("start");

    private final String text;

    private CalendarStepKind(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code nomination-deadline}
     * @return the calendar step kind
     * @throws MalformedTextException if the text has another form
     */
    public static CalendarStepKind of(String text) {
        return new CalendarStepKind(FORM.check(text));
    }

    /**
     * The name to show for a code that this library knows.
     *
     * @return the name in English and French, translated for this library where no official term was seen; empty for a
     *     code of somebody else's
     */
    public Optional<LocalizedText> getName() {
        return Optional.ofNullable(Names.BY_CODE.get(text));
    }

    /** Apart, so that the constants above exist before any text is needed. */
    private static final class Names {
        static final Map<String, LocalizedText> BY_CODE = Map.of(
                "invitation",
                LocalizedText.of("en", "Invitation", "fr", "Invitation"),
                "nomination-deadline",
                LocalizedText.of("en", "Deadline for nominations", "fr", "Date limite des candidatures"),
                "selection",
                LocalizedText.of("en", "Selection", "fr", "Sélection"),
                "notification",
                LocalizedText.of("en", "Notification", "fr", "Notification"),
                "start",
                LocalizedText.of("en", "Start", "fr", "Début"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarStepKind that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
