package org.wcoprogramme.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeBuilder;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

/** Programmes to report on. */
final class Samples {

    /** The cohorts of the real record, as far as figures need them. */
    static final Programme HISTORY = programme()
            .name(LocalizedText.of(
                    "en", "Career Development Programme", "fr", "Programme de développement de carrière"))
            .launch(PartialDate.of("2009"))
            .addCohort(cohort("2010/2011", "2010-09", "AF", "BY", "BJ", "DO", "GT", "MY", "MZ", "TN"))
            .addCohort(cohort("2011/2012", "2011-09", "DZ", "AO", "AM", "CM", "EC", "MN", "VN"))
            .addCohort(cohort("2012/2013", "2012-09-14", "AO", "AZ", "KH", "CI", "IN", "JO", "MU", "UY"))
            .addCohort(cohort("2013/2014", "2013-09-18", "BD", "BF", "ID", "KG", "MW", "MZ", "YE"))
            .addCohort(cohort("2016/2017", "2016-09", "AO", "BD", "BZ", "BJ", "KH", "GN", "MX", "MN", "SN", "UA"))
            .addCohort(cohort("2017/2018", "2017-09-14", "AZ", "BD", "BF", "CU", "ID", "MX", "NG", "SD", "TH", "TL"))
            .addCompleteCycles(CohortLabel.of("2011/2012"), CohortLabel.of("2012/2013"))
            .addStatedReach(StatedReach.builder()
                    .asOf(PartialDate.of("2020-02"))
                    .officers(95)
                    .administrations(61)
                    .source(Source.of("WCO News 91"))
                    .build())
            .build();

    static final Report FINDINGS = Report.builder()
            .addFinding(Finding.builder()
                    .ruleId(RuleId.of("COH-002"))
                    .severity(Severity.INFORMATION)
                    .path(Path.of("cohorts[3].participations"))
                    .template(LocalizedText.of("en", "Five regions.", "fr", "Cinq régions."))
                    .build())
            .build();

    private Samples() {}

    static ProgrammeBuilder programme() {
        return Programme.builder()
                .id(ProgrammeId.of("example"))
                .name(LocalizedText.of("en", "Example", "fr", "Exemple"));
    }

    /** A cohort whose start is not known. */
    static Cohort cohort(String label) {
        return Cohort.builder()
                .id(CohortId.of("c-" + label.replace('/', '-')))
                .label(CohortLabel.of(label))
                .build();
    }

    static Cohort cohort(String label, String start, String... administrations) {
        return cohort(label)
                .withSpan(DateSpan.startingOn(PartialDate.of(start)))
                .withParticipations(Stream.of(administrations)
                        .map(MemberCode::of)
                        .map(Participation::of)
                        .toList());
    }

    static ProgrammeReport report(Programme programme) {
        return ProgrammeReport.of(programme, Membership.standard());
    }

    static String text(Programme programme) {
        return report(programme).text(Locale.ENGLISH);
    }

    /** A whole text as it should be. */
    static String golden(String file) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
