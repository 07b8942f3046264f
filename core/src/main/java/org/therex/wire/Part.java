package org.therex.wire;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a value that is made of all its parts at once, such as a record.
 *
 * @param <T> the type of the value
 * @param <V> the type of the part
 */
public final class Part<T, V> {

    /**
     * Makes a value of three parts.
     *
     * @param <A> the type of the first
     * @param <B> the type of the second
     * @param <C> the type of the third
     * @param <T> the type of the value
     */
    public interface Maker<A, B, C, T> {
        /** Returns the value. */
        T apply(A first, B second, C third);
    }

    private final String name;
    private final String accessor;
    private final String doc;
    private final Shape<V> shape;
    private final Function<? super T, ? extends V> getter;
    private final @Nullable V absent;

    private Part(
            String name,
            String accessor,
            String doc,
            Shape<V> shape,
            Function<? super T, ? extends V> getter,
            @Nullable V absent) {
        this.name = name;
        this.accessor = accessor;
        this.doc = doc;
        this.shape = shape;
        this.getter = getter;
        this.absent = absent;
    }

    /** Returns a part that is always there. */
    public static <T, V> Part<T, V> of(
            String name, String doc, Shape<V> shape, Function<? super T, ? extends V> getter) {
        return new Part<>(name, name, doc, shape, getter, null);
    }

    /** Returns a part that is left out if it has a certain value. */
    public static <T, V> Part<T, V> of(
            String name, String doc, Shape<V> shape, Function<? super T, ? extends V> getter, V absent) {
        return new Part<>(name, name, doc, shape, getter, absent);
    }

    /** Returns this part with the name by which the checks of the type call it, if its name in JSON is another. */
    public Part<T, V> checkedAs(String other) {
        return new Part<>(name, other, doc, shape, getter, absent);
    }

    Field<T, @Nullable Object[], V> field(int slot) {
        Field<T, @Nullable Object[], V> field = new Field<>(
                name,
                doc,
                absent == null,
                shape,
                Field.Presence.GIVEN,
                absent,
                getter,
                (values, value) -> values[slot] = value);
        return field.withAccessor(accessor);
    }

    /** Returns the part's value among those that were read. */
    @SuppressWarnings("unchecked")
    V of(@Nullable Object[] values, int slot) {
        Object value = values[slot];
        return value == null ? Objects.requireNonNull(absent) : (V) value;
    }
}
