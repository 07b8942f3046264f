package org.therex.json.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.therex.json.JsonLimits;
import org.therex.json.binding.ParserPlaces;
import org.therex.json.binding.ShapesByType;
import org.therex.wire.KnownShapes;
import org.therex.wire.LimitedTokens;
import org.therex.wire.MalformedException;
import org.therex.wire.Outcome;
import org.therex.wire.ReadMode;
import org.therex.wire.Shape;
import org.therex.wire.TextualShape;

/** A deserializer that reads values by their shape, whatever the settings of the mapper of Jackson 2. */
final class ShapeDeserializer<T> extends JsonDeserializer<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;
    private final Class<?> asked;
    private final Class<?> held;
    private final JsonLimits limits;

    /**
     * Makes a deserializer.
     *
     * @param asked the requested type, which may be narrower than that of the shape
     * @param held the type of the content, if it is an amount
     */
    ShapeDeserializer(Shape<T> shape, Class<?> asked, Class<?> held, JsonLimits limits) {
        this.shape = shape;
        this.asked = asked;
        this.held = held;
        this.limits = limits;
    }

    /** A serialized mapper includes the deserializers that it has used. */
    private Object readResolve() {
        Shape<?> known = requireNonNull(new ShapesByType(KnownShapes.all()).find(asked, held));
        return new ShapeDeserializer<>(known, asked, held, limits);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonStreamContext holder = holder(parser);
        Outcome<T> outcome;
        try {
            outcome = Outcome.ofEmbedded(
                    shape, limited(parser), asked, new ReadMode(limits.depth(), limits.faults(), false));
        } catch (MalformedException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw e;
        }
        return outcome.valueOrThrow(report -> new InvalidJsonException(parser, holder, report));
    }

    private LimitedTokens limited(JsonParser parser) {
        return new LimitedTokens(
                new Jackson2Tokens(parser, new ParserPlaces(null)),
                limits.tokens(),
                limits.nameLength(),
                limits.textLength(),
                limits.numberLength());
    }

    /** Returns the context that holds the value at the parser's position. */
    private static @Nullable JsonStreamContext holder(JsonParser parser) {
        JsonStreamContext current = parser.getParsingContext();
        JsonToken token = parser.currentToken();
        boolean entered = token != null && (token.isStructStart() || token == JsonToken.FIELD_NAME);
        return entered ? current.getParent() : current;
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public JsonDeserializer<T> unwrappingDeserializer(NameTransformer names) {
        return new OfUnwrapped<>(asked);
    }

    /** A deserializer that rejects unwrapped values. */
    private static final class OfUnwrapped<T> extends JsonDeserializer<T> implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Class<?> type;

        OfUnwrapped(Class<?> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(type, ShapesByType.unwrapped(type));
        }
    }

    /** A deserializer of values that are names of fields. */
    static final class OfKey extends KeyDeserializer {

        private final TextualShape<?> shape;

        OfKey(TextualShape<?> shape) {
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            JsonParser parser = context.getParser();
            return Outcome.ofName(shape, key, new Jackson2Tokens(parser, new ParserPlaces(null)))
                    .valueOrThrow(report -> new InvalidJsonException(parser, parser.getParsingContext(), report));
        }
    }
}
