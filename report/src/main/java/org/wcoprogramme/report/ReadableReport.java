package org.wcoprogramme.report;

import java.util.Locale;
import java.util.Map;

/**
 * A report that can be read in several forms, in English and French. All forms say the same; a locale of another
 * language than French gets English, and the JVM's default locale plays no part.
 *
 * <p>What comes from data never makes a line, a cell, a tag or a heading of its own: a line feed in a name is a space,
 * characters that change the direction of what follows are left out, and each form escapes what it must. What is not
 * known is said in words, and is never zero.
 *
 * <p>The same report gives the same characters on every machine.
 */
public abstract sealed class ReadableReport permits ProgrammeReport, FindingsReport {

    ReadableReport() {}

    abstract Document document(Texts texts);

    /**
     * Plain text for a terminal. Indices have six digits behind the decimal sign; charts are left out, tables hold
     * their figures.
     *
     * @param locale the reader's locale
     * @return lines that end with a line feed
     */
    public final String text(Locale locale) {
        Texts texts = new Texts(locale);
        return new TextForm(texts).render(document(texts));
    }

    /**
     * Markdown as GitHub reads it. Indices have three digits behind the decimal sign; charts are left out, tables hold
     * their figures.
     *
     * @param locale the reader's locale
     * @return lines that end with a line feed
     */
    public final String markdown(Locale locale) {
        Texts texts = new Texts(locale);
        return new MarkdownForm(texts).render(document(texts));
    }

    /**
     * One HTML page that needs nothing else: its style and its charts are in it, it has no script, and nothing is
     * loaded. It can be read on a phone, on paper and by a screen reader, and it is well-formed XML. Characters that
     * XML 1.0 forbids are U+FFFD, the replacement character.
     *
     * @param locale the reader's locale
     * @return a page to write as UTF-8
     */
    public final String html(Locale locale) {
        Texts texts = new Texts(locale);
        return new HtmlForm(texts).render(document(texts));
    }

    /**
     * The tables for a spreadsheet, each as a CSV file by RFC 4180: for reading, not for reading back. Heads and words
     * are in the reader's language.
     *
     * <p>Numbers have a decimal point in both languages, because the comma separates cells; shares are from 0 to 1. A
     * French spreadsheet asks for both when it imports the text. A text that a spreadsheet would take for a formula has
     * an apostrophe in front, as OWASP advises, also inside of a cell behind a semicolon, where a French spreadsheet
     * begins another one; numbers are left alone. In a report on a fictional programme each row ends by saying so.
     *
     * <p>Write it as UTF-8. Excel takes a file that it opens by double click for UTF-8 only if a U+FEFF stands in
     * front; other readers would take that for a part of the first head, so it is left to the caller.
     *
     * @param locale the reader's locale
     * @return texts with lines that end with CR and LF, by the name of the table, which is the same in both languages:
     *     {@code cohorts-by-region}; in the order of the report, unmodifiable
     */
    public final Map<String, String> csv(Locale locale) {
        Texts texts = new Texts(locale);
        return new CsvForm(texts).render(document(texts));
    }
}
