package org.therex.field;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a value type, in the order of their accessors.
 *
 * <p>The build writes an implementation for each value type. Implementations are stateless and thread-safe.
 *
 * @param <T> the value type
 * @param <B> the type of its builder
 */
public interface Fields<T, B> {

    /** Returns the value type. */
    Class<T> type();

    /** Returns what the value is, as a sentence. */
    String description();

    /** Returns the fields. */
    ImmutableList<Field> all();

    /** Returns a builder with nothing set. */
    B start();

    /**
     * Builds the value.
     *
     * @throws org.therex.check.InvalidValueException if a required field is unset or a field breaks a rule
     */
    T finish(B builder);

    /**
     * Returns what a field holds.
     *
     * @param field the position of the field
     * @return null if the field is optional and absent
     */
    @Nullable Object get(T value, int field);

    /**
     * Sets a field.
     *
     * @param field the position of the field
     * @param value a value of the type of the field
     * @throws org.therex.check.InvalidValueException if the value breaks a rule that the builder checks
     */
    void set(B builder, int field, Object value);

    /**
     * Returns the fields of what a field holds or, if it is a list or set, of its elements.
     *
     * @param field the position of the field
     * @return null if these have no fields, as a text, or are one of several types
     */
    default @Nullable Fields<?, ?> partsOf(int field) {
        return null;
    }

    /** Returns one of the parts that a value is made of, which must have been set. */
    static Object given(@Nullable Object[] parts, int field) {
        requireNonNull(parts, "parts");
        return requireNonNull(parts[field], "field");
    }
}
