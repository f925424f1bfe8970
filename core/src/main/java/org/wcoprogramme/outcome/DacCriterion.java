package org.wcoprogramme.outcome;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * A criterion of the OECD Development Assistance Committee for evaluations.
 *
 * <p>Which criteria there are depends on the edition: see {@link EvaluationCriterion}. Source: OECD DAC Network on
 * Development Evaluation, Better criteria for better evaluation, adopted 10 December 2019.
 */
public enum DacCriterion {
    /** Is the intervention doing the right things? */
    RELEVANCE("relevance"),
    /** How well does the intervention fit? Since the edition of 2019. */
    COHERENCE("coherence"),
    /** Is it achieving its objectives? */
    EFFECTIVENESS("effectiveness"),
    /** How well are resources used? */
    EFFICIENCY("efficiency"),
    /** What difference does it make? */
    IMPACT("impact"),
    /** Will the benefits last? */
    SUSTAINABILITY("sustainability");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of relevance, coherence, effectiveness, efficiency, impact, sustainability",
            "fr",
            "une des valeurs relevance, coherence, effectiveness, efficiency, impact, sustainability");

    private final String code;

    DacCriterion(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code relevance}
     * @return the criterion
     * @throws MalformedTextException if there is no criterion of that code
     */
    public static DacCriterion of(String code) {
        Objects.requireNonNull(code, "code");
        for (DacCriterion criterion : values()) {
            if (criterion.code.equals(code)) {
                return criterion;
            }
        }
        throw new MalformedTextException("DacCriterion", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
