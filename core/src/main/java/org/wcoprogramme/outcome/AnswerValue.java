package org.wcoprogramme.outcome;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** What was answered to a question of a follow-up. */
public enum AnswerValue {
    /** Yes. */
    YES("yes"),
    /** In part, or under way. */
    PARTLY("partly"),
    /** No. */
    NO("no"),
    /** The question does not apply: nothing was recommended. */
    NOT_APPLICABLE("not-applicable"),
    /** Answered, and not told here. */
    UNDISCLOSED("undisclosed");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of yes, partly, no, not-applicable, undisclosed",
            "fr",
            "une des valeurs yes, partly, no, not-applicable, undisclosed");

    private final String code;

    AnswerValue(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code yes}
     * @return the value
     * @throws MalformedTextException if there is no value of that code
     */
    public static AnswerValue of(String code) {
        Objects.requireNonNull(code, "code");
        for (AnswerValue value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new MalformedTextException("AnswerValue", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
