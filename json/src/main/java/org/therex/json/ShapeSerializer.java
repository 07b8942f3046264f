package org.therex.json;

import org.therex.json.binding.ShapesByType;
import org.therex.wire.Shape;
import org.therex.wire.TextualShape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;

/** A serializer that writes values by their shape, whatever the mapper's settings. */
final class ShapeSerializer<T> extends ValueSerializer<T> {

    private final Shape<T> shape;

    ShapeSerializer(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        shape.write(new JacksonSink(generator), value);
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
        // A value with a type id is wrapped, so that its own fields stay unchanged.
        WritableTypeId type = typing.typeId(value, ShapesByType.visible(value.getClass()), JsonToken.VALUE_STRING);
        typing.writeTypePrefix(generator, context, type);
        serialize(value, generator, context);
        typing.writeTypeSuffix(generator, context, type);
    }

    @Override
    public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
        return new OfUnwrapped<>();
    }

    /** A serializer that rejects unwrapped values, which could not be read back. */
    private static final class OfUnwrapped<T> extends ValueSerializer<T> {

        @Override
        public boolean isUnwrappingSerializer() {
            return true;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            Class<?> type = value.getClass();
            context.reportBadDefinition(ShapesByType.visible(type), ShapesByType.unwrapped(type));
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
            serialize(value, generator, context);
        }
    }

    /** A serializer of values as names of fields. */
    static final class OfKey<K> extends ValueSerializer<K> {

        private final TextualShape<K> shape;

        OfKey(TextualShape<K> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(K value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(shape.text(value));
        }
    }
}
