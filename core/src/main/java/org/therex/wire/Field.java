package org.therex.wire;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

    /** When a field is written, of what its getter returns. */
    enum Presence {
        /** Always, unless the field has an absent value and it is that. */
        GIVEN,
        /** If the {@link Optional} holds the value. */
        OPTIONAL,
        /** If the list or set holds something. */
        FILLED
    }

    private final WireName name;
    /** What the checks of the type call the field, where its name in JSON adds a unit. */
    private final String accessor;

    private final String doc;
    private final boolean required;
    private final Shape<V> shape;
    private final Presence presence;
    private final @Nullable Object absent;
    private final Function<? super T, ?> getter;
    private final BiConsumer<? super B, ? super V> setter;

    Field(
            String name,
            String doc,
            boolean required,
            Shape<V> shape,
            Presence presence,
            @Nullable Object absent,
            Function<? super T, ?> getter,
            BiConsumer<? super B, ? super V> setter) {
        this(name, name, doc, required, shape, presence, absent, getter, setter);
    }

    Field(
            String name,
            String doc,
            boolean required,
            Shape<V> shape,
            Presence presence,
            Function<? super T, ?> getter,
            BiConsumer<? super B, ? super V> setter) {
        this(name, doc, required, shape, presence, null, getter, setter);
    }

    private Field(
            String name,
            String accessor,
            String doc,
            boolean required,
            Shape<V> shape,
            Presence presence,
            @Nullable Object absent,
            Function<? super T, ?> getter,
            BiConsumer<? super B, ? super V> setter) {
        this.name = new WireName(name);
        this.accessor = accessor;
        this.doc = doc;
        this.required = required;
        this.shape = shape;
        this.presence = presence;
        this.absent = absent;
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
        return new Field<>(name(), other, doc, required, shape, presence, absent, getter, setter);
    }

    /** Returns this field of elements telling how many there are at least and at most, which the type of the object checks. */
    @SuppressWarnings("unchecked")
    Field<T, B, V> telling(int least, int most) {
        if (!(shape instanceof ElementsShape<?, ?> elements)) {
            throw new IllegalStateException(name + " is no list");
        }
        return new Field<>(
                name(),
                accessor,
                doc,
                required,
                (Shape<V>) elements.telling(least, most),
                presence,
                absent,
                getter,
                setter);
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
        V value = value(object);
        if (value != null) {
            out.name(name);
            shape.write(out, value);
        }
    }

    /**
     * Returns the value of the field, or null where it is not to be written. What the getter returns is looked at here and
     * not in a getter around it: most fields of an object are absent, so that this is done most often of all.
     */
    @SuppressWarnings("unchecked")
    @Nullable V value(T object) {
        Object found = getter.apply(object);
        return (V)
                switch (presence) {
                    case GIVEN -> absent != null && found.equals(absent) ? null : found;
                    case OPTIONAL -> ((Optional<?>) found).orElse(null);
                    case FILLED -> ((Collection<?>) found).isEmpty() ? null : found;
                };
    }

    /** Sets a value that was read as this field's. */
    @SuppressWarnings("unchecked")
    void set(B builder, Object value) {
        setter.accept(builder, (V) value);
    }
}
