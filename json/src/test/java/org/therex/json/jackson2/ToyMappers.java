package org.therex.json.jackson2;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.google.common.collect.ImmutableMap;
import org.therex.json.JsonLimits;
import org.therex.wire.Shape;

/** Mappers of Jackson 2 for types that tests make up. */
public final class ToyMappers {

    private ToyMappers() {}

    /** Returns a mapper with nothing set. */
    public static JsonMapper plain(ImmutableMap<Class<?>, Shape<?>> shapes) {
        return JsonMapper.builder().addModule(new TherexModule(shapes)).build();
    }

    /** Returns a mapper with limits of its own. */
    public static JsonMapper limited(ImmutableMap<Class<?>, Shape<?>> shapes, JsonLimits limits) {
        return JsonMapper.builder().addModule(new TherexModule(shapes, limits)).build();
    }

    /** Returns a mapper set as oddly as can be. */
    public static JsonMapper odd(ImmutableMap<Class<?>, Shape<?>> shapes) {
        return JsonMapper.builder()
                .addModule(new TherexModule(shapes))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    /** Returns a mapper that writes the types of values. */
    public static JsonMapper polymorphic(ImmutableMap<Class<?>, Shape<?>> shapes) {
        return JsonMapper.builder()
                .addModule(new TherexModule(shapes))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
    }
}
