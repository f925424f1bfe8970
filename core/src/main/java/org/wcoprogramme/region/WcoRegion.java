package org.wcoprogramme.region;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * One of the six regions of the World Customs Organization, in existence since 1986.
 *
 * <p>Names are those in daily use on the WCO's English and French pages. Abbreviations differ by language: WCA is AOC
 * in French, the only French abbreviation that was seen. Which Member belongs to which region is data, see
 * {@link Member#getRegion()}.
 */
public enum WcoRegion {
    /** North of Africa, Near and Middle East. */
    MENA("North of Africa, Near and Middle East", "Afrique du Nord, Proche- et Moyen-Orient", "MENA", "MENA", ""),
    /** West and Central Africa, in French abbreviated AOC. */
    WCA("West and Central Africa", "Afrique occidentale et centrale", "WCA", "AOC", ""),
    /** East and Southern Africa. */
    ESA("East and Southern Africa", "Afrique orientale et Afrique australe", "ESA", "ESA", ""),
    /** Americas and Caribbean; in full South America, North America, Central America and the Caribbean. */
    AMS(
            "Americas and Caribbean",
            "Amériques",
            "AMS",
            "AMS",
            "South America, North America, Central America and the Caribbean"),
    /** Asia/Pacific; in full Far East, South and South East Asia, Australasia and the Pacific Islands. */
    AP(
            "Asia/Pacific",
            "Asie-Pacifique",
            "A/P",
            "A/P",
            "Far East, South and South East Asia, Australasia and the Pacific Islands"),
    /** Europe, which includes Israel, Türkiye, the Caucasus and the five Central Asian republics. */
    EUR("Europe", "Europe", "EUR", "EUR", "");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of the WCO regions MENA, WCA, ESA, AMS, AP, EUR",
            "fr",
            "une des régions de l'OMD MENA, WCA, ESA, AMS, AP, EUR");

    private final LocalizedText name;
    private final LocalizedText longName;
    private final LocalizedText abbreviation;

    WcoRegion(
            String english, String french, String englishAbbreviation, String frenchAbbreviation, String longEnglish) {
        this.name = LocalizedText.of("en", english, "fr", french);
        this.longName = longEnglish.isEmpty() ? name : LocalizedText.ofEnglish(longEnglish);
        this.abbreviation = LocalizedText.of("en", englishAbbreviation, "fr", frenchAbbreviation);
    }

    /**
     * Reads the code of a region, the inverse of {@link #toString()}.
     *
     * @param code {@code MENA}, {@code WCA}, {@code ESA}, {@code AMS}, {@code AP} or {@code EUR}
     * @return the region
     * @throws MalformedTextException if there is no region of that code
     */
    public static WcoRegion of(String code) {
        Objects.requireNonNull(code, "code");
        for (WcoRegion region : values()) {
            if (region.name().equals(code)) {
                return region;
            }
        }
        throw new MalformedTextException("WcoRegion", EXPECTED, code);
    }

    /**
     * The name in daily use.
     *
     * @return in English and French
     */
    public LocalizedText getName() {
        return name;
    }

    /**
     * The official long name.
     *
     * @return where it is longer than the one in daily use, in English only: the French form of A/P and AMS was not
     *     seen; else the name in daily use
     */
    public LocalizedText getLongName() {
        return longName;
    }

    /**
     * The abbreviation to show.
     *
     * @return in English and French, for instance WCA and AOC
     */
    public LocalizedText getAbbreviation() {
        return abbreviation;
    }
}
