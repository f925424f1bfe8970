package org.wcoprogramme.json.jackson3;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.json.token.MalformedInputException;
import org.wcoprogramme.json.token.TextPositions;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonParserBase;
import tools.jackson.core.util.JsonParserDelegate;

/** Tokens come from a parser. */
final class ParserSource implements TokenSource {

    private final JsonParser parser;
    private final @Nullable TextPositions positions;
    private final boolean text;
    private boolean atFirst;

    private ParserSource(JsonParser parser, @Nullable TextPositions positions, boolean atFirst) {
        this.parser = parser;
        this.positions = positions;
        this.text = isText(parser);
        this.atFirst = atFirst;
    }

    /** The tokens of a parser that reads this text and has not started yet. */
    static ParserSource ofText(JsonParser parser, byte[] utf8) {
        return new ParserSource(parser, new TextPositions(utf8), false);
    }

    /** The tokens of an application's parser, from the current one on. */
    static ParserSource ofCurrent(JsonParser parser) {
        return new ParserSource(parser, null, parser.currentToken() != null);
    }

    /** Trees, buffers and binary formats have no position in a text, or a wrong one. */
    private static boolean isText(JsonParser parser) {
        return parser instanceof JsonParserDelegate delegate
                ? isText(delegate.delegate())
                : parser instanceof JsonParserBase;
    }

    @Override
    public Token next() throws MalformedInputException {
        try {
            JsonToken token = atFirst ? parser.currentToken() : parser.nextToken();
            atFirst = false;
            return token == null ? Token.END : convert(token);
        } catch (StreamReadException e) {
            throw malformed(e, MalformedInputException.Kind.SYNTAX);
        } catch (StreamConstraintsException e) {
            throw malformed(e, MalformedInputException.Kind.LIMIT);
        }
    }

    private static Token convert(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT -> Token.FOREIGN;
            case NOT_AVAILABLE -> Token.END;
        };
    }

    @Override
    public String text() throws MalformedInputException {
        try {
            return parser.getString();
        } catch (StreamReadException e) {
            throw malformed(e, MalformedInputException.Kind.SYNTAX);
        } catch (StreamConstraintsException e) {
            throw malformed(e, MalformedInputException.Kind.LIMIT);
        }
    }

    private MalformedInputException malformed(
            tools.jackson.core.JacksonException e, MalformedInputException.Kind kind) {
        TokenStreamLocation location = e.getLocation();
        // An exceeded limit is reported without a place by the parser; it is where the parser stands.
        return new MalformedInputException(kind, locate(location == null ? parser.currentLocation() : location));
    }

    @Override
    public Object mark() {
        return parser.currentTokenLocation();
    }

    @Override
    public long offset(Object mark) {
        return ((TokenStreamLocation) mark).getByteOffset();
    }

    @Override
    public Optional<Position> locate(Object mark) {
        TokenStreamLocation location = (TokenStreamLocation) mark;
        if (!text || location.getLineNr() < 1) {
            return Optional.empty();
        }
        if (location.getCharOffset() >= 0) {
            return Optional.of(Position.of(location.getLineNr(), Math.max(1, location.getColumnNr())));
        }
        return Optional.of(
                positions == null
                        // Columns of a byte stream count bytes, and the bytes are gone.
                        ? Position.ofLine(location.getLineNr())
                        : positions.at(location.getByteOffset()));
    }
}
