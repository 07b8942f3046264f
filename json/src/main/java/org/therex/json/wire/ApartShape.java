package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * A shape of values that stand for themselves in a document: what they identify is not the document's, and what they refer
 * to need not be in it. What holds such a value checks what must hold.
 */
final class ApartShape<T> extends Shape<T> {

    private final Shape<T> shape;

    ApartShape(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public @Nullable T read(WireReader in) {
        return in.readApart(shape);
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
}
