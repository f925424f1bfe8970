package org.wcoprogramme.outcome;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** Which way an indicator improves. */
public enum Direction {
    /** From small to large: the completion rate. */
    ASCENDING("ascending"),
    /** From large to small: officers who left early. */
    DESCENDING("descending");

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "one of ascending, descending", "fr", "une des valeurs ascending, descending");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code ascending}
     * @return the direction
     * @throws MalformedTextException if there is no direction of that code
     */
    public static Direction of(String code) {
        Objects.requireNonNull(code, "code");
        for (Direction direction : values()) {
            if (direction.code.equals(code)) {
                return direction;
            }
        }
        throw new MalformedTextException("Direction", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
