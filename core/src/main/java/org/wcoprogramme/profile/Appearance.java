package org.wcoprogramme.profile;

/** What this record says of an administration in a cycle. It knows nothing of cycles that are not in it. */
public enum Appearance {
    /** The first time in this record; before, there may be cycles that are not in it. */
    FIRST_IN_THIS_RECORD,
    /** It was in an earlier cycle of this record. */
    RETURNING,
    /**
     * It is in another cycle of this record of which the labels do not say whether it came before: a numbered session
     * beside a programme year, or a calendar year beside the programme year that starts in it.
     */
    NOT_DECIDED
}
