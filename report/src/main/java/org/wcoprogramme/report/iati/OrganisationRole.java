package org.wcoprogramme.report.iati;

/**
 * The part that an organisation has in an activity.
 *
 * <p>Source: IATI standard 2.03, code list OrganisationRole.
 */
public enum OrganisationRole {
    /** It provides the funds. */
    FUNDING("1"),
    /** It answers for the outcome. */
    ACCOUNTABLE("2"),
    /** It manages budget and direction on behalf of the funding organisation. */
    EXTENDING("3"),
    /** It does the work. */
    IMPLEMENTING("4");

    private final String iatiCode;

    OrganisationRole(String iatiCode) {
        this.iatiCode = iatiCode;
    }

    /**
     * The code in the IATI code list OrganisationRole.
     *
     * @return for instance {@code 1}
     */
    public String getIatiCode() {
        return iatiCode;
    }
}
