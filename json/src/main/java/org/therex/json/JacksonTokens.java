package org.therex.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.therex.check.Location;
import org.therex.json.wire.MalformedException;
import org.therex.json.wire.SourceText;
import org.therex.json.wire.TokenKind;
import org.therex.json.wire.Tokens;
import org.therex.json.wire.WireCodes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a Jackson parser. */
final class JacksonTokens implements Tokens {

    private static final TokenKind[] KINDS = kinds();
    private static final long UNKNOWN_PLACE = -2;

    private final JsonParser parser;
    private final @Nullable SourceText source;
    /** Whether the parser has already stepped into the object at whose start these tokens say they are. */
    private boolean inside;

    /**
     * Makes tokens.
     *
     * @param source the text that the parser reads; null if it is not known, and the parser must tell lines and columns
     */
    JacksonTokens(JsonParser parser, @Nullable SourceText source) {
        this.parser = parser;
        this.source = source;
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
            kinds[slot(token)] = switch (token) {
                case START_OBJECT -> TokenKind.OBJECT_START;
                case END_OBJECT -> TokenKind.OBJECT_END;
                case START_ARRAY -> TokenKind.LIST_START;
                case END_ARRAY -> TokenKind.LIST_END;
                case PROPERTY_NAME -> TokenKind.NAME;
                case VALUE_STRING -> TokenKind.TEXT;
                case VALUE_NUMBER_INT -> TokenKind.INTEGER;
                case VALUE_NUMBER_FLOAT -> TokenKind.DECIMAL;
                case VALUE_TRUE -> TokenKind.TRUE;
                case VALUE_FALSE -> TokenKind.FALSE;
                case VALUE_NULL -> TokenKind.NULL;
                case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> TokenKind.OTHER;
            };
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
            return kind(parser.nextToken());
        } catch (JacksonException e) {
            throw malformed(e);
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
    public void skip() {
        try {
            if (inside) {
                inside = false;
                while (parser.hasToken(JsonToken.PROPERTY_NAME)) {
                    parser.nextToken();
                    parser.skipChildren();
                    parser.nextToken();
                }
            } else {
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public long place() {
        return place(parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    private long place(@Nullable TokenStreamLocation location) {
        if (location == null) {
            return UNKNOWN_PLACE;
        }
        if (source == null) {
            return location.getLineNr() < 1 || location.getColumnNr() < 1
                    ? UNKNOWN_PLACE
                    : (long) location.getLineNr() << Integer.SIZE | location.getColumnNr();
        }
        return source instanceof SourceText.OfBytes ? location.getByteOffset() : location.getCharOffset();
    }

    @Override
    public @Nullable Location locate(long place) {
        if (place < 0) {
            return null;
        }
        return source == null ? new Location((int) (place >>> Integer.SIZE), (int) place) : source.locate(place);
    }

    private MalformedException malformed(JacksonException e) {
        long place = place(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        if (e instanceof StreamConstraintsException) {
            return new MalformedException(
                    WireCodes.LIMIT_EXCEEDED, "within the limits of reading", exceeded(e), place, e);
        }
        return new MalformedException(
                WireCodes.MALFORMED_JSON,
                "well-formed JSON",
                e instanceof UnexpectedEndOfInputException ? "ends before it is complete" : "is not from here on",
                place,
                e);
    }

    /** Returns which limit was exceeded; only Jackson's message says it. */
    private static String exceeded(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.contains("nesting depth")) {
            return "is nested too deeply";
        } else if (message.contains("Name")) {
            return "has too long a field name";
        } else if (message.contains("String")) {
            return "has too long a text";
        } else if (message.contains("Number")) {
            return "has too long a number";
        } else if (message.contains("oken count")) {
            return "has too many parts";
        }
        return "exceeds one";
    }

    @Override
    public void close() {
        parser.close();
    }
}
