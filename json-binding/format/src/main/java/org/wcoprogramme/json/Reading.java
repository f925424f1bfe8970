package org.wcoprogramme.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.Contradiction;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.token.MalformedInputException;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSource;

/**
 * One reading of one value: the tokens, the place in the document, and the problems found so far.
 *
 * <p>Costs nothing while all is well: the place is two arrays, and paths, positions and texts are made only for a
 * problem.
 */
final class Reading {

    private final TokenSource source;
    private final List<Finding> problems = new ArrayList<>(0);
    private final @Nullable String[] names = new @Nullable String[JsonLimits.DEPTH + 2];
    private final int[] elements = new int[JsonLimits.DEPTH + 2];
    private int steps;
    private int depth;
    private int personal;
    private boolean ended;
    private Token token = Token.END;
    private final Deque<Ahead> ahead = new ArrayDeque<>(0);
    private @Nullable Ahead again;

    Reading(TokenSource source) {
        this.source = source;
    }

    /** A token that was looked at before its time, and is read again. */
    private record Ahead(Token token, String text, Object mark) {}

    /** A syntax or limit error, which is the last problem of a reading. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("reading ended", null, false, false);
        }
    }

    <V> @Nullable V readValue(Kind<V> kind) throws IOException {
        try {
            if (next() == Token.END) {
                report(problem(JsonProblem.SYNTAX));
                throw new Ended();
            }
            return kind.read(this);
        } catch (Ended e) {
            ended = true;
            return null;
        }
    }

    /** Whether the value was read to its end, with or without problems. */
    boolean isAtEndOfValue() {
        return !ended;
    }

    void expectEnd() throws IOException {
        try {
            if (next() != Token.END) {
                report(JsonProblem.TRAILING_TEXT.at(Path.root(), source.locate(mark())));
            }
        } catch (Ended e) {
            // What follows the value is no JSON: the problem that next() reported says so.
        }
    }

    Report report() {
        return problems.isEmpty() ? Report.empty() : Report.of(problems);
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    // --- tokens

    Token next() throws IOException {
        try {
            again = ahead.pollFirst();
            token = again == null ? source.next() : again.token();
            return token;
        } catch (MalformedInputException e) {
            throw ended(e);
        }
    }

    Token token() {
        return token;
    }

    String text() throws IOException {
        if (again != null) {
            return again.text();
        }
        try {
            String text = source.text();
            if (text.length() > JsonLimits.TEXT) {
                throw limit(
                        "a name or string of at most " + JsonLimits.TEXT + " characters",
                        "un nom ou une chaîne de " + JsonLimits.TEXT + " caractères au plus");
            }
            return text;
        } catch (MalformedInputException e) {
            throw ended(e);
        }
    }

    Object mark() {
        return again == null ? source.mark() : again.mark();
    }

    /**
     * The text of a member of the object that starts here, wherever it stands in the object, which is then read from
     * its start as if nobody had looked.
     *
     * @return empty if there is no such member, or if it is no string
     */
    Optional<String> peekText(String name) throws IOException {
        Ahead start = here();
        Deque<Ahead> seen = new ArrayDeque<>();
        Optional<String> found = Optional.empty();
        int open = 1;
        int weight = 0;
        while (open > 0 && token != Token.END) {
            next();
            Ahead here = here();
            seen.addLast(here);
            weight += 1 + here.text().length();
            if (weight > JsonLimits.AHEAD) {
                throw limit(
                        "at most " + JsonLimits.AHEAD + " characters before the member " + name + " of an object",
                        "au plus " + JsonLimits.AHEAD + " caractères avant le membre " + name + " d'un objet");
            }
            switch (token) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {
                    if (open == 1 && token == Token.NAME && here.text().equals(name)) {
                        next();
                        Ahead value = here();
                        seen.addLast(value);
                        found = token == Token.STRING ? Optional.of(value.text()) : Optional.empty();
                        open = 0;
                    }
                }
            }
        }
        while (!seen.isEmpty()) {
            ahead.addFirst(seen.removeLast());
        }
        again = start;
        token = start.token();
        return found;
    }

    private Ahead here() throws IOException {
        if (again != null) {
            return again;
        }
        boolean worded = switch (token) {
            case NAME, STRING, INTEGER, DECIMAL -> true;
            default -> false;
        };
        return new Ahead(token, worded ? text() : "", source.mark());
    }

    private Ended ended(MalformedInputException e) {
        if (e.getKind() == MalformedInputException.Kind.LIMIT) {
            report(JsonProblem.LIMIT
                    .at(path(), e.getPosition())
                    .putArgument(
                            "expected",
                            JsonProblem.text(
                                    "names, strings and numbers of usual length",
                                    "des noms, chaînes et nombres de longueur habituelle")));
        } else {
            report(JsonProblem.SYNTAX.at(path(), e.getPosition()));
        }
        return new Ended();
    }

    private Ended limit(String english, String french) {
        report(JsonProblem.LIMIT
                .at(path(), source.locate(mark()))
                .putArgument("expected", JsonProblem.text(english, french)));
        return new Ended();
    }

    /** Goes over the current value, whatever it is. */
    void skip() throws IOException {
        int open = 0;
        Token at = token;
        while (true) {
            if (at == Token.START_OBJECT || at == Token.START_ARRAY) {
                enter();
                open++;
            } else if (at == Token.END_OBJECT || at == Token.END_ARRAY) {
                leave();
                open--;
            } else if (at == Token.END) {
                return;
            }
            if (open == 0) {
                return;
            }
            at = next();
        }
    }

    // --- place

    void enter() {
        depth++;
        if (depth > JsonLimits.DEPTH) {
            throw limit(
                    "at most " + JsonLimits.DEPTH + " objects and arrays inside each other",
                    "au plus " + JsonLimits.DEPTH + " objets et tableaux imbriqués");
        }
    }

    void leave() {
        depth--;
    }

    void stepInto(String name) {
        names[steps++] = name;
    }

    void stepInto(int element) {
        names[steps] = null;
        elements[steps++] = element;
    }

    void stepOut() {
        steps--;
    }

    void enterPersonal() {
        personal++;
    }

    void leavePersonal() {
        personal--;
    }

    boolean isPersonal() {
        return personal > 0;
    }

    Path path() {
        Path path = Path.root();
        for (int i = 0; i < steps; i++) {
            String name = names[i];
            path = name == null ? path.element(elements[i]) : path.attribute(name);
        }
        return path;
    }

    // --- problems

    FindingBuilder problem(JsonProblem problem) {
        return problem.at(path(), source.locate(mark()));
    }

    FindingBuilder problem(JsonProblem problem, Object mark) {
        return problem.at(path(), source.locate(mark));
    }

    void report(FindingBuilder problem) {
        problems.add(problem.build());
        if (problems.size() == JsonLimits.PROBLEMS) {
            problems.add(JsonProblem.LIMIT
                    .at(path(), Optional.empty())
                    .putArgument(
                            "expected",
                            JsonProblem.text(
                                    "at most " + JsonLimits.PROBLEMS + " problems",
                                    "au plus " + JsonLimits.PROBLEMS + " problèmes"))
                    .build());
            throw new Ended();
        }
    }

    /** Reports that the current value is of another JSON type, and goes over it. */
    void wrongType(LocalizedText expected) throws IOException {
        report(problem(JsonProblem.WRONG_TYPE)
                .putArgument("expected", Argument.of(expected))
                .putArgument("found", Found.describe(this)));
        skip();
    }

    /** The same where a structure is expected: what stands in its place may be a name or anything else. */
    void wrongTypeHidden(LocalizedText expected) throws IOException {
        enterPersonal();
        wrongType(expected);
        leavePersonal();
    }

    /** Reports that a text does not have the form that its type asks for. */
    void reportMalformed(MalformedTextException e, Object mark, String text) {
        report(problem(JsonProblem.MALFORMED_TEXT, mark)
                .putArgument("expected", Argument.of(e.getExpected()))
                .putArgument("found", Found.string(text, isPersonal())));
    }

    /** Reports what a single-text value refuses, at the value itself. */
    void reportContradictions(InvalidValueException e) {
        reportContradictions(e, mark(), attribute -> false);
    }

    /** Reports what a value refuses, at those of its attributes that the document has, else at the value itself. */
    void reportContradictions(InvalidValueException e, Object mark, Predicate<String> inDocument) {
        for (Contradiction contradiction : e.getContradictions()) {
            Path path = inDocument.test(contradiction.getAttribute())
                    ? path().attribute(contradiction.getAttribute())
                    : path();
            report(JsonProblem.CONTRADICTION
                    .at(path, source.locate(mark))
                    .putArgument("problem", Argument.of(contradiction.getMessage())));
        }
    }
}
