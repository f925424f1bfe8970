package org.wcoprogramme.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.wcoprogramme.CountRange;

/**
 * The words of the reports in one language. A language that there is no bundle for is English, whatever the JVM's
 * default is.
 */
final class Texts {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    private final Locale locale;
    private final ResourceBundle bundle;

    Texts(Locale locale) {
        this.locale = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle("org.wcoprogramme.report.texts", this.locale);
    }

    Locale locale() {
        return locale;
    }

    /** Numbers are given as texts: a message is not the place to choose their form. */
    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /**
     * A text of the data as a part of one line: what would break the line, or change how the rest of it reads, is gone.
     * White space and control characters are one space, format characters are left out but for the joiners that some
     * scripts need. A text of which nothing is left is a hyphen.
     */
    String line(String text) {
        String line = BREAKS.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return line.isEmpty() ? get("none") : line;
    }

    /** Six digits behind the decimal sign. */
    String decimal(double number) {
        return new DecimalFormat("0.000000", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    String decimal(OptionalDouble number) {
        return number.isPresent() ? decimal(number.getAsDouble()) : get("none");
    }

    String count(int count) {
        return Integer.toString(count);
    }

    /** A count with its noun, which in French is singular for zero too. */
    String counted(String noun, int count) {
        boolean one = count == 1 || (count == 0 && locale.equals(Locale.FRENCH));
        return get(noun + (one ? ".one" : ".other"), count(count));
    }

    String range(CountRange range) {
        return range.isExact()
                ? count(range.getAtLeast())
                : get("range", count(range.getAtLeast()), count(range.getAtMost()));
    }
}
