package org.therex.json;

import org.therex.json.binding.ShapesByType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** A serializer and a deserializer that reject values of this library without a form in JSON. */
final class Formless {

    private Formless() {}

    /** The serializer. */
    static final class Writing extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(
                    ShapesByType.visible(value.getClass()), ShapesByType.formless(value.getClass()));
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
            serialize(value, generator, context);
        }
    }

    /** The deserializer. */
    static final class Reading extends ValueDeserializer<Object> {

        private final Class<?> type;

        Reading(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportBadDefinition(type, ShapesByType.formless(type));
        }
    }
}
