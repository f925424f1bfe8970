package org.wcoprogramme.profile;

/** What the n of a {@link Proportion} is: all there are, or some of them. */
public enum Basis {
    /** All were observed: the seven officers of a cohort that had seven. The figure itself has no sampling error. */
    CENSUS,
    /** Some were observed, for instance those who answered. Whether they stand for the rest is another question. */
    SAMPLE
}
