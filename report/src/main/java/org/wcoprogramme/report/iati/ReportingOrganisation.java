package org.wcoprogramme.report.iati;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;

/**
 * The organisation that publishes the activity, as IATI's {@code reporting-org} has it.
 *
 * <p>Invariant: the identifier has the form that IATI asks of identifiers of organisations; the type is not blank.
 *
 * <p>Source: IATI standard 2.03, iati-activity/reporting-org.
 */
@ValueType
@Value.Immutable
public abstract sealed class ReportingOrganisation permits ReportingOrganisationBuilder.ImmutableReportingOrganisation {

    ReportingOrganisation() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ReportingOrganisationBuilder builder() {
        return new ReportingOrganisationBuilder();
    }

    /**
     * Its identifier in the form of agency and number.
     *
     * @return for instance {@code XM-DAC-99999}, the registration agency, a hyphen and the number there
     */
    public abstract String getRef();

    /**
     * What kind of organisation it is.
     *
     * @return a code of the IATI code list OrganisationType, for instance {@code 40}, multilateral
     */
    public abstract String getType();

    /**
     * What it is called.
     *
     * @return the name
     */
    public abstract LocalizedText getName();

    /**
     * Whether it reports on the activities of another organisation, for which it does not answer.
     *
     * @return empty if not said
     */
    public abstract Optional<Boolean> getSecondaryReporter();

    /**
     * A copy with another ref.
     *
     * @param ref the new one
     * @return the copy
     */
    public abstract ReportingOrganisation withRef(String ref);

    /**
     * A copy with another type.
     *
     * @param type the new one
     * @return the copy
     */
    public abstract ReportingOrganisation withType(String type);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract ReportingOrganisation withName(LocalizedText name);

    /**
     * A copy with another secondary reporter.
     *
     * @param secondaryReporter the new one
     * @return the copy
     */
    public abstract ReportingOrganisation withSecondaryReporter(boolean secondaryReporter);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this organisation
     */
    public abstract ReportingOrganisationBuilder toBuilder();

    @Value.Check
    void check() {
        Identifiers.check(Invariants.of("ReportingOrganisation"), "ref", getRef())
                .text("type", getType())
                .orThrow();
    }
}
