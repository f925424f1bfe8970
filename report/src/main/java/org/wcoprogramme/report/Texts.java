package org.wcoprogramme.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import org.wcoprogramme.CountRange;

/**
 * The words of the reports in one language. A language that there is no bundle for is English, whatever the JVM's
 * default is.
 */
final class Texts {

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
