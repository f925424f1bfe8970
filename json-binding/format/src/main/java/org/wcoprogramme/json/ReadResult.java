package org.wcoprogramme.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Report;

/**
 * What came of reading: the value, or the problems. Never both and never neither; a value with problems is not
 * half-built.
 *
 * @param <T> the value
 */
public final class ReadResult<T> {

    private final @Nullable T value;
    private final Report report;

    private ReadResult(@Nullable T value, Report report) {
        this.value = value;
        this.report = report;
    }

    static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(value, Report.empty());
    }

    static <T> ReadResult<T> problems(Report report) {
        return new ReadResult<>(null, report);
    }

    /**
     * The value.
     *
     * @return empty if there were problems
     */
    public Optional<T> getValue() {
        return Optional.ofNullable(value);
    }

    /**
     * The problems.
     *
     * @return empty if there is a value; else at least one finding, in the order in which they were found
     */
    public Report getReport() {
        return report;
    }

    /**
     * The value, where problems are an exception.
     *
     * @return the value
     * @throws InvalidJsonException if there were problems; it names all of them
     */
    public T orThrow() {
        if (value == null) {
            throw new InvalidJsonException(report);
        }
        return value;
    }

    /** Whether there is a value, or how many problems; never the value itself. */
    @Override
    public String toString() {
        return value == null ? "ReadResult{problems=" + report.getFindings().size() + "}" : "ReadResult{value present}";
    }
}
