package org.wcoprogramme;

/**
 * The answer to a question about data that may be imprecise: did Suriname, a Member since 2018, belong to the WCO on 15
 * July 2018? {@link #POSSIBLE}.
 */
public enum Certainty {
    /** So on every reading of the data. */
    CERTAIN,
    /** So on some readings of the data, not so on others. */
    POSSIBLE,
    /** Not so on any reading of the data. */
    EXCLUDED;

    /**
     * Whether it is so on every reading of the data.
     *
     * @return true for {@link #CERTAIN} only
     */
    public boolean isCertain() {
        return this == CERTAIN;
    }

    /**
     * Whether it is so on at least one reading of the data.
     *
     * @return true for {@link #CERTAIN} and {@link #POSSIBLE}
     */
    public boolean isPossible() {
        return this != EXCLUDED;
    }
}
