package org.wcoprogramme.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.Contradiction;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.token.MalformedInputException;
import org.wcoprogramme.json.token.TextPositions;
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
    private final JsonLimits limits;
    private final ReadMode mode;
    private final byte @Nullable [] text;
    private final @Nullable Keeping keeping;
    private final Findings findings;
    private @Nullable TextPositions positions;
    private final int mostElements;
    /** A text of this length exceeds no limit, whatever it is. */
    private final int harmless;

    private int read;
    private final @Nullable String[] names;
    private final int[] elements;
    private int steps;
    private int depth;
    private int personal;
    private boolean ended;
    private Token token = Token.END;
    private final Deque<Ahead> ahead = new ArrayDeque<>(0);
    private @Nullable Ahead again;

    /** A strict reading of what an application's parser gives. */
    Reading(TokenSource source, JsonLimits limits) {
        this(source, limits, ReadMode.STRICT, null);
    }

    /** A reading of a text, whose bytes are the origin of the tokens. */
    Reading(TokenSource source, JsonLimits limits, ReadMode mode, byte @Nullable [] text) {
        this.source = source;
        this.limits = limits;
        this.mode = mode;
        this.text = text;
        this.keeping = mode == ReadMode.PRESERVING ? new Keeping() : null;
        this.findings = new Findings(limits);
        this.mostElements = limits.getElements();
        this.harmless = Math.min(limits.getDigits(), Math.min(limits.getNameLength(), limits.getStringLength()));
        this.names = new @Nullable String[limits.getDepth() + 2];
        this.elements = new int[limits.getDepth() + 2];
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
        return findings.report();
    }

    boolean hasProblems() {
        return findings.hasProblems();
    }

    ReadMode mode() {
        return mode;
    }

    /** What is kept beside the value; null if nothing is to be kept. */
    @Nullable
    Keeping keeping() {
        return keeping;
    }

    // --- tokens

    Token next() throws IOException {
        try {
            again = ahead.pollFirst();
            if (again == null) {
                token = source.next();
                if (++read > mostElements) {
                    throw limit(Allowed.elements(limits));
                }
            } else {
                token = again.token();
            }
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
            String current = source.text();
            if (current.length() > harmless && current.length() > Allowed.length(token, limits)) {
                throw limit(Allowed.text(token, limits));
            }
            return current;
        } catch (MalformedInputException e) {
            throw ended(e);
        }
    }

    /** Where the current value starts in the text. */
    int offset() {
        return Math.toIntExact(source.offset(mark()));
    }

    /** The value that starts there and was read to its end, as it stands in the text. */
    String sourceText(int start) {
        return JsonText.value(Objects.requireNonNull(text, "text"), start);
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
            if (weight > limits.getLookahead()) {
                throw limit(Allowed.lookahead(limits, name));
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
        return new Ahead(token, token.hasText() ? text() : "", source.mark());
    }

    private Ended ended(MalformedInputException e) {
        if (e.getKind() == MalformedInputException.Kind.LIMIT) {
            report(JsonProblem.LIMIT.at(path(), e.getPosition()).putArgument("expected", Allowed.token(limits)));
        } else {
            report(JsonProblem.SYNTAX.at(path(), e.getPosition()));
        }
        return new Ended();
    }

    private Ended limit(Argument expected) {
        report(JsonProblem.LIMIT.at(path(), source.locate(mark())).putArgument("expected", expected));
        return new Ended();
    }

    /** Goes over the current value, whatever it is, and counts what is in it. */
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
            } else if (at.hasText()) {
                text();
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
        if (depth > limits.getDepth()) {
            throw limit(Allowed.depth(limits));
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
        if (!findings.report(problem)) {
            findings.end(path());
            throw new Ended();
        }
    }

    /** Adds what is worth knowing and no problem. */
    void tell(FindingBuilder finding) {
        findings.tell(finding);
    }

    /** Whether the member that starts here is null, and may be. */
    boolean isIgnoredNull() {
        if (mode != ReadMode.LENIENT) {
            return false;
        }
        tell(problem(JsonProblem.IGNORED_NULL));
        return true;
    }

    /** Reports that the current value is of another JSON type, and goes over it. */
    void wrongType(LocalizedText expected) throws IOException {
        wrongType(Argument.of(expected), Found.describe(this));
    }

    /** The same where a string is expected. */
    void noString() throws IOException {
        wrongType(JsonProblem.text("a string", "une chaîne"), Found.describeUnquoted(this));
    }

    private void wrongType(Argument expected, Argument found) throws IOException {
        report(problem(JsonProblem.WRONG_TYPE).putArgument("expected", expected).putArgument("found", found));
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
            String attribute = contradiction.getAttribute();
            boolean there = inDocument.test(attribute);
            report(JsonProblem.CONTRADICTION
                    .at(
                            there ? path().attribute(attribute) : path(),
                            there ? locate(mark, attribute) : source.locate(mark))
                    .putArgument("problem", Argument.of(contradiction.getMessage())));
        }
    }

    /** Where the value of a member stands, which nobody remembered; without the text, where its object starts. */
    private Optional<Position> locate(Object object, String member) {
        int value = text == null ? -1 : JsonText.member(text, Math.toIntExact(source.offset(object)), member);
        if (text == null || value < 0) {
            return source.locate(object);
        }
        if (positions == null) {
            positions = new TextPositions(text);
        }
        return Optional.of(positions.at(value));
    }
}
