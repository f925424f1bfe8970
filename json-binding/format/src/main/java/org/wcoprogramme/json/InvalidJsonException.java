package org.wcoprogramme.json;

import java.util.List;
import java.util.Locale;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Report;

/** A document cannot be read. Carries all problems as findings; the message shows the first ten, in English. */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;
    private static final int MAX_POINTER = 200;

    private final transient Report report;

    /**
     * Creates the exception.
     *
     * @param report at least one finding
     */
    public InvalidJsonException(Report report) {
        super(message(report));
        this.report = report;
    }

    /**
     * The problems.
     *
     * @return in the order in which they were found: what is missing in an object follows what is wrong within it;
     *     empty only in an exception that was deserialized
     */
    public Report getReport() {
        return report == null ? Report.empty() : report;
    }

    /**
     * The problems as a text: one line each with place, id and message.
     *
     * @param report the problems
     * @return a heading and at most ten lines
     */
    public static String message(Report report) {
        List<Finding> findings = report.getFindings();
        StringBuilder message = new StringBuilder(
                "The JSON cannot be read, " + (findings.size() == 1 ? "1 problem:" : findings.size() + " problems:"));
        findings.stream().limit(SHOWN).forEach(finding -> message.append("\n  ").append(line(finding, Locale.ENGLISH)));
        if (findings.size() > SHOWN) {
            message.append("\n  … and ").append(findings.size() - SHOWN).append(" more");
        }
        return message.toString();
    }

    /** The names in a pointer come from the document: they must not break the line, nor fill the screen. */
    private static String shown(String pointer) {
        StringBuilder shown = new StringBuilder();
        pointer.codePoints().limit(MAX_POINTER).forEach(c -> {
            int type = Character.getType(c);
            boolean odd = Character.isISOControl(c)
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            shown.append(odd ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c));
        });
        return pointer.codePointCount(0, pointer.length()) > MAX_POINTER ? shown + "…" : shown.toString();
    }

    /**
     * One problem as a line.
     *
     * @param finding the problem
     * @param locale the language
     * @return for instance {@code 3:12 /cohorts/0/label JSON-007 expected …, found …}
     */
    public static String line(Finding finding, Locale locale) {
        String place = finding.getPosition().map(position -> position + " ").orElse("");
        String pointer = finding.getPointer().isEmpty() ? "(root)" : shown(finding.getPointer());
        return place + pointer + " " + finding.getRuleId() + " " + finding.getMessage(locale);
    }
}
