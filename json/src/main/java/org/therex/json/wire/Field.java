package org.therex.json.wire;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;

/**
 * A field of an object.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param <V> the type of the field's value
 */
final class Field<T, B, V> {

    /**
     * Gets the value of a field, or null where the field is not to be written.
     *
     * @param <T> the type of the object
     * @param <V> the type of the field's value
     */
    interface Getter<T, V> {
        @Nullable V get(T object);
    }

    private final WireName name;
    /** What the checks of the type call the field, where its name in JSON adds a unit. */
    private final String accessor;

    private final String doc;
    private final boolean required;
    private final Shape<V> shape;
    private final Getter<? super T, ? extends V> getter;
    private final BiConsumer<? super B, ? super V> setter;

    Field(
            String name,
            String doc,
            boolean required,
            Shape<V> shape,
            Getter<? super T, ? extends V> getter,
            BiConsumer<? super B, ? super V> setter) {
        this(name, name, doc, required, shape, getter, setter);
    }

    private Field(
            String name,
            String accessor,
            String doc,
            boolean required,
            Shape<V> shape,
            Getter<? super T, ? extends V> getter,
            BiConsumer<? super B, ? super V> setter) {
        this.name = new WireName(name);
        this.accessor = accessor;
        this.doc = doc;
        this.required = required;
        this.shape = shape;
        this.getter = getter;
        this.setter = setter;
    }

    String name() {
        return name.text();
    }

    String accessor() {
        return accessor;
    }

    Field<T, B, V> withAccessor(String other) {
        return new Field<>(name(), other, doc, required, shape, getter, setter);
    }

    /** Returns this field of elements telling how many there are at least and at most, which the type of the object checks. */
    @SuppressWarnings("unchecked")
    Field<T, B, V> telling(int least, int most) {
        if (!(shape instanceof ElementsShape<?, ?> elements)) {
            throw new IllegalStateException(name + " is no list");
        }
        return new Field<>(name(), accessor, doc, required, (Shape<V>) elements.telling(least, most), getter, setter);
    }

    String doc() {
        return doc;
    }

    boolean isRequired() {
        return required;
    }

    Shape<V> shape() {
        return shape;
    }

    /** Reads the value that starts at the current token into the builder; returns false if it has a fault. */
    boolean read(WireReader in, B builder, ObjectShape<T, B> owner) {
        V value = shape.read(in);
        if (in.isTolerant()) {
            in.keepPart(name(), shape, value);
        }
        if (value == null) {
            return false;
        }
        try {
            setter.accept(builder, value);
            return true;
        } catch (InvalidValueException e) {
            owner.invalid(in, e, this);
            return false;
        }
    }

    void write(WireSink out, T object) {
        V value = getter.get(object);
        if (value != null) {
            out.name(name);
            shape.write(out, value);
        }
    }

    /** Sets a value that was read as this field's. */
    @SuppressWarnings("unchecked")
    void set(B builder, Object value) {
        setter.accept(builder, (V) value);
    }
}
