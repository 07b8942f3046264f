package org.therex.json.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.therex.json.JsonLimits;
import org.therex.json.binding.ShapesByType;
import org.therex.prescription.Amount;
import org.therex.wire.KnownShapes;
import org.therex.wire.Shape;
import org.therex.wire.TextualShape;

/**
 * A module that lets a mapper of Jackson 2 read and write the values of this library: as fields, in collections, as keys of
 * maps, and as trees.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new TherexModule()).build();
 * }</pre>
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it on the class path; on the module path add it as above. The
 * mapper's settings apply to your types only. A value with faults, or one that exceeds the {@linkplain JsonLimits limits},
 * throws one {@link InvalidJsonException} with all of them.
 *
 * <p>For Jackson 3 use {@link org.therex.json.TherexModule}. A project may use both.
 *
 * <p>The field reference, which {@link org.therex.json.SchemaFiles} writes, lists the types that have a form. Other types of this library, such as
 * builders, are refused when written or read, since a mapper would write them as almost empty objects.
 *
 * <p>Immutable and thread-safe.
 */
public final class TherexModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final ShapesByType shapes;
    private final JsonLimits limits;

    /**
     * Makes the module with the {@linkplain JsonLimits#standard() standard} limits.
     *
     * @throws IllegalStateException if Jackson is older than 2.18
     */
    public TherexModule() {
        this(JsonLimits.standard());
    }

    /**
     * Makes the module.
     *
     * @param limits the limits of each value of this library; the mapper's parser limits the length of the document
     * @throws IllegalStateException if Jackson is older than 2.18
     */
    public TherexModule(JsonLimits limits) {
        this(KnownShapes.all(), limits);
    }

    TherexModule(ImmutableMap<Class<?>, Shape<?>> shapes) {
        this(shapes, JsonLimits.standard());
    }

    TherexModule(ImmutableMap<Class<?>, Shape<?>> shapes, JsonLimits limits) {
        super("therex", new Version(0, 1, 0, null, "org.therex", "therex-json"));
        LeastVersion.check();
        this.shapes = new ShapesByType(shapes);
        this.limits = requireNonNull(limits, "limits");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writing());
        context.addDeserializers(new ReadingValues());
        context.addKeySerializers(new WritingKeys());
        context.addKeyDeserializers((KeyDeserializers & Serializable) (type, config, bean) -> readingKeys(type));
        context.appendAnnotationIntrospector(new VisibleNames(shapes));
    }

    private @Nullable KeyDeserializer readingKeys(JavaType type) {
        TextualShape<?> shape = shapes.findTextual(type.getRawClass());
        return shape == null ? null : new ShapeDeserializer.OfKey(shape);
    }

    /** Returns the content type of an amount, as far as it is known. */
    private static Class<?> held(JavaType type) {
        JavaType[] arguments = type.findTypeParameters(Amount.class);
        return arguments.length == 0 ? Object.class : arguments[0].getRawClass();
    }

    private final class Writing extends Serializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            Shape<?> shape = shapes.find(type.getRawClass(), held(type));
            if (shape == null) {
                return shapes.isFormless(type.getRawClass()) ? new Formless.Writing() : null;
            }
            return new ShapeSerializer<>(shape);
        }
    }

    private final class WritingKeys extends Serializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            TextualShape<?> shape = shapes.findTextual(type.getRawClass());
            return shape == null ? null : new ShapeSerializer.OfKey<>(shape);
        }
    }

    private final class ReadingValues extends Deserializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable JsonDeserializer<?> find(Class<?> type, Class<?> held) {
            Shape<?> shape = shapes.find(type, held);
            if (shape == null) {
                return shapes.isFormless(type) ? new Formless.Reading(type) : null;
            }
            return new ShapeDeserializer<>(shape, type, held, limits);
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return find(type.getRawClass(), held(type));
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription bean) {
            return find(type, Object.class);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return shapes.find(type) != null;
        }
    }
}
