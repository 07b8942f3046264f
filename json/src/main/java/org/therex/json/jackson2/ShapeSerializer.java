package org.therex.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.therex.json.binding.ShapesByType;
import org.therex.wire.Shape;
import org.therex.wire.TextualShape;

/** A serializer that writes values by their shape, whatever the settings of the mapper of Jackson 2. */
final class ShapeSerializer<T> extends JsonSerializer<T> {

    private static final JsonGenerator.Feature QUOTING = JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

    private final Shape<T> shape;

    ShapeSerializer(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        // Our readers reject a text in place of a number.
        boolean quoting = generator.isEnabled(QUOTING);
        generator.configure(QUOTING, false);
        try {
            shape.write(new Jackson2Sink(generator), value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            generator.configure(QUOTING, quoting);
        }
    }

    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
            throws IOException {
        // A value with a type id is wrapped, so that its own fields stay unchanged.
        WritableTypeId type = typing.writeTypePrefix(
                generator, typing.typeId(value, ShapesByType.visible(value.getClass()), JsonToken.VALUE_STRING));
        serialize(value, generator, context);
        typing.writeTypeSuffix(generator, type);
    }

    @Override
    public JsonSerializer<T> unwrappingSerializer(NameTransformer names) {
        return new OfUnwrapped<>();
    }

    /** A serializer that rejects unwrapped values, which could not be read back. */
    private static final class OfUnwrapped<T> extends JsonSerializer<T> {

        @Override
        public boolean isUnwrappingSerializer() {
            return true;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            Class<?> type = value.getClass();
            context.reportBadDefinition(ShapesByType.visible(type), ShapesByType.unwrapped(type));
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
                throws IOException {
            serialize(value, generator, context);
        }
    }

    /** A serializer of values as names of fields. */
    static final class OfKey<K> extends JsonSerializer<K> {

        private final TextualShape<K> shape;

        OfKey(TextualShape<K> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(K key, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeFieldName(shape.text(key));
        }
    }
}
