package org.wcoprogramme.examples.quickstart;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for: a file or the document that is built in, in English or French, and where a page is to be written.
 */
record CommandLine(Optional<Path> file, Optional<Path> page, Locale locale) {

    /** The document that is shown when no file is named. */
    static final String BUILT_IN = "career-development-programme.json";

    private static final String USAGE = "usage: java -jar quickstart.jar [file] [--lang en|fr] [--report page.html]";

    /** Empty if the arguments make no sense, which is said on the error stream. */
    static Optional<CommandLine> parse(String[] arguments, PrintStream err) {
        try {
            return Optional.of(parse(arguments));
        } catch (Nonsense e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return Optional.empty();
        }
    }

    private static CommandLine parse(String[] arguments) throws Nonsense {
        Path file = null;
        Path page = null;
        Locale locale = Locale.ENGLISH;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            String next = i + 1 < arguments.length ? arguments[i + 1] : "nothing";
            if (argument.equals("--lang")) {
                if (!next.equals("en") && !next.equals("fr")) {
                    throw new Nonsense("--lang: expected en or fr, found " + next);
                }
                locale = next.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
                i++;
            } else if (argument.equals("--report")) {
                if (i + 1 == arguments.length || next.startsWith("-")) {
                    throw new Nonsense("--report: expected a file, found " + next);
                }
                page = only(page, next);
                i++;
            } else if (argument.startsWith("-")) {
                throw new Nonsense("expected --lang, --report or a file, found " + argument);
            } else {
                file = only(file, argument);
            }
        }
        return new CommandLine(Optional.ofNullable(file), Optional.ofNullable(page), locale);
    }

    private static Path only(@Nullable Path before, String argument) throws Nonsense {
        if (before != null) {
            throw new Nonsense("expected one file, found " + before + " and " + argument);
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new Nonsense("expected a file name, found one that this system does not allow");
        }
    }

    /** Arguments that make no sense, with what was expected instead. */
    private static final class Nonsense extends Exception {

        private static final long serialVersionUID = 1L;

        Nonsense(String message) {
            super(message);
        }
    }

    /** The document, as error messages call it. */
    String name() {
        return file.map(Path::toString).orElse(BUILT_IN);
    }
}
