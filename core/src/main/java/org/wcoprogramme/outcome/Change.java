package org.wcoprogramme.outcome;

/** How a measure changed, in the light of the direction in which it improves. */
public enum Change {
    /** It improved. */
    BETTER,
    /** It is what it was. */
    SAME,
    /** It got worse. */
    WORSE,
    /** Arithmetic does not say: there is no value, or no direction. */
    UNDECIDED
}
