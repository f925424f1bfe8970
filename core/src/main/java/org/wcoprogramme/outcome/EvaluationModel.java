package org.wcoprogramme.outcome;

import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * A model that counts levels of evaluation.
 *
 * <p>The vocabulary is open: a code that this library does not know is a valid value. The WCO's model of 2021 has five
 * levels, which the source does not name.
 */
public final class EvaluationModel {

    private static final Slug FORM = Slug.code("EvaluationModel", "kirkpatrick");

    /** Four levels: reaction, learning, behavior, results (Kirkpatrick Partners, The New World Kirkpatrick Model). */
    public static final EvaluationModel KIRKPATRICK = new EvaluationModel("kirkpatrick");

    /** Five levels: those of Kirkpatrick, and return on investment. */
    public static final EvaluationModel PHILLIPS = new EvaluationModel("phillips");

    /** The model for learning and development that the WCO piloted in 2021, of five levels. */
    public static final EvaluationModel WCO_2021 = new EvaluationModel("wco-2021");

    private final String text;

    private EvaluationModel(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code kirkpatrick}
     * @return the evaluation model
     * @throws MalformedTextException if the text has another form
     */
    public static EvaluationModel of(String text) {
        return new EvaluationModel(FORM.check(text));
    }

    /**
     * The name to show for a code that this library knows.
     *
     * @return the name in English and French; empty for a code of somebody else's
     */
    public Optional<LocalizedText> getName() {
        return Optional.ofNullable(Names.BY_CODE.get(text));
    }

    /** Apart, so that the constants above exist before any text is needed. */
    private static final class Names {
        static final Map<String, LocalizedText> BY_CODE = Map.of(
                "kirkpatrick",
                LocalizedText.of("en", "Kirkpatrick", "fr", "Kirkpatrick"),
                "phillips",
                LocalizedText.of("en", "Phillips", "fr", "Phillips"),
                "wco-2021",
                LocalizedText.of("en", "WCO evaluation model, 2021", "fr", "Modèle d'évaluation de l'OMD, 2021"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvaluationModel that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
