package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;

/**
 * Figures and findings as plain text, in English or French.
 *
 * <pre>{@code
 * TextReport report = TextReport.in(Locale.ENGLISH);
 * System.out.print(report.figures(programme, Membership.standard()));
 * System.out.print(report.findings(findings));
 * }</pre>
 *
 * <p>Lines end with a line feed. What comes from data never makes a line of its own: a line feed in a name is a space.
 * A locale of another language than French gets English; the JVM's default locale plays no part. What is not known is a
 * hyphen, and is never zero.
 */
public final class TextReport {

    private final Texts texts;

    private TextReport(Texts texts) {
        this.texts = texts;
    }

    /**
     * A report in a language.
     *
     * @param locale the reader's locale
     * @return the report
     */
    public static TextReport in(Locale locale) {
        return new TextReport(new Texts(locale));
    }

    /**
     * The figures of a programme: what it is and which cycles the record covers, the cohorts by region as a table, the
     * indices of each cohort, and what the record holds in all beside what others state.
     *
     * <p>A programme year between the launch and the last cohort may be "not in this record", which does not say that
     * there was no cohort. Cohorts that may have started after the edition of the membership are named: later Members
     * are then missing from the counts.
     *
     * @param programme the programme
     * @param membership where regions and accessions are looked up
     * @return lines of text
     */
    public String figures(Programme programme, Membership membership) {
        ProgrammeProfile profile = ProgrammeProfile.of(programme, membership);
        return new Overview(texts).of(programme) + "\n"
                + cohortsByRegion(profile) + "\n"
                + indices(profile) + "\n"
                + reach(programme, profile, membership);
    }

    private String cohortsByRegion(ProgrammeProfile profile) {
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>(List.of(texts.get("cohort"), texts.get("n")));
        for (WcoRegion region : WcoRegion.values()) {
            head.add(region.getAbbreviation().in(texts.locale()));
        }
        boolean unplaced = profile.getCohorts().stream()
                .anyMatch(cohort -> cohort.getRepresentation().getUnplaced() > 0);
        if (unplaced) {
            head.add(texts.get("unplaced"));
        }
        Stream.of("covered", "members", "evenness", "attainable")
                .map(texts::get)
                .forEach(head::add);
        table.row(head);
        profile.getCohorts().forEach(cohort -> table.row(cells(cohort, unplaced)));
        return texts.get("byRegion") + "\n" + table.render();
    }

    private List<String> cells(CohortProfile cohort, boolean unplaced) {
        Representation representation = cohort.getRepresentation();
        List<String> cells =
                new ArrayList<>(List.of(cohort.getLabel().toString(), texts.count(representation.getTotal())));
        for (WcoRegion region : WcoRegion.values()) {
            cells.add(texts.count(representation.count(region)));
        }
        if (unplaced) {
            cells.add(texts.count(representation.getUnplaced()));
        }
        cells.add(covered(representation));
        cells.add(membersAtStart(cohort));
        cells.add(texts.decimal(representation.getEvenness()));
        cells.add(texts.decimal(representation.getAttainableEvenness()));
        return cells;
    }

    private String covered(Representation representation) {
        return texts.get(
                "ofSix",
                texts.count(representation.getCoveredRegions().size()),
                texts.count(WcoRegion.values().length));
    }

    private String membersAtStart(CohortProfile cohort) {
        return cohort.getMembersAtStart().map(texts::range).orElse(texts.get("none"));
    }

    private String indices(ProgrammeProfile profile) {
        StringBuilder lines = new StringBuilder();
        for (CohortProfile cohort : profile.getCohorts()) {
            Representation representation = cohort.getRepresentation();
            lines.append(texts.get(
                            "indices",
                            cohort.getLabel(),
                            texts.counted("officers", representation.getTotal()),
                            covered(representation),
                            texts.decimal(representation.getShannon()),
                            texts.decimal(representation.getEvenness()),
                            membersAtStart(cohort)))
                    .append('\n');
        }
        return lines.toString();
    }

    private String reach(Programme programme, ProgrammeProfile profile, Membership membership) {
        StringBuilder lines = new StringBuilder(texts.get(
                        "record",
                        texts.counted("officers", profile.countParticipations()),
                        texts.counted(
                                "administrations", profile.getAdministrations().size()),
                        texts.counted("cohorts", profile.getCohorts().size())))
                .append('\n');
        for (StatedReach stated : programme.getStatedReach()) {
            String officers = texts.counted("officers", stated.getOfficers());
            lines.append(texts.get(
                            "stated",
                            stated.getAdministrations()
                                    .map(administrations -> texts.get(
                                            "reached", officers, texts.counted("administrations", administrations)))
                                    .orElse(officers),
                            stated.getAsOf(),
                            texts.line(stated.getSource().getCitation())))
                    .append('\n');
        }
        lines.append(texts.get("edition", membership.getEdition())).append('\n');
        String beyond = programme.getCohorts().stream()
                .filter(cohort -> cohort.getStart()
                        .filter(start -> membership.asOf(start).isBeyondEdition())
                        .isPresent())
                .map(cohort -> cohort.getLabel().toString())
                .collect(Collectors.joining(", "));
        return beyond.isEmpty()
                ? lines.toString()
                : lines.append(texts.get("beyond", beyond)).append('\n').toString();
    }

    /**
     * Findings, with how many there are of each severity.
     *
     * @param report the findings
     * @return lines of text: severity, id, place, message
     */
    public String findings(Report report) {
        StringBuilder lines = new StringBuilder(texts.get(
                        "findings",
                        counted(report, Severity.ERROR),
                        counted(report, Severity.WARNING),
                        texts.count(count(report, Severity.INFORMATION))))
                .append('\n');
        for (Finding finding : report.getFindings()) {
            lines.append("  ").append(texts.line(line(finding))).append('\n');
        }
        return lines.toString();
    }

    private static int count(Report report, Severity severity) {
        return (int) report.findings(severity).count();
    }

    private String counted(Report report, Severity severity) {
        return texts.counted(severity + "s", count(report, severity));
    }

    private String line(Finding finding) {
        String position = finding.getPosition().map(place -> place + " ").orElse("");
        String path = finding.getPath().toString();
        return position + texts.get(finding.getSeverity().toString()) + " " + finding.getRuleId() + " "
                + (path.isEmpty() ? texts.get("root") : path) + ": " + finding.getMessage(texts.locale());
    }
}
