package org.wcoprogramme.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.MemberCode;

/** The Career Development Programme with the six cohorts of which the administrations are known. */
public final class RealCohorts {

    private RealCohorts() {}

    /** The programme with its cohorts. */
    public static Programme programme() {
        Map<String, Cohort> cohorts = new LinkedHashMap<>();
        for (String row : rows()) {
            List<String> fields = List.of(row.split(","));
            cohorts.merge(fields.get(0), cohort(fields), RealCohorts::joined);
        }
        return Programme.builder()
                .id(ProgrammeId.of("wco-cdp"))
                .name(LocalizedText.of(
                        "en", "Career Development Programme", "fr", "Programme de développement de carrière"))
                .launch(PartialDate.of("2009"))
                .cohorts(cohorts.values())
                .build();
    }

    private static Cohort cohort(List<String> fields) {
        DateSpan start = DateSpan.startingOn(PartialDate.of(fields.get(1)));
        return Cohort.builder()
                .id(CohortId.of("cdp-" + fields.get(0).replace('/', '-')))
                .label(CohortLabel.of(fields.get(0)))
                .span(fields.get(2).isEmpty() ? start : start.withEnd(PartialDate.of(fields.get(2))))
                .addParticipation(Participation.of(MemberCode.of(fields.get(3))))
                .build();
    }

    private static Cohort joined(Cohort cohort, Cohort row) {
        return cohort.toBuilder().addAllParticipations(row.getParticipations()).build();
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RealCohorts.class.getResourceAsStream("cohorts.csv")),
                StandardCharsets.UTF_8))) {
            text.readLine();
            for (String row = text.readLine(); row != null; row = text.readLine()) {
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
