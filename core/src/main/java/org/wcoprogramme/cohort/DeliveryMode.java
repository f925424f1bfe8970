package org.wcoprogramme.cohort;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * How a programme, or a part of it, is delivered: the programme year of 2020/2021 began virtually, the Fellowship
 * Programme is blended from its 87th session on.
 *
 * <p>Where it took place, and when, stands in the {@link Phase}. {@link #of(String)} and {@link #toString()} are
 * inverse.
 */
public enum DeliveryMode {
    /** At the place of the programme. */
    ON_SITE("on-site", "On site", "Sur place"),
    /** At a distance, as in October 2020. */
    VIRTUAL("virtual", "Virtual", "À distance"),
    /** Partly on site, partly at a distance. */
    BLENDED("blended", "Blended", "Hybride");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en", "one of on-site, virtual, blended", "fr", "une des valeurs on-site, virtual, blended");

    private final String code;
    private final LocalizedText name;

    DeliveryMode(String code, String english, String french) {
        this.code = code;
        this.name = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code on-site}
     * @return the mode
     * @throws MalformedTextException if there is no mode of that code
     */
    public static DeliveryMode of(String code) {
        Objects.requireNonNull(code, "code");
        for (DeliveryMode mode : values()) {
            if (mode.code.equals(code)) {
                return mode;
            }
        }
        throw new MalformedTextException("DeliveryMode", EXPECTED, code);
    }

    /**
     * The name to show.
     *
     * @return in English and French, worded for this library
     */
    public LocalizedText getName() {
        return name;
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
