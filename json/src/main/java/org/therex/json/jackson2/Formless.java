package org.therex.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.Serializable;
import org.therex.json.binding.ShapesByType;

/** A serializer and a deserializer that reject values of this library without a form in JSON. */
final class Formless {

    private Formless() {}

    /** The serializer. */
    static final class Writing extends JsonSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
            context.reportBadDefinition(
                    ShapesByType.visible(value.getClass()), ShapesByType.formless(value.getClass()));
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
                throws IOException {
            serialize(value, generator, context);
        }
    }

    /** The deserializer. */
    static final class Reading extends JsonDeserializer<Object> implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Class<?> type;

        Reading(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(type, ShapesByType.formless(type));
        }
    }
}
