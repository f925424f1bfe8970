package org.wcoprogramme.json;

import java.util.Optional;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSource;

/** One string, which stands in no text. */
final class TextSource implements TokenSource {

    private final String text;
    private boolean started;

    TextSource(String text) {
        this.text = text;
    }

    @Override
    public Token next() {
        Token token = started ? Token.END : Token.STRING;
        started = true;
        return token;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Object mark() {
        return this;
    }

    @Override
    public long offset(Object mark) {
        return -1;
    }

    @Override
    public Optional<Position> locate(Object mark) {
        return Optional.empty();
    }
}
