package org.therex.json;

import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.json.wire.MalformedException;
import org.therex.json.wire.Outcome;
import org.therex.json.wire.ReadMode;
import org.therex.json.wire.Shape;
import org.therex.json.wire.TextualShape;
import org.therex.json.wire.WireCodes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;

/** Reads values as their shape says, whatever the mapper's settings. */
final class ShapeDeserializer<T> extends ValueDeserializer<T> {

    private final Class<?> type;
    private final Shape<T> shape;

    /**
     * Makes a deserializer.
     *
     * @param type the type that is asked for, which may be narrower than that of the shape
     */
    ShapeDeserializer(Class<?> type, Shape<T> shape) {
        this.type = type;
        this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JsonLimits limits = JsonLimits.standard();
        TokenStreamContext holder = parser.hasToken(JsonToken.START_OBJECT)
                        || parser.hasToken(JsonToken.START_ARRAY)
                        || parser.hasToken(JsonToken.PROPERTY_NAME)
                ? parser.streamReadContext().getParent()
                : parser.streamReadContext();
        Outcome<T> outcome;
        try {
            outcome = Outcome.ofEmbedded(
                    shape,
                    new JacksonTokens(parser, null),
                    type.getSimpleName(),
                    new ReadMode(limits.depth(), limits.faults(), false));
        } catch (MalformedException e) {
            if (e.getCause() instanceof JacksonException broken) {
                throw broken;
            }
            throw new InvalidJsonException(parser, holder, Report.of(e.issue()));
        }
        T value = outcome.value();
        if (value == null) {
            throw new InvalidJsonException(parser, holder, outcome.report());
        }
        if (!type.isInstance(value)) {
            throw new InvalidJsonException(parser, holder, Report.of(otherType(value)));
        }
        return value;
    }

    private Issue otherType(T value) {
        return Issue.error(
                WireCodes.WRONG_TYPE,
                Path.root(),
                "'" + type.getSimpleName() + "' must be of that kind, but was " + value);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    /** Reads the values from names of fields. */
    static final class OfKey extends KeyDeserializer {

        private final TextualShape<?> shape;

        OfKey(TextualShape<?> shape) {
            this.shape = shape;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            try {
                return shape.parse(key);
            } catch (InvalidValueException e) {
                throw new InvalidJsonException(context.getParser(), null, e.report());
            }
        }
    }
}
