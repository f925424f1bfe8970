package org.wcoprogramme.examples.quickstart;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for: a file or the document that is built in, in English or French, and where a page is to be written.
 */
record CommandLine(Optional<Path> file, Optional<Path> page, Locale locale) {

    /** The document that is shown when no file is named. */
    static final String BUILT_IN = "career-development-programme.json";

    /** Empty if the arguments make no sense, which is said on the error stream. */
    static Optional<CommandLine> parse(String[] arguments, PrintStream err) {
        try {
            return Optional.of(parse(arguments));
        } catch (Nonsense e) {
            Messages messages = new Messages(language(arguments));
            err.println(messages.get(e.getMessage(), e.arguments));
            err.println(messages.get("usage"));
            return Optional.empty();
        }
    }

    /** The language that is asked for wherever it stands, also where the rest makes no sense. */
    private static Locale language(String[] arguments) {
        return Collections.indexOfSubList(List.of(arguments), List.of("--lang", "fr")) >= 0
                ? Locale.FRENCH
                : Locale.ENGLISH;
    }

    private static CommandLine parse(String[] arguments) throws Nonsense {
        Path file = null;
        Path page = null;
        Locale locale = Locale.ENGLISH;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            String next = i + 1 < arguments.length ? arguments[i + 1] : "";
            if (argument.equals("--lang")) {
                if (!next.equals("en") && !next.equals("fr")) {
                    throw new Nonsense(next.isEmpty() ? "lang.nothing" : "lang", next);
                }
                locale = next.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
                i++;
            } else if (argument.equals("--report")) {
                if (next.isEmpty() || next.startsWith("-")) {
                    throw new Nonsense(next.isEmpty() ? "report.nothing" : "report", next);
                }
                page = only(page, next);
                i++;
            } else if (argument.startsWith("-")) {
                throw new Nonsense("option", argument);
            } else {
                file = only(file, argument);
            }
        }
        return new CommandLine(Optional.ofNullable(file), Optional.ofNullable(page), locale);
    }

    private static Path only(@Nullable Path before, String argument) throws Nonsense {
        if (before != null) {
            throw new Nonsense("files", before, argument);
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new Nonsense("fileName");
        }
    }

    /** Arguments that make no sense; its message is the key of a text that says what was expected instead. */
    private static final class Nonsense extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Object[] arguments;

        Nonsense(String key, Object... arguments) {
            super(key);
            this.arguments = arguments;
        }
    }

    /** What is to be said in its language. */
    Messages messages() {
        return new Messages(locale);
    }

    /** The document, as error messages call it. */
    String name() {
        return file.map(Path::toString).orElse(BUILT_IN);
    }
}
