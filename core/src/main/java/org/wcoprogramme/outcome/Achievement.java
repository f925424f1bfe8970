package org.wcoprogramme.outcome;

/** Whether a target was met. */
public enum Achievement {
    /** What was observed is the target or better. */
    MET,
    /** What was observed is worse than the target. */
    NOT_MET,
    /**
     * Arithmetic does not say: there is no value, no direction or no order, the observations disagree, or the indicator
     * is qualitative.
     */
    UNDECIDED
}
