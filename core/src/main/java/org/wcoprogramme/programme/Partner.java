package org.wcoprogramme.programme;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.style.ValueType;

/**
 * An organization that carries a programme: Japan Customs, with which the WCO launched the Career Development
 * Programme.
 *
 * <p>Invariant: the link is absolute.
 */
@ValueType
@Value.Immutable
public abstract sealed class Partner permits PartnerBuilder.ImmutablePartner {

    Partner() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static PartnerBuilder builder() {
        return new PartnerBuilder();
    }

    /**
     * The key of this partner.
     *
     * @return for instance {@code japan-customs}
     */
    public abstract PartnerId getId();

    /**
     * The name.
     *
     * @return for instance {@code Japan Customs}
     */
    public abstract LocalizedText getName();

    /**
     * The code of the Member whose administration it is.
     *
     * @return empty if it is no administration
     */
    public abstract Optional<MemberCode> getAdministration();

    /**
     * What it does.
     *
     * @return in the order given
     */
    public abstract List<DatedRole> getRoles();

    /**
     * Where to read more.
     *
     * @return an absolute URI; empty if there is none
     */
    public abstract Optional<URI> getLink();

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract Partner withId(PartnerId id);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract Partner withName(LocalizedText name);

    /**
     * A copy with another administration.
     *
     * @param administration the new one
     * @return the copy
     */
    public abstract Partner withAdministration(MemberCode administration);

    /**
     * A copy with other roles.
     *
     * @param roles the new ones, in order
     * @return the copy
     */
    public abstract Partner withRoles(Iterable<? extends DatedRole> roles);

    /**
     * A copy with another link.
     *
     * @param link the new one
     * @return the copy
     */
    public abstract Partner withLink(URI link);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this partner
     */
    public abstract PartnerBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Partner").absolute("link", getLink()).orThrow();
    }
}
