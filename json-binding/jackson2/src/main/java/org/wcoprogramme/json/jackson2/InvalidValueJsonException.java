package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.InvalidJsonException;

/**
 * A value of this library cannot be read within an application's mapper. It is the kind of exception that web
 * frameworks answer with status 400, and carries all problems as findings, with paths from that value on.
 */
public final class InvalidValueJsonException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    InvalidValueJsonException(JsonParser parser, Class<?> type, Report report) {
        super(parser, InvalidJsonException.message(report), type);
        this.report = report;
    }

    /**
     * The problems.
     *
     * @return in the order of the document; empty only in an exception that was deserialized
     */
    public Report getReport() {
        return report == null ? Report.empty() : report;
    }
}
