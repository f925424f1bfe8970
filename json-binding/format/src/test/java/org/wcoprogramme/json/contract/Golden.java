package org.wcoprogramme.json.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.RegionalBodies;

/** Documents that every adapter reads, and writes back to the byte. */
public enum Golden {
    /** The real record, with the dates, sources and gaps that it has. */
    CAREER_DEVELOPMENT_PROGRAMME("/career-development-programme.json", Programme.class),
    /** A full outcome story, of which nothing happened. */
    FICTIONAL_PROGRAMME("/fictional-programme.json", Programme.class),
    FULL_PROGRAMME("/programme/full.json", Programme.class),
    FULL_COHORT("/cohort/full.json", Cohort.class),
    MEMBERSHIP("/region/membership.json", Membership.class),
    REPORT("/finding/report.json", Report.class),
    REGIONAL_BODIES("/region/regional-bodies.json", RegionalBodies.class),
    SECRETARIAT_STRUCTURE("/assignment/secretariat-structure.json", SecretariatStructure.class);

    private final String resource;
    private final Class<?> type;

    Golden(String resource, Class<?> type) {
        this.resource = resource;
        this.type = type;
    }

    /** The type of the document. */
    public Class<?> type() {
        return type;
    }

    /** The document. */
    public byte[] bytes() {
        try (InputStream in = Golden.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("expected the golden file " + resource + ", found none");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
