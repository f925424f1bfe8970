package org.wcoprogramme.report.iati;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;

/**
 * A country, a region or a sector that the activity is for, and how much of the activity is for it.
 *
 * <p>Invariants: code and vocabulary are not blank; the share is between 0 and 100; the link is absolute.
 *
 * <p>Source: IATI standard 2.03, iati-activity/recipient-country, recipient-region and sector.
 */
@ValueType
@Value.Immutable
public abstract sealed class CodedShare permits CodedShareBuilder.ImmutableCodedShare {

    CodedShare() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CodedShareBuilder builder() {
        return new CodedShareBuilder();
    }

    /**
     * All of the activity.
     *
     * @param code a code of the vocabulary of OECD DAC, or a country
     * @return the share
     * @throws org.wcoprogramme.InvalidValueException if the code is blank
     */
    public static CodedShare of(String code) {
        return builder().code(code).build();
    }

    /**
     * The country, region or sector.
     *
     * @return a code of the vocabulary; of a country the two letters of ISO 3166-1
     */
    public abstract String getCode();

    /**
     * Where the code comes from.
     *
     * @return a code of the IATI code list RegionVocabulary or SectorVocabulary; empty for that of OECD DAC, and for
     *     countries
     */
    public abstract Optional<String> getVocabulary();

    /**
     * Where the vocabulary is defined.
     *
     * @return an absolute URI; empty if not said
     */
    public abstract Optional<URI> getVocabularyLink();

    /**
     * Which share of the activity is for it.
     *
     * @return in per cent, 0 to 100; empty if it is the only one
     */
    public abstract Optional<Decimal> getPercentage();

    /**
     * What it is called.
     *
     * @return empty if the code says it; the vocabularies 98 and 99 of sectors want a name
     */
    public abstract Optional<LocalizedText> getName();

    /**
     * A copy with another code.
     *
     * @param code the new one
     * @return the copy
     */
    public abstract CodedShare withCode(String code);

    /**
     * A copy with another vocabulary.
     *
     * @param vocabulary the new one
     * @return the copy
     */
    public abstract CodedShare withVocabulary(String vocabulary);

    /**
     * A copy with another vocabulary link.
     *
     * @param vocabularyLink the new one
     * @return the copy
     */
    public abstract CodedShare withVocabularyLink(URI vocabularyLink);

    /**
     * A copy with another percentage.
     *
     * @param percentage the new one
     * @return the copy
     */
    public abstract CodedShare withPercentage(Decimal percentage);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract CodedShare withName(LocalizedText name);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this share
     */
    public abstract CodedShareBuilder toBuilder();

    @Value.Check
    void check() {
        String percentage = getPercentage().map(Decimal::toString).orElse("");
        boolean within = getPercentage()
                .map(Decimal::toBigDecimal)
                .map(share -> share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0)
                .orElse(true);
        Invariants.of("CodedShare")
                .text("code", getCode())
                .text("vocabulary", getVocabulary())
                .absolute("vocabularyLink", getVocabularyLink())
                .require(
                        within,
                        "percentage",
                        "expected 0 to 100, found " + percentage,
                        "attendu de 0 à 100, trouvé " + percentage)
                .orThrow();
    }
}
