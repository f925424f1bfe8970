package org.wcoprogramme.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.region.WcoRegion;

/**
 * The words and numbers of the reports in one language. A language that there is no bundle for is English, whatever the
 * JVM's default is.
 *
 * <p>Numbers are written here, not by {@link java.text.NumberFormat}: its signs and spaces differ between releases of
 * the JDK. French has a decimal comma and a no-break space before the per cent sign; neither language groups digits.
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
        return line.isEmpty() ? "-" : line;
    }

    String line(LocalizedText text) {
        return line(text.in(locale));
    }

    /** The name of a code that the library knows, else the code. */
    String name(Object code, Optional<LocalizedText> name) {
        return name.map(this::line).orElseGet(code::toString);
    }

    /** What must be read before anything that comes from such a record. */
    Optional<String> notice(RecordNature nature) {
        return nature == RecordNature.FICTIONAL ? Optional.of(get("fictional")) : Optional.empty();
    }

    String abbreviation(WcoRegion region) {
        return region.getAbbreviation().in(locale);
    }

    /** For instance {@code 0.975504}, in French {@code 0,975504}. */
    String decimal(double number, int digits) {
        return sign(plainDecimal(number, digits));
    }

    /** A number with the decimal sign of the language. */
    String sign(String plain) {
        return locale.equals(Locale.FRENCH) ? plain.replace('.', ',') : plain;
    }

    /** With a point in every language. */
    static String plainDecimal(double number, int digits) {
        return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** For instance {@code 85.7%}, in French {@code 85,7 %}. */
    String percent(double share) {
        return get("percent", decimal(100 * share, 1));
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

    /** A cell as people read it, with so many digits behind the decimal sign of an index. */
    String cell(Cell cell, int digits) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        } else if (cell instanceof Cell.Count count) {
            return count(count.count());
        } else if (cell instanceof Cell.Decimal decimal) {
            return decimal(decimal.number(), digits);
        } else if (cell instanceof Cell.Share share) {
            return percent(share.share());
        }
        return ((Cell.Missing) cell).reason();
    }

    /** Items that may have commas. */
    String list(Collection<String> items) {
        return String.join(locale.equals(Locale.FRENCH) ? "\u00a0; " : "; ", items);
    }

    static String join(Collection<?> items) {
        return String.join(", ", items.stream().map(Object::toString).toList());
    }
}
