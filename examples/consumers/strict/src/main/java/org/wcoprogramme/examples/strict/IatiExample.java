package org.wcoprogramme.examples.strict;

// README: imports
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.report.iati.ActivityDateType;
import org.wcoprogramme.report.iati.ActivityHeader;
import org.wcoprogramme.report.iati.ActivityStatus;
import org.wcoprogramme.report.iati.CodedShare;
import org.wcoprogramme.report.iati.IatiDocument;
import org.wcoprogramme.report.iati.IatiReader;
import org.wcoprogramme.report.iati.IatiResults;
import org.wcoprogramme.report.iati.IatiWriter;
import org.wcoprogramme.report.iati.OrganisationRole;
import org.wcoprogramme.report.iati.ParticipatingOrganisation;
import org.wcoprogramme.report.iati.ReportingOrganisation;
// README: end

/** Outcomes as IATI, as the README shows it. */
public final class IatiExample {

    private IatiExample() {}

    /**
     * A header around outcomes.
     *
     * @return a header of a fictional organisation
     */
    public static ActivityHeader header() {
        // README: header
        ActivityHeader header = ActivityHeader.builder()
                .identifier("XX-FICTION-1-CDP")
                .reportingOrganisation(ReportingOrganisation.builder()
                        .ref("XX-FICTION-1")
                        .type("10")
                        .name(LocalizedText.ofEnglish("Fictional Customs"))
                        .build())
                .language(LanguageTag.of("en"))
                .title(LocalizedText.ofEnglish("A fictional programme"))
                .description(LocalizedText.ofEnglish("An example, and no fact."))
                .addParticipatingOrganisation(ParticipatingOrganisation.of(
                        OrganisationRole.FUNDING, LocalizedText.ofEnglish("Fictional Customs")))
                .status(ActivityStatus.IMPLEMENTATION)
                .putDate(ActivityDateType.ACTUAL_START, LocalDate.of(2011, 9, 26))
                .addRecipientRegion(CodedShare.of("998"))
                .addSector(CodedShare.of("33120"))
                .build();
        // README: end
        return header;
    }

    /**
     * Writes outcomes and reads their results again.
     *
     * @param header the activity
     * @param outcomes what was achieved
     * @param file where to
     * @return what was read
     * @throws IOException if the file fails
     */
    public static IatiResults exchange(ActivityHeader header, Outcomes outcomes, Path file) throws IOException {
        // README: write
        IatiDocument document = IatiWriter.write(header, outcomes);
        Files.write(file, document.toBytes());
        document.getReport(); // what IATI cannot say, or only in words

        IatiResults read = IatiReader.read(Files.readAllBytes(file)); // its results, and what was not understood
        // README: end
        return read;
    }
}
