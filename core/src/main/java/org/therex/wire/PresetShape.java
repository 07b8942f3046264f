package org.therex.wire;

import org.jspecify.annotations.Nullable;

/**
 * A shape of values one field of which does not stand in the object, but is known from what holds it.
 *
 * @param <T> the type of the values
 * @param <B> the type of their builders
 */
final class PresetShape<T, B> extends WrappedShape<T, T> {

    private final ObjectShape<T, B> object;
    private final Field<T, B, ?> field;
    /** Null if it is not known, so that no value can be made. */
    private final @Nullable Object value;

    PresetShape(ObjectShape<T, B> object, Field<T, B, ?> field, @Nullable Object value) {
        super(object);
        this.object = object;
        this.field = field;
        this.value = value;
    }

    @Override
    public @Nullable T read(WireReader in) {
        return object.read(in, this::start, value != null);
    }

    private B start() {
        B builder = object.start().get();
        if (value != null) {
            field.set(builder, value);
        }
        return builder;
    }

    @Override
    public void write(WireSink out, T written) {
        object.write(out, written);
    }
}
