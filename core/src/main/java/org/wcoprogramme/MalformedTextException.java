package org.wcoprogramme;

import java.util.Locale;
import java.util.Objects;

/**
 * A text does not have the form that its type asks for, such as {@code "2011-13"} for a {@link PartialDate}.
 *
 * <p>The message names type, expected form and text, or only its length where it may be personal. Readers that report
 * to a person in another language use {@link #getExpected()}.
 */
public final class MalformedTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Simple name of the type. */
    private final String type;

    private final transient LocalizedText expected;

    /**
     * Creates the exception.
     *
     * @param type simple name of the type that refuses the text, for instance {@code PartialDate}
     * @param expected the form that the type asks for, in the languages of the library
     * @param text the refused text
     */
    public MalformedTextException(String type, LocalizedText expected, String text) {
        super(type + ": expected " + expected.in(Locale.ENGLISH) + ", found " + Texts.quote(text));
        this.type = Objects.requireNonNull(type, "type");
        this.expected = expected;
    }

    /**
     * Creates the exception for a text that may be personal and is not shown.
     *
     * @param type simple name of the type that refuses the text, for instance {@code OfficerId}
     * @param expected the form that the type asks for, in the languages of the library
     * @param length how many code points the refused text has
     */
    public MalformedTextException(String type, LocalizedText expected, int length) {
        super(type + ": expected " + expected.in(Locale.ENGLISH) + ", found a text of " + length + " characters");
        this.type = Objects.requireNonNull(type, "type");
        this.expected = expected;
    }

    /**
     * The type that refuses the text.
     *
     * @return its simple name
     */
    public String getType() {
        return type;
    }

    /**
     * The form that the type asks for.
     *
     * @return a phrase that completes "expected …"
     */
    public LocalizedText getExpected() {
        return expected == null ? LocalizedText.ofEnglish("a well-formed " + type) : expected;
    }
}
