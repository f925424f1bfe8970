package org.wcoprogramme.examples.quickstart;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What was asked for: a file or the document that is built in, in English or French. */
record CommandLine(Optional<Path> file, Locale locale) {

    /** The document that is shown when no file is named. */
    static final String BUILT_IN = "career-development-programme.json";

    private static final String USAGE = "usage: java -jar quickstart.jar [file] [--lang en|fr]";

    /** Empty if the arguments make no sense, which is said on the error stream. */
    static Optional<CommandLine> parse(String[] arguments, PrintStream err) {
        Optional<Path> file = Optional.empty();
        Locale locale = Locale.ENGLISH;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--lang")) {
                String language = i + 1 < arguments.length ? arguments[i + 1] : "nothing";
                if (!language.equals("en") && !language.equals("fr")) {
                    return refuse(err, "--lang: expected en or fr, found " + language);
                }
                locale = language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
                i++;
            } else if (argument.startsWith("-")) {
                return refuse(err, "expected --lang or a file, found " + argument);
            } else if (file.isPresent()) {
                return refuse(err, "expected one file, found " + file.get() + " and " + argument);
            } else {
                try {
                    file = Optional.of(Path.of(argument));
                } catch (InvalidPathException e) {
                    return refuse(err, "expected a file name, found one that this system does not allow");
                }
            }
        }
        return Optional.of(new CommandLine(file, locale));
    }

    private static Optional<CommandLine> refuse(PrintStream err, String problem) {
        err.println(problem);
        err.println(USAGE);
        return Optional.empty();
    }

    /** The document, as error messages call it. */
    String name() {
        return file.map(Path::toString).orElse(BUILT_IN);
    }
}
