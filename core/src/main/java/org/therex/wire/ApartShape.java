package org.therex.wire;

import org.jspecify.annotations.Nullable;

/**
 * A shape of values that stand for themselves in a document: what they identify is not the document's, and what they refer
 * to need not be in it. What holds such a value checks what must hold.
 */
final class ApartShape<T> extends WrappedShape<T, T> {

    ApartShape(Shape<T> shape) {
        super(shape);
    }

    @Override
    public @Nullable T read(WireReader in) {
        return in.readApart(shape());
    }

    @Override
    public void write(WireSink out, T value) {
        shape().write(out, value);
    }
}
