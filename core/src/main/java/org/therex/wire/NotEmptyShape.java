package org.therex.wire;

import org.jspecify.annotations.Nullable;

/** A shape of values of which what holds them checks that they are not empty, so that an empty object is none. */
final class NotEmptyShape<T> extends WrappedShape<T, T> {

    NotEmptyShape(Shape<T> shape) {
        super(shape);
    }

    @Override
    public @Nullable T read(WireReader in) {
        return shape().read(in);
    }

    @Override
    public void write(WireSink out, T value) {
        shape().write(out, value);
    }

    @Override
    void schema(SchemaWriter to) {
        super.schema(to);
        to.object("not", () -> to.object("const", () -> {}));
    }
}
