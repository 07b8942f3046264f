package org.therex.wire;

import org.jspecify.annotations.Nullable;

/** A shape whose values define or refer to the identifier of a thing. */
final class IdentityShape<T> extends WrappedShape<T, T> {

    private final String thing;
    private final boolean defines;

    IdentityShape(Shape<T> shape, String thing, boolean defines) {
        super(shape);
        this.thing = thing;
        this.defines = defines;
    }

    @Override
    public @Nullable T read(WireReader in) {
        T id = shape().read(in);
        if (id == null) {
            in.defineUnknown(this);
        } else if (defines) {
            in.define(thing, id);
        } else {
            in.refer(thing, id);
        }
        return id;
    }

    @Override
    public void write(WireSink out, T value) {
        shape().write(out, value);
    }

    @Override
    @Nullable String defines() {
        return defines ? thing : null;
    }
}
