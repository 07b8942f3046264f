package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** A shape whose values define or refer to the identifier of a thing. */
final class IdentityShape<T> extends Shape<T> {

    private final Shape<T> shape;
    private final String thing;
    private final boolean defines;

    IdentityShape(Shape<T> shape, String thing, boolean defines) {
        this.shape = shape;
        this.thing = thing;
        this.defines = defines;
    }

    @Override
    public @Nullable T read(WireReader in) {
        T id = shape.read(in);
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
        shape.write(out, value);
    }

    @Override
    String rule() {
        return shape.rule();
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return shape.kinds();
    }

    @Override
    void schema(SchemaWriter to) {
        to.refer(shape);
    }

    @Override
    ImmutableList<Shape<?>> parts() {
        return ImmutableList.of(shape);
    }

    @Override
    @Nullable String defines() {
        return defines ? thing : null;
    }
}
