package org.wcoprogramme.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * A place in a text: line 12, column 7.
 *
 * <p>Lines and columns count from 1; a column counts UTF-16 units, as editors and Java do. Where a source counts bytes
 * only and the text is gone, the line is known and the column is not.
 *
 * <p>Invariants: line and column are at least 1.
 */
@ValueType
@Value.Immutable
public abstract sealed class Position permits PositionBuilder.ImmutablePosition {

    Position() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static PositionBuilder builder() {
        return new PositionBuilder();
    }

    /**
     * A place in a text.
     *
     * @param line 1 or more
     * @param column 1 or more, in UTF-16 units
     * @return the position
     * @throws org.wcoprogramme.InvalidValueException if one is less than 1
     */
    public static Position of(int line, int column) {
        return builder().line(line).column(column).build();
    }

    /**
     * A place of which only the line is known.
     *
     * @param line 1 or more
     * @return the position
     * @throws org.wcoprogramme.InvalidValueException if it is less than 1
     */
    public static Position ofLine(int line) {
        return builder().line(line).build();
    }

    /**
     * The line.
     *
     * @return 1 or more
     */
    public abstract int getLine();

    /**
     * The column, in UTF-16 units.
     *
     * @return 1 or more; empty if it is not known
     */
    public abstract Optional<Integer> getColumn();

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this position
     */
    public abstract PositionBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Position")
                .require(
                        getLine() >= 1,
                        "line",
                        "expected 1 or more, found " + getLine(),
                        "attendu 1 ou plus, trouvé " + getLine())
                .require(
                        getColumn().orElse(1) >= 1,
                        "column",
                        "expected 1 or more, found " + getColumn().orElse(1),
                        "attendu 1 ou plus, trouvé " + getColumn().orElse(1))
                .orThrow();
    }

    /** As in {@code 12:7}, or {@code 12} where the column is not known. */
    @Override
    public final String toString() {
        return getLine() + getColumn().map(column -> ":" + column).orElse("");
    }
}
