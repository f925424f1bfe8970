package org.wcoprogramme.outcome;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * How the values of an indicator are to be read, in the terms of IATI.
 *
 * <p>Source: IATI standard 2.03, code list IndicatorMeasure.
 */
public enum Measure {
    /** Values are numbers of something. */
    UNIT("unit", "1"),
    /** Values are shares; a number is in per cent: 12.5 is 12.5 %, not 1250 %. */
    PERCENTAGE("percentage", "2"),
    /** Values are categories without an order. */
    NOMINAL("nominal", "3"),
    /** Values are categories in an order. */
    ORDINAL("ordinal", "4"),
    /** Values are told, not counted. */
    QUALITATIVE("qualitative", "5");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of unit, percentage, nominal, ordinal, qualitative",
            "fr",
            "une des valeurs unit, percentage, nominal, ordinal, qualitative");

    private final String code;
    private final String iatiCode;

    Measure(String code, String iatiCode) {
        this.code = code;
        this.iatiCode = iatiCode;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code unit}
     * @return the measure
     * @throws MalformedTextException if there is no measure of that code
     */
    public static Measure of(String code) {
        Objects.requireNonNull(code, "code");
        for (Measure measure : values()) {
            if (measure.code.equals(code)) {
                return measure;
            }
        }
        throw new MalformedTextException("Measure", EXPECTED, code);
    }

    /**
     * The code in the IATI code list IndicatorMeasure.
     *
     * @return for instance {@code 1}
     */
    public String getIatiCode() {
        return iatiCode;
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
