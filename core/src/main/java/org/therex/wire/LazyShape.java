package org.therex.wire;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shape that is looked up when it is first used, for types that hold values of their own type. */
final class LazyShape<T> extends Shape<T> {

    private final Supplier<Shape<T>> shape;

    LazyShape(Supplier<Shape<T>> shape) {
        this.shape = Suppliers.memoize(shape::get);
    }

    @Override
    public @Nullable T read(WireReader in) {
        return shape.get().read(in);
    }

    @Override
    public void write(WireSink out, T value) {
        shape.get().write(out, value);
    }

    @Override
    String rule() {
        return shape.get().rule();
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return shape.get().kinds();
    }

    @Override
    void schema(SchemaWriter to) {
        to.refer(shape.get());
    }

    @Override
    ImmutableList<Shape<?>> parts() {
        return ImmutableList.of(shape.get());
    }
}
