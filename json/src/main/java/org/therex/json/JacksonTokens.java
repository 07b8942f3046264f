package org.therex.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.therex.check.Location;
import org.therex.json.binding.ParserPlaces;
import org.therex.json.binding.SourceText;
import org.therex.wire.MalformedException;
import org.therex.wire.TokenKind;
import org.therex.wire.Tokens;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a Jackson parser. */
final class JacksonTokens implements Tokens {

    private static final TokenKind[] KINDS = kinds();

    private final JsonParser parser;
    private final ParserPlaces places;
    /** True if the parser is already past the start of the object that these tokens still report. */
    private boolean inside;

    /**
     * Makes tokens.
     *
     * @param source the text that the parser reads; null if it is not known, and the parser must state lines and columns
     */
    JacksonTokens(JsonParser parser, @Nullable SourceText source) {
        this.parser = parser;
        this.places = new ParserPlaces(source);
        this.inside = parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT);
    }

    private static TokenKind[] kinds() {
        TokenKind[] kinds = new TokenKind
                [1
                        + Arrays.stream(JsonToken.values())
                                .mapToInt(JacksonTokens::slot)
                                .max()
                                .orElseThrow()];
        for (JsonToken token : JsonToken.values()) {
            kinds[slot(token)] = TokenKind.named(token.name());
        }
        return kinds;
    }

    private static int slot(JsonToken token) {
        return token.id() - JsonTokenId.ID_NOT_AVAILABLE;
    }

    private static TokenKind kind(@Nullable JsonToken token) {
        return token == null ? TokenKind.END : KINDS[slot(token)];
    }

    @Override
    public TokenKind next() {
        try {
            TokenKind kind = kind(parser.nextToken());
            if (kind == TokenKind.INTEGER || kind == TokenKind.DECIMAL) {
                checkEnd();
            }
            return kind;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** Throws at a number with trailing characters, which the parser reports at once only for some characters. */
    private void checkEnd() {
        long end = place() + length();
        if (!places.endsNumber(end)) {
            throw MalformedException.brokenOff(
                    false, end, new StreamReadException(parser, "the number " + parser.getString() + " goes on"));
        }
    }

    @Override
    public @Nullable String nextName() {
        try {
            if (inside) {
                inside = false;
                return parser.hasToken(JsonToken.PROPERTY_NAME) ? parser.currentName() : null;
            }
            return parser.nextName();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public TokenKind kind() {
        return inside ? TokenKind.OBJECT_START : kind(parser.currentToken());
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public int offset() {
        try {
            return parser.getStringOffset();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public long place() {
        return place(parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    private long place(@Nullable TokenStreamLocation at) {
        return at == null
                ? ParserPlaces.UNKNOWN
                : places.of(at.getLineNr(), at.getColumnNr(), at.getByteOffset(), at.getCharOffset());
    }

    @Override
    public @Nullable Location locate(long place) {
        return places.locate(place);
    }

    private MalformedException malformed(JacksonException e) {
        long place = place(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        return e instanceof StreamConstraintsException
                ? MalformedException.beyondLimits(e.getOriginalMessage(), place, e)
                : MalformedException.brokenOff(e instanceof UnexpectedEndOfInputException, place, e);
    }

    @Override
    public void close() {
        parser.close();
    }
}
