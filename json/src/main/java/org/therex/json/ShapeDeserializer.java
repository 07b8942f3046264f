package org.therex.json;

import org.therex.json.binding.ShapesByType;
import org.therex.wire.LimitedTokens;
import org.therex.wire.MalformedException;
import org.therex.wire.Outcome;
import org.therex.wire.ReadMode;
import org.therex.wire.Shape;
import org.therex.wire.TextualShape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** A deserializer that reads values by their shape, whatever the mapper's settings. */
final class ShapeDeserializer<T> extends ValueDeserializer<T> {

    private final Class<?> type;
    private final Shape<T> shape;
    private final JsonLimits limits;

    /**
     * Makes a deserializer.
     *
     * @param type the requested type, which may be narrower than that of the shape
     */
    ShapeDeserializer(Class<?> type, Shape<T> shape, JsonLimits limits) {
        this.type = type;
        this.shape = shape;
        this.limits = limits;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamContext holder = parser.hasToken(JsonToken.START_OBJECT)
                        || parser.hasToken(JsonToken.START_ARRAY)
                        || parser.hasToken(JsonToken.PROPERTY_NAME)
                ? parser.streamReadContext().getParent()
                : parser.streamReadContext();
        try {
            return Outcome.ofEmbedded(
                            shape, limited(parser), type, new ReadMode(limits.depth(), limits.faults(), false))
                    .valueOrThrow(report -> new InvalidJsonException(parser, holder, report));
        } catch (MalformedException e) {
            throw e.getCause() instanceof JacksonException broken ? broken : e;
        }
    }

    private LimitedTokens limited(JsonParser parser) {
        return new LimitedTokens(
                new JacksonTokens(parser, null),
                limits.tokens(),
                limits.nameLength(),
                limits.textLength(),
                limits.numberLength());
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    @Override
    public ValueDeserializer<T> unwrappingDeserializer(DeserializationContext context, NameTransformer names) {
        return context.reportBadDefinition(type, ShapesByType.unwrapped(type));
    }

    /** A deserializer of values that are names of fields. */
    static final class OfKey extends KeyDeserializer {

        private final TextualShape<?> shape;

        OfKey(TextualShape<?> shape) {
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            JsonParser parser = context.getParser();
            return Outcome.ofName(shape, key, new JacksonTokens(parser, null))
                    .valueOrThrow(report -> new InvalidJsonException(parser, parser.streamReadContext(), report));
        }
    }
}
