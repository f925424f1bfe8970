package org.wcoprogramme.outcome;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * A registry of indicators, by its IATI code.
 *
 * <p>The vocabulary is open: a code that this library does not know is a valid value. Source: IATI standard 2.03, code
 * list IndicatorVocabulary.
 */
public final class IndicatorVocabulary {

    private static final Slug FORM = Slug.code("IndicatorVocabulary", "99");

    /** The WHO registry. */
    public static final IndicatorVocabulary WHO_REGISTRY = new IndicatorVocabulary("1");

    /** Sphere Handbook. */
    public static final IndicatorVocabulary SPHERE_HANDBOOK = new IndicatorVocabulary("2");

    /** US Foreign Assistance Framework. */
    public static final IndicatorVocabulary US_FOREIGN_ASSISTANCE_FRAMEWORK = new IndicatorVocabulary("3");

    /** World Bank World Development Indicators. */
    public static final IndicatorVocabulary WORLD_BANK_WDI = new IndicatorVocabulary("4");

    /** UN Millennium Development Goals indicators. */
    public static final IndicatorVocabulary UN_MDG = new IndicatorVocabulary("5");

    /** UNOCHA Humanitarian Response Indicators. */
    public static final IndicatorVocabulary UNOCHA = new IndicatorVocabulary("6");

    /** HIV/AIDS Indicator Registry. */
    public static final IndicatorVocabulary HIV_AIDS_REGISTRY = new IndicatorVocabulary("7");

    /** HIPSO. */
    public static final IndicatorVocabulary HIPSO = new IndicatorVocabulary("8");

    /** UN Sustainable Development Goals indicators. */
    public static final IndicatorVocabulary UN_SDG = new IndicatorVocabulary("9");

    /** The reporting organisation itself. */
    public static final IndicatorVocabulary REPORTING_ORGANISATION = new IndicatorVocabulary("99");

    private final String text;

    private IndicatorVocabulary(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code 99}
     * @return the indicator vocabulary
     * @throws MalformedTextException if the text has another form
     */
    public static IndicatorVocabulary of(String text) {
        return new IndicatorVocabulary(FORM.check(text));
    }

    /**
     * The name to show for a code that this library knows.
     *
     * @return the name in English and French; empty for a code of somebody else's
     */
    public Optional<LocalizedText> getName() {
        return Optional.ofNullable(Names.BY_CODE.get(text));
    }

    /** Apart, so that the constants above exist before any text is needed. */
    private static final class Names {
        static final Map<String, LocalizedText> BY_CODE = Map.of(
                "1",
                LocalizedText.of("en", "WHO Registry", "fr", "Registre de l'OMS"),
                "2",
                LocalizedText.of("en", "Sphere Handbook", "fr", "Manuel Sphère"),
                "3",
                LocalizedText.of("en", "US Foreign Assistance Framework", "fr", "US Foreign Assistance Framework"),
                "4",
                LocalizedText.of(
                        "en",
                        "World Bank World Development Indicators",
                        "fr",
                        "Indicateurs du développement dans le monde, Banque mondiale"),
                "5",
                LocalizedText.of("en", "UN MDG Indicators", "fr", "Indicateurs OMD de l'ONU"),
                "6",
                LocalizedText.of(
                        "en",
                        "UNOCHA Humanitarian Response Indicators",
                        "fr",
                        "Indicateurs de réponse humanitaire d'OCHA"),
                "7",
                LocalizedText.of("en", "HIV/AIDS Indicator Registry", "fr", "Registre d'indicateurs VIH/sida"),
                "8",
                LocalizedText.of("en", "HIPSO", "fr", "HIPSO"),
                "9",
                LocalizedText.of("en", "UN SDG Indicators", "fr", "Indicateurs ODD de l'ONU"),
                "99",
                LocalizedText.of("en", "Reporting Organisation", "fr", "Organisation déclarante"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorVocabulary that && text.equals(that.text);
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
