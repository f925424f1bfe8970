package org.wcoprogramme.json.jackson2;

import org.wcoprogramme.json.JsonFormat;

/**
 * The entry point for those who need no mapper of their own.
 *
 * <pre>{@code
 * Programme programme = WcoProgrammeJson.format().read(Programme.class, Path.of("programme.json"));
 * }</pre>
 */
public final class WcoProgrammeJson {

    private static final JsonFormat FORMAT = new JsonFormat(new Engine());

    private WcoProgrammeJson() {}

    /**
     * The format on Jackson 2.
     *
     * @return always the same, thread-safe
     */
    public static JsonFormat format() {
        return FORMAT;
    }
}
