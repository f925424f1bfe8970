package org.wcoprogramme.report.iati;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;

/**
 * What IATI asks of an activity beside its results, and only the organisation that publishes it can know. Nothing of it
 * is made up or taken from the programme.
 *
 * <pre>{@code
 * ActivityHeader header = ActivityHeader.builder()
 *         .identifier("XM-EXAMPLE-1-CDP")
 *         .reportingOrganisation(own)
 *         .language(LanguageTag.of("en"))
 *         .title(LocalizedText.ofEnglish("An example"))
 *         ...
 *         .build();
 * }</pre>
 *
 * <p>It holds what an activity without money has: no budgets, transactions, contacts or documents.
 *
 * <p>Invariants are what the schema and the rules of IATI make an error: the identifier starts with that of the
 * reporting organisation, or with an earlier one of it, and a hyphen; there is a participating organisation, a planned
 * or actual start, a sector, and a recipient country or region; an end does not come before its start; shares of
 * several recipients, or of several sectors of one vocabulary, are all given and add up to 100. That dates of what
 * happened lie in the past is not checked: nothing here reads the clock.
 *
 * <p>Source: IATI standard 2.03, activity schema and standard ruleset.
 */
@ValueType
@Value.Immutable
public abstract sealed class ActivityHeader permits ActivityHeaderBuilder.ImmutableActivityHeader {

    ActivityHeader() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ActivityHeaderBuilder builder() {
        return new ActivityHeaderBuilder();
    }

    /**
     * The identifier of the activity, which never changes once it was published.
     *
     * @return the identifier of the reporting organisation, a hyphen and its own key
     */
    public abstract String getIdentifier();

    /**
     * Who publishes it.
     *
     * @return the organisation
     */
    public abstract ReportingOrganisation getReportingOrganisation();

    /**
     * Identifiers that the reporting organisation had before.
     *
     * @return in the order given
     */
    public abstract List<String> getEarlierRefs();

    /**
     * The language of texts that do not say another one.
     *
     * @return IATI recommends languages of two letters
     */
    public abstract LanguageTag getLanguage();

    /**
     * What the activity is called.
     *
     * @return the title
     */
    public abstract LocalizedText getTitle();

    /**
     * What it is.
     *
     * @return the description
     */
    public abstract LocalizedText getDescription();

    /**
     * Who has a part in it.
     *
     * @return one at least
     */
    public abstract List<ParticipatingOrganisation> getParticipatingOrganisations();

    /**
     * How far it is.
     *
     * @return the status
     */
    public abstract ActivityStatus getStatus();

    /**
     * When it starts and ends.
     *
     * @return a start at least
     */
    public abstract Map<ActivityDateType, LocalDate> getDates();

    /**
     * How wide it reaches.
     *
     * @return a code of the IATI code list ActivityScope; empty if not said
     */
    public abstract Optional<String> getScope();

    /**
     * The countries that it is for.
     *
     * @return by the two letters of ISO 3166-1
     */
    public abstract List<CodedShare> getRecipientCountries();

    /**
     * The regions that it is for in addition to the countries.
     *
     * @return codes of OECD DAC, or of the vocabulary that is given
     */
    public abstract List<CodedShare> getRecipientRegions();

    /**
     * What it is about.
     *
     * @return one at least
     */
    public abstract List<CodedShare> getSectors();

    /**
     * The level of the activity among those of the organisation.
     *
     * @return 1 or more; empty for 1
     */
    public abstract Optional<Integer> getHierarchy();

    /**
     * The currency of amounts that do not say another one.
     *
     * @return three letters of ISO 4217; empty if there are no amounts
     */
    public abstract Optional<String> getDefaultCurrency();

    /**
     * Whether it is humanitarian aid.
     *
     * @return empty if not said
     */
    public abstract Optional<Boolean> getHumanitarian();

    /**
     * When the document was made.
     *
     * @return empty if not said
     */
    public abstract Optional<Instant> getGenerated();

    /**
     * When the facts of the activity changed last.
     *
     * @return empty if not said
     */
    public abstract Optional<Instant> getLastUpdated();

    /**
     * A copy with another identifier.
     *
     * @param identifier the new one
     * @return the copy
     */
    public abstract ActivityHeader withIdentifier(String identifier);

    /**
     * A copy with another reporting organisation.
     *
     * @param reportingOrganisation the new one
     * @return the copy
     */
    public abstract ActivityHeader withReportingOrganisation(ReportingOrganisation reportingOrganisation);

    /**
     * A copy with other earlier refs.
     *
     * @param earlierRefs the new ones, in order
     * @return the copy
     */
    public abstract ActivityHeader withEarlierRefs(Iterable<String> earlierRefs);

    /**
     * A copy with another language.
     *
     * @param language the new one
     * @return the copy
     */
    public abstract ActivityHeader withLanguage(LanguageTag language);

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract ActivityHeader withTitle(LocalizedText title);

    /**
     * A copy with another description.
     *
     * @param description the new one
     * @return the copy
     */
    public abstract ActivityHeader withDescription(LocalizedText description);

    /**
     * A copy with other participating organisations.
     *
     * @param participatingOrganisations the new ones, in order
     * @return the copy
     */
    public abstract ActivityHeader withParticipatingOrganisations(
            Iterable<? extends ParticipatingOrganisation> participatingOrganisations);

    /**
     * A copy with another status.
     *
     * @param status the new one
     * @return the copy
     */
    public abstract ActivityHeader withStatus(ActivityStatus status);

    /**
     * A copy with other dates.
     *
     * @param dates the new ones
     * @return the copy
     */
    public abstract ActivityHeader withDates(Map<ActivityDateType, ? extends LocalDate> dates);

    /**
     * A copy with another scope.
     *
     * @param scope the new one
     * @return the copy
     */
    public abstract ActivityHeader withScope(String scope);

    /**
     * A copy with other recipient countries.
     *
     * @param recipientCountries the new ones, in order
     * @return the copy
     */
    public abstract ActivityHeader withRecipientCountries(Iterable<? extends CodedShare> recipientCountries);

    /**
     * A copy with other recipient regions.
     *
     * @param recipientRegions the new ones, in order
     * @return the copy
     */
    public abstract ActivityHeader withRecipientRegions(Iterable<? extends CodedShare> recipientRegions);

    /**
     * A copy with other sectors.
     *
     * @param sectors the new ones, in order
     * @return the copy
     */
    public abstract ActivityHeader withSectors(Iterable<? extends CodedShare> sectors);

    /**
     * A copy with another hierarchy.
     *
     * @param hierarchy the new one
     * @return the copy
     */
    public abstract ActivityHeader withHierarchy(int hierarchy);

    /**
     * A copy with another default currency.
     *
     * @param defaultCurrency the new one
     * @return the copy
     */
    public abstract ActivityHeader withDefaultCurrency(String defaultCurrency);

    /**
     * A copy with another humanitarian.
     *
     * @param humanitarian the new one
     * @return the copy
     */
    public abstract ActivityHeader withHumanitarian(boolean humanitarian);

    /**
     * A copy with another generated.
     *
     * @param generated the new one
     * @return the copy
     */
    public abstract ActivityHeader withGenerated(Instant generated);

    /**
     * A copy with another last updated.
     *
     * @param lastUpdated the new one
     * @return the copy
     */
    public abstract ActivityHeader withLastUpdated(Instant lastUpdated);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this header
     */
    public abstract ActivityHeaderBuilder toBuilder();

    @Value.Check
    void check() {
        HeaderChecks.check(this);
    }
}
