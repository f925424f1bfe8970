package org.wcoprogramme.report.iati;

/**
 * Which date of an activity: planned or actual, start or end.
 *
 * <p>Source: IATI standard 2.03, code list ActivityDateType.
 */
public enum ActivityDateType {
    /** When it is to start. */
    PLANNED_START("1"),
    /** When it started. */
    ACTUAL_START("2"),
    /** When it is to end. */
    PLANNED_END("3"),
    /** When it ended. */
    ACTUAL_END("4");

    private final String iatiCode;

    ActivityDateType(String iatiCode) {
        this.iatiCode = iatiCode;
    }

    /**
     * The code in the IATI code list ActivityDateType.
     *
     * @return for instance {@code 1}
     */
    public String getIatiCode() {
        return iatiCode;
    }
}
