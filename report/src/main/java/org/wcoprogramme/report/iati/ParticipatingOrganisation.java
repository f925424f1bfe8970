package org.wcoprogramme.report.iati;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;

/**
 * An organisation that has a part in the activity, as IATI's {@code participating-org} has it. One that has several
 * roles is given once for each.
 *
 * <p>Invariants: it has an identifier or a name; an identifier has the form that IATI asks for.
 *
 * <p>Source: IATI standard 2.03, iati-activity/participating-org.
 */
@ValueType
@Value.Immutable
public abstract sealed class ParticipatingOrganisation
        permits ParticipatingOrganisationBuilder.ImmutableParticipatingOrganisation {

    ParticipatingOrganisation() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ParticipatingOrganisationBuilder builder() {
        return new ParticipatingOrganisationBuilder();
    }

    /**
     * An organisation of which the name is known.
     *
     * @param role its part
     * @param name what it is called
     * @return the organisation
     */
    public static ParticipatingOrganisation of(OrganisationRole role, LocalizedText name) {
        return builder().role(role).name(name).build();
    }

    /**
     * Its part.
     *
     * @return the role
     */
    public abstract OrganisationRole getRole();

    /**
     * Its identifier.
     *
     * @return the registration agency, a hyphen and the number there; empty if it has none or it is not known
     */
    public abstract Optional<String> getRef();

    /**
     * What kind of organisation it is.
     *
     * @return a code of the IATI code list OrganisationType; empty if not said
     */
    public abstract Optional<String> getType();

    /**
     * What it is called.
     *
     * @return empty if the identifier says it
     */
    public abstract Optional<LocalizedText> getName();

    /**
     * A copy with another role.
     *
     * @param role the new one
     * @return the copy
     */
    public abstract ParticipatingOrganisation withRole(OrganisationRole role);

    /**
     * A copy with another ref.
     *
     * @param ref the new one
     * @return the copy
     */
    public abstract ParticipatingOrganisation withRef(String ref);

    /**
     * A copy with another type.
     *
     * @param type the new one
     * @return the copy
     */
    public abstract ParticipatingOrganisation withType(String type);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract ParticipatingOrganisation withName(LocalizedText name);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this organisation
     */
    public abstract ParticipatingOrganisationBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("ParticipatingOrganisation");
        getRef().ifPresent(ref -> Identifiers.check(invariants, "ref", ref));
        invariants
                .text("type", getType())
                .require(
                        getRef().isPresent() || getName().isPresent(),
                        "name",
                        "expected a name or an identifier, found neither",
                        "attendu un nom ou un identifiant, trouvé ni l'un ni l'autre")
                .orThrow();
    }
}
