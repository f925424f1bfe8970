package org.wcoprogramme.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.ReadResult;
import org.wcoprogramme.json.jackson3.WcoProgrammeJson;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.report.FindingsReport;
import org.wcoprogramme.report.ProgrammeReport;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

/**
 * Reads a programme document, checks it and prints what the library makes of it; with {@code --report} it writes it as
 * a page as well.
 *
 * <p>{@code java -jar quickstart.jar [file] [--lang en|fr] [--report page.html]}. Without a file it shows the real
 * record of the Career Development Programme. Ends with 0; 1 if a finding is an error; 2 if the input cannot be read or
 * the output cannot be written.
 */
public final class Quickstart {

    /** No finding is an error. */
    static final int OK = 0;

    /** A finding is an error. */
    static final int ERRORS = 1;

    /** The input or the command line cannot be read, or the output cannot be written. */
    static final int FAILED = 2;

    private final PrintStream out;
    private final PrintStream err;

    Quickstart(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program.
     *
     * @param arguments a file, {@code --lang} with a language, {@code --report} with a file, or nothing
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Quickstart(out, err).run(arguments));
    }

    int run(String... arguments) {
        Optional<CommandLine> parsed = CommandLine.parse(arguments, err);
        if (parsed.isEmpty()) {
            return FAILED;
        }
        CommandLine line = parsed.get();
        try {
            return show(line, read(line));
        } catch (NoSuchFileException e) {
            err.println(line.messages().get("noFile", line.name()));
        } catch (IOException e) {
            err.println(line.messages().get("notReadable", line.name(), e.getMessage()));
        }
        return FAILED;
    }

    private static ReadResult<Programme> read(CommandLine line) throws IOException {
        try (InputStream json = line.file().isPresent()
                ? Files.newInputStream(line.file().get())
                : Quickstart.class.getResourceAsStream("/" + CommandLine.BUILT_IN)) {
            return WcoProgrammeJson.format().tryRead(Programme.class, json);
        }
    }

    private int show(CommandLine line, ReadResult<Programme> result) {
        Locale locale = line.locale();
        if (result.getValue().isEmpty()) {
            err.println(line.name());
            err.print(FindingsReport.of(result.getReport()).text(locale));
            return FAILED;
        }
        Programme programme = result.getValue().get();
        Membership membership = Membership.standard();
        Report findings = Rules.standard().check(programme, CheckContext.of(membership));
        ProgrammeReport report = ProgrammeReport.of(programme, membership).withFindings(findings);
        out.print(report.text(locale));
        if (out.checkError()) {
            err.println(line.messages().get("noOutput"));
            return FAILED;
        }
        if (line.page().isPresent() && !write(report.html(locale), line.page().get(), line)) {
            return FAILED;
        }
        return findings.hasErrors() ? ERRORS : OK;
    }

    private boolean write(String html, Path page, CommandLine line) {
        try {
            if (line.file().isPresent()
                    && Files.exists(page)
                    && Files.isSameFile(page, line.file().get())) {
                err.println(line.messages().get("sameFile", page));
                return false;
            }
            Files.writeString(page, html);
            return true;
        } catch (NoSuchFileException e) {
            err.println(line.messages().get("noFolder", page));
        } catch (IOException e) {
            err.println(line.messages().get("notWritable", page, e.getMessage()));
        }
        return false;
    }
}
