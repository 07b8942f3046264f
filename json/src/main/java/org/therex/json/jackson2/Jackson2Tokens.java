package org.therex.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.therex.check.Location;
import org.therex.json.binding.ParserPlaces;
import org.therex.wire.MalformedException;
import org.therex.wire.TokenKind;
import org.therex.wire.Tokens;

/** The tokens of a parser of Jackson 2. */
final class Jackson2Tokens implements Tokens {

    /** An action of the parser. */
    interface Step<R extends @Nullable Object> {

        R take() throws IOException;
    }

    private static final ImmutableMap<JsonToken, TokenKind> KINDS =
            Maps.toMap(EnumSet.allOf(JsonToken.class), token -> TokenKind.named(token.name()));

    /** The beginning of the message whose place is one character too late, unlike in Jackson 3. */
    private static final String ALREADY_PASSED = "Illegal character ((CTRL-CHAR";

    private final JsonParser parser;
    private final ParserPlaces places;
    /** True if the parser is already past the start of the object that these tokens still report. */
    private boolean inside;

    Jackson2Tokens(JsonParser parser, ParserPlaces places) {
        this.parser = parser;
        this.places = places;
        this.inside = parser.hasToken(JsonToken.FIELD_NAME) || parser.hasToken(JsonToken.END_OBJECT);
    }

    private <R extends @Nullable Object> R located(Step<R> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    private MalformedException malformed(IOException e) {
        if (!(e instanceof JsonProcessingException broken)) {
            return MalformedException.brokenOff(false, place(parser.currentLocation()), e);
        }
        long place = place(broken.getLocation() == null ? parser.currentLocation() : broken.getLocation());
        if (broken.getOriginalMessage().startsWith(ALREADY_PASSED)) {
            place--;
        }
        return e instanceof StreamConstraintsException
                ? MalformedException.beyondLimits(broken.getOriginalMessage(), place, e)
                : MalformedException.brokenOff(e instanceof JsonEOFException, place, e);
    }

    private static TokenKind kind(@Nullable JsonToken token) {
        return token == null ? TokenKind.END : KINDS.getOrDefault(token, TokenKind.OTHER);
    }

    @Override
    public TokenKind next() {
        TokenKind kind = kind(located(parser::nextToken));
        if (kind == TokenKind.INTEGER || kind == TokenKind.DECIMAL) {
            checkEnd();
        }
        return kind;
    }

    /** Throws at a number with trailing characters, which the parser reports only at the next token. */
    private void checkEnd() {
        long end = place() + length();
        if (!places.endsNumber(end)) {
            throw located(() -> MalformedException.brokenOff(
                    false, end, new JsonParseException(parser, "the number " + parser.getText() + " goes on")));
        }
    }

    @Override
    public @Nullable String nextName() {
        if (!inside) {
            return located(parser::nextFieldName);
        }
        inside = false;
        return parser.hasToken(JsonToken.FIELD_NAME) ? located(parser::currentName) : null;
    }

    @Override
    public TokenKind kind() {
        return inside ? TokenKind.OBJECT_START : kind(parser.currentToken());
    }

    @Override
    public String text() {
        return located(parser::getText);
    }

    @Override
    public char[] characters() {
        return located(parser::getTextCharacters);
    }

    @Override
    public int offset() {
        return located(parser::getTextOffset);
    }

    @Override
    public int length() {
        return located(parser::getTextLength);
    }

    @Override
    public @Nullable Location locate(long place) {
        return places.locate(place);
    }

    @Override
    public long place() {
        return place(parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    private long place(@Nullable JsonLocation at) {
        return at == null
                ? ParserPlaces.UNKNOWN
                : places.of(at.getLineNr(), at.getColumnNr(), at.getByteOffset(), at.getCharOffset());
    }

    @Override
    public void close() {
        located(() -> {
            parser.close();
            return parser;
        });
    }
}
