package org.wcoprogramme.report.iati;

/**
 * How far an activity is.
 *
 * <p>Source: IATI standard 2.03, code list ActivityStatus.
 */
public enum ActivityStatus {
    /** It is being planned. */
    PIPELINE("1"),
    /** It is under way. */
    IMPLEMENTATION("2"),
    /** What was to be done is done, and accounts or evaluation are still open. */
    FINALISATION("3"),
    /** It is over. */
    CLOSED("4"),
    /** It was given up. */
    CANCELLED("5"),
    /** It was interrupted for a time. */
    SUSPENDED("6");

    private final String iatiCode;

    ActivityStatus(String iatiCode) {
        this.iatiCode = iatiCode;
    }

    /**
     * The code in the IATI code list ActivityStatus.
     *
     * @return for instance {@code 1}
     */
    public String getIatiCode() {
        return iatiCode;
    }
}
