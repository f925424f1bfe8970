package org.wcoprogramme.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.region.Membership;

/**
 * What the record of a programme says: what the programme is, whom it reached, how balanced its cohorts are given what
 * was possible, who is not in the record, who completed, and how sure all this is.
 *
 * <pre>{@code
 * ProgrammeReport report = ProgrammeReport.of(programme, Membership.standard()).withFindings(findings);
 * System.out.print(report.text(Locale.ENGLISH));
 * Files.writeString(page, report.html(Locale.FRENCH));
 * }</pre>
 *
 * <p>All figures are of <em>this record</em>: a programme year that is not in it is said to be missing, which does not
 * say that there was no cohort. It names administrations and no person. Of a {@linkplain RecordNature#FICTIONAL
 * fictional} programme every form says first that it is, and so does every row of CSV and every chart.
 */
public final class ProgrammeReport extends ReadableReport {

    /** In the order of the report. A new section is a class and its line here. */
    private static final List<SectionWriter> SECTIONS = List.of(
            new OverviewSection(),
            new BriefSection(),
            new RegionsSection(),
            new BalanceSection(),
            new AdministrationsSection(),
            new TrendSection(),
            new CompletionSection(),
            new ResultsSection(),
            new FollowUpSection(),
            new EffectsSection(),
            new ReachSection(),
            new FindingsSection(),
            new BasisSection());

    private final Programme programme;
    private final Membership membership;
    private final Optional<Report> findings;
    private final Optional<LocalDate> asOf;

    private ProgrammeReport(
            Programme programme, Membership membership, Optional<Report> findings, Optional<LocalDate> asOf) {
        this.programme = programme;
        this.membership = membership;
        this.findings = findings;
        this.asOf = asOf;
    }

    /**
     * The report on a programme.
     *
     * @param programme the programme
     * @param membership where regions and accessions are looked up
     * @return a report without findings, as of the edition of the membership
     */
    public static ProgrammeReport of(Programme programme, Membership membership) {
        return new ProgrammeReport(
                Objects.requireNonNull(programme, "programme"),
                Objects.requireNonNull(membership, "membership"),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same report with findings. Without any, it says nothing of checks; with an empty list, that they found
     * nothing.
     *
     * @param findings what checks found in the programme
     * @return a report that lists them
     */
    public ProgrammeReport withFindings(Report findings) {
        return new ProgrammeReport(
                programme, membership, Optional.of(Objects.requireNonNull(findings, "findings")), asOf);
    }

    /**
     * The same report as of a day: the day by whose Members it says who is not in the record, and whether the
     * membership is stale.
     *
     * @param asOf in general today, which the caller knows
     * @return a report of that day
     */
    public ProgrammeReport withAsOf(LocalDate asOf) {
        return new ProgrammeReport(programme, membership, findings, Optional.of(Objects.requireNonNull(asOf, "asOf")));
    }

    @Override
    Document document(Texts texts) {
        Material material = new Material(
                programme, membership, ProgrammeProfile.of(programme, membership), findings, asOf.map(PartialDate::of));
        return new Document(
                texts.line(programme.getName()),
                texts.notice(programme.getNature()),
                SECTIONS.stream()
                        .flatMap(section -> section.write(material, texts).stream())
                        .toList(),
                texts.get("footer.record"));
    }
}
