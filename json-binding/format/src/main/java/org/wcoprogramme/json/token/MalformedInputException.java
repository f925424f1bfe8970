package org.wcoprogramme.json.token;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.wcoprogramme.finding.Position;

/**
 * The input is no JSON from some place on. Carries the place only: what a parser says about it may show the content,
 * which may be personal.
 */
public final class MalformedInputException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the input. */
    public enum Kind {
        /** It breaks the grammar of JSON. */
        SYNTAX,
        /** It exceeds what the parser is ready to read. */
        LIMIT
    }

    /** What is wrong. */
    private final Kind kind;

    private final transient Optional<Position> position;

    /**
     * Creates the exception.
     *
     * @param kind what is wrong
     * @param position where; empty if not known
     */
    public MalformedInputException(Kind kind, Optional<Position> position) {
        super("expected well-formed JSON, found a "
                + (kind == Kind.SYNTAX ? "syntax error" : "token over the parser's limits")
                + position.map(p -> " at " + p).orElse(""));
        this.kind = Objects.requireNonNull(kind, "kind");
        this.position = position;
    }

    /**
     * What is wrong.
     *
     * @return the kind
     */
    public Kind getKind() {
        return kind;
    }

    /**
     * Where it is wrong.
     *
     * @return empty if not known
     */
    public Optional<Position> getPosition() {
        return position == null ? Optional.empty() : position;
    }
}
