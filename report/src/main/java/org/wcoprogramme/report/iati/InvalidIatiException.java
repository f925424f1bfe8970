package org.wcoprogramme.report.iati;

import java.util.Locale;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Position;

/** A text cannot be read as an IATI document at all. The message names place and problem, in English. */
public final class InvalidIatiException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    InvalidIatiException(Finding finding, Throwable cause) {
        super(message(finding), cause);
        this.finding = finding;
    }

    InvalidIatiException(Finding finding) {
        super(message(finding));
        this.finding = finding;
    }

    private static String message(Finding finding) {
        return "The IATI document cannot be read: " + finding.getRuleId()
                + finding.getPosition().map(InvalidIatiException::place).orElse("") + ": "
                + finding.getMessage(Locale.ENGLISH);
    }

    private static String place(Position position) {
        return " at line " + position.getLine()
                + position.getColumn().map(column -> ", column " + column).orElse("");
    }

    /**
     * What is wrong.
     *
     * @return a finding, with line and column where there is a place
     * @throws IllegalStateException if the exception was deserialized
     */
    public Finding getFinding() {
        if (finding == null) {
            throw new IllegalStateException("The finding of a deserialized exception is gone");
        }
        return finding;
    }
}
