package org.wcoprogramme.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;

/**
 * What came of reading: the value, or the problems. Never both and never neither: where there is a problem there is no
 * half-built value, and beside a value the report tells at most what was ignored or kept.
 *
 * @param <T> the value
 */
public final class ReadResult<T> {

    private final @Nullable T value;
    private final Report report;
    private final Remainder remainder;

    private ReadResult(@Nullable T value, Report report, Remainder remainder) {
        this.value = value;
        this.report = report;
        this.remainder = remainder;
    }

    /** A value; the report has no errors. */
    static <T> ReadResult<T> of(T value, Report report, Remainder remainder) {
        return new ReadResult<>(value, report, remainder);
    }

    static <T> ReadResult<T> problems(Report report) {
        return new ReadResult<>(null, report, Remainder.empty());
    }

    /** The same, of a text that starts at this place of a longer one. */
    ReadResult<T> movedTo(int line, int column) {
        if (report.getFindings().isEmpty()) {
            return this;
        }
        return new ReadResult<>(
                value,
                Report.of(report.getFindings().stream()
                        .map(finding -> finding.withPosition(moved(finding.getPosition(), line, column)))
                        .toList()),
                remainder);
    }

    private static Position moved(Optional<Position> position, int line, int column) {
        int down = position.map(Position::getLine).orElse(1) - 1;
        int right = position.flatMap(Position::getColumn).orElse(1) - 1;
        return Position.of(line + down, down == 0 ? column + right : right + 1);
    }

    /** The same with one problem in place of another, at the same places. */
    ReadResult<T> with(JsonProblem problem, JsonProblem other) {
        if (report.findings(other.getRuleId()).findAny().isEmpty()) {
            return this;
        }
        return problems(Report.of(report.getFindings().stream()
                .map(finding -> finding.getRuleId().equals(other.getRuleId())
                        ? problem.at(finding.getPath(), finding.getPosition()).build()
                        : finding)
                .toList()));
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
     * The problems, and what the {@linkplain ReadMode#LENIENT lenient} and {@linkplain ReadMode#PRESERVING preserving}
     * modes tell.
     *
     * @return in the order in which they were found; errors if and only if there is no value
     */
    public Report getReport() {
        return report;
    }

    /**
     * What the document holds beyond the value, for {@link JsonFormat#write(Object, Remainder)}.
     *
     * @return empty unless there is a value and the mode is {@link ReadMode#PRESERVING}
     */
    public Remainder getRemainder() {
        return remainder;
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

    /** Whether there is a value, and how many findings; never the value itself. */
    @Override
    public String toString() {
        return "ReadResult{" + (value == null ? "no value" : "value present") + ", findings="
                + report.getFindings().size() + "}";
    }
}
