package org.therex.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.therex.json.binding.ShapesByType;
import org.therex.prescription.Amount;
import org.therex.wire.KnownShapes;
import org.therex.wire.Shape;
import org.therex.wire.TextualShape;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * A module that lets a mapper of Jackson 3 read and write the values of this library: as fields, in collections, as keys of
 * maps, and as trees.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new TherexModule()).build();
 * }</pre>
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it too. The mapper's settings, such as ignoring unknown fields,
 * apply to your types only. A value with faults, or one that exceeds the {@linkplain JsonLimits limits}, throws one
 * {@link InvalidJsonException} with all of them. For Jackson 2 use
 * {@code org.therex.json.jackson2.TherexModule}.
 *
 * <p>The field reference, which {@link org.therex.json.SchemaFiles} writes, lists the types that have a form. Other types of this library, such as
 * builders, are refused when written or read, since a mapper would write them as almost empty objects.
 *
 * <p>Immutable and thread-safe.
 */
public final class TherexModule extends JacksonModule implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ShapesByType shapes;
    private final JsonLimits limits;

    /** Makes the module with the {@linkplain JsonLimits#standard() standard} limits. */
    public TherexModule() {
        this(JsonLimits.standard());
    }

    /**
     * Makes the module.
     *
     * @param limits the limits of each value of this library; the mapper's parser limits the length of the document
     */
    public TherexModule(JsonLimits limits) {
        this(KnownShapes.all(), limits);
    }

    TherexModule(ImmutableMap<Class<?>, Shape<?>> shapes) {
        this(shapes, JsonLimits.standard());
    }

    TherexModule(ImmutableMap<Class<?>, Shape<?>> shapes, JsonLimits limits) {
        this.shapes = new ShapesByType(shapes);
        this.limits = requireNonNull(limits, "limits");
    }

    @Override
    public String getModuleName() {
        return "therex";
    }

    @Override
    public Version version() {
        return new Version(0, 1, 0, null, "org.therex", "therex-json");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writing());
        context.addKeySerializers(new WritingKeys());
        context.addDeserializers(new ReadingValues());
        context.addKeyDeserializers(new ReadingKeys());
        context.appendAnnotationIntrospector(new VisibleNames(shapes));
    }

    /** Returns the content type of an amount, as far as it is known. */
    private static Class<?> held(JavaType type) {
        JavaType[] arguments = type.findTypeParameters(Amount.class);
        return arguments.length == 0 ? Object.class : arguments[0].getRawClass();
    }

    private final class Writing implements Serializers, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            Shape<?> shape = shapes.find(type.getRawClass(), held(type));
            if (shape == null) {
                return shapes.isFormless(type.getRawClass()) ? new Formless.Writing() : null;
            }
            return new ShapeSerializer<>(shape);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, bean, format);
        }
    }

    private final class WritingKeys implements Serializers, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            TextualShape<?> shape = shapes.findTextual(type.getRawClass());
            return shape == null ? null : new ShapeSerializer.OfKey<>(shape);
        }
    }

    private final class ReadingValues extends Deserializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            Class<?> asked = type.getRawClass();
            Shape<?> shape = shapes.find(asked, held(type));
            if (shape == null) {
                return shapes.isFormless(asked) ? new Formless.Reading(asked) : null;
            }
            return new ShapeDeserializer<>(asked, shape, limits);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return findBeanDeserializer(type, config, bean);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return shapes.find(type) != null;
        }
    }

    private final class ReadingKeys implements KeyDeserializers, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            TextualShape<?> shape = shapes.findTextual(type.getRawClass());
            return shape == null ? null : new ShapeDeserializer.OfKey(shape);
        }
    }
}
