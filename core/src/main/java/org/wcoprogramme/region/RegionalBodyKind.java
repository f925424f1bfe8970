package org.wcoprogramme.region;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * What a regional body of the WCO is for.
 *
 * <p>The kinds that took part in the Global Meetings of Regional Entities are constants here (source: WCO newsroom,
 * February 2022; ROCB A/P, February 2023). The vocabulary is open: a code that this library does not know is a valid
 * value.
 */
public final class RegionalBodyKind {

    private static final Slug FORM = Slug.code("RegionalBodyKind", "rtc");

    /** The office of the Vice-Chair of the Council for the region. */
    public static final RegionalBodyKind VICE_CHAIR = new RegionalBodyKind("vice-chair");

    /** Regional Office for Capacity Building, in French BRRC. */
    public static final RegionalBodyKind ROCB = new RegionalBodyKind("rocb");

    /** Regional Training Centre, in French CRF. */
    public static final RegionalBodyKind RTC = new RegionalBodyKind("rtc");

    /** Regional Intelligence Liaison Office, in French BRLR. */
    public static final RegionalBodyKind RILO = new RegionalBodyKind("rilo");

    /** Regional Customs Laboratory. */
    public static final RegionalBodyKind RCL = new RegionalBodyKind("rcl");

    /** Regional Dog Training Centre. */
    public static final RegionalBodyKind RDTC = new RegionalBodyKind("rdtc");

    private final String text;

    private RegionalBodyKind(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code rtc}
     * @return the regional body kind
     * @throws MalformedTextException if the text has another form
     */
    public static RegionalBodyKind of(String text) {
        return new RegionalBodyKind(FORM.check(text));
    }

    /**
     * The name to show for a code that this library knows.
     *
     * @return the name in English, and in French where a French abbreviation was seen, written out for this library;
     *     empty for a code of somebody else's
     */
    public Optional<LocalizedText> getName() {
        return Optional.ofNullable(Names.BY_CODE.get(text));
    }

    /**
     * The abbreviation to show.
     *
     * @return for instance ROCB, in French BRRC; in English only where the French one was not seen; empty for a code of
     *     somebody else's
     */
    public Optional<LocalizedText> getAbbreviation() {
        return Optional.ofNullable(Names.ABBREVIATIONS.get(text));
    }

    /** Apart, so that the constants above exist before any text is needed. */
    private static final class Names {
        static final Map<String, LocalizedText> BY_CODE = Map.of(
                "vice-chair",
                LocalizedText.of("en", "Vice-Chair's Office"),
                "rocb",
                LocalizedText.of(
                        "en",
                        "Regional Office for Capacity Building",
                        "fr",
                        "Bureau régional de renforcement des capacités"),
                "rtc",
                LocalizedText.of("en", "Regional Training Centre", "fr", "Centre régional de formation"),
                "rilo",
                LocalizedText.of(
                        "en",
                        "Regional Intelligence Liaison Office",
                        "fr",
                        "Bureau régional de liaison chargé du renseignement"),
                "rcl",
                LocalizedText.of("en", "Regional Customs Laboratory"),
                "rdtc",
                LocalizedText.of("en", "Regional Dog Training Centre"));

        static final Map<String, LocalizedText> ABBREVIATIONS = Map.of(
                "vice-chair", LocalizedText.ofEnglish("VCO"),
                "rocb", LocalizedText.of("en", "ROCB", "fr", "BRRC"),
                "rtc", LocalizedText.of("en", "RTC", "fr", "CRF"),
                "rilo", LocalizedText.of("en", "RILO", "fr", "BRLR"),
                "rcl", LocalizedText.ofEnglish("RCL"),
                "rdtc", LocalizedText.ofEnglish("RDTC"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionalBodyKind that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
