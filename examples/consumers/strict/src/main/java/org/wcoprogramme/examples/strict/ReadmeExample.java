package org.wcoprogramme.examples.strict;

// README: imports
import java.nio.file.Path;
import java.util.Locale;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.jackson3.WcoProgrammeJson;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.report.ProgrammeReport;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;
// README: end

/** The main job in a few lines, as the README shows it. */
public final class ReadmeExample {

    private ReadmeExample() {}

    /**
     * Reads, checks and shows a document.
     *
     * @param arguments the file
     * @throws Exception if the file cannot be read
     */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        // README: main
        Programme programme = WcoProgrammeJson.format().read(Programme.class, file);

        Membership membership = Membership.standard();
        Report findings = Rules.standard().check(programme, CheckContext.of(membership));

        ProgrammeReport report = ProgrammeReport.of(programme, membership).withFindings(findings);
        System.out.print(report.text(Locale.ENGLISH));
        // README: end
    }
}
