package org.wcoprogramme.report.iati;

import org.wcoprogramme.finding.Path;

/** Writes what stands before the results of an activity, in the order of the schema. */
final class HeaderXml {

    private static final Path HEADER = Path.root().attribute("header");

    private final Xml xml;
    private final ActivityHeader header;

    HeaderXml(Xml xml, ActivityHeader header) {
        this.xml = xml;
        this.header = header;
    }

    /** Leaves both elements open. */
    void write() {
        xml.at(HEADER)
                .start("iati-activities")
                .attribute("version", "2.03")
                .attribute("generated-datetime", header.getGenerated());
        xml.start("iati-activity")
                .attribute("last-updated-datetime", header.getLastUpdated())
                .language(header.getLanguage().toString())
                .attribute("default-currency", header.getDefaultCurrency())
                .attribute("humanitarian", header.getHumanitarian())
                .attribute("hierarchy", header.getHierarchy())
                .text("iati-identifier", header.getIdentifier());
        reportingOrganisation();
        xml.at(HEADER.attribute("title")).narratives("title", header.getTitle());
        xml.at(HEADER.attribute("description")).narratives("description", header.getDescription());
        xml.at(HEADER);
        header.getParticipatingOrganisations().forEach(this::participatingOrganisation);
        header.getEarlierRefs()
                .forEach(ref ->
                        xml.empty("other-identifier").attribute("ref", ref).attribute("type", "B1"));
        xml.empty("activity-status").attribute("code", header.getStatus().getIatiCode());
        for (ActivityDateType type : ActivityDateType.values()) {
            if (header.getDates().containsKey(type)) {
                xml.empty("activity-date")
                        .attribute("type", type.getIatiCode())
                        .attribute("iso-date", String.valueOf(header.getDates().get(type)));
            }
        }
        header.getScope().ifPresent(scope -> xml.empty("activity-scope").attribute("code", scope));
        header.getRecipientCountries().forEach(country -> share("recipient-country", country));
        header.getRecipientRegions().forEach(region -> share("recipient-region", region));
        header.getSectors().forEach(sector -> share("sector", sector));
    }

    private void reportingOrganisation() {
        ReportingOrganisation organisation = header.getReportingOrganisation();
        xml.at(HEADER.attribute("reportingOrganisation"))
                .start("reporting-org")
                .attribute("ref", organisation.getRef())
                .attribute("type", organisation.getType())
                .attribute("secondary-reporter", organisation.getSecondaryReporter())
                .narratives(organisation.getName())
                .end();
    }

    private void participatingOrganisation(ParticipatingOrganisation organisation) {
        xml.start("participating-org")
                .attribute("ref", organisation.getRef())
                .attribute("type", organisation.getType())
                .attribute("role", organisation.getRole().getIatiCode());
        organisation.getName().ifPresent(xml::narratives);
        xml.end();
    }

    private void share(String name, CodedShare share) {
        xml.start(name)
                .attribute("vocabulary", share.getVocabulary())
                .attribute("vocabulary-uri", share.getVocabularyLink())
                .attribute("code", share.getCode())
                .attribute("percentage", share.getPercentage());
        share.getName().ifPresent(xml::narratives);
        xml.end();
    }
}
