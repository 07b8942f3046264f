package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;

/** A shape of values that are made of the values of another shape. */
final class MappedShape<S, T> extends Shape<T> {

    private final Shape<S> shape;
    private final Function<? super S, ? extends T> to;
    private final Function<? super T, ? extends S> from;

    MappedShape(Shape<S> shape, Function<? super S, ? extends T> to, Function<? super T, ? extends S> from) {
        this.shape = shape;
        this.to = to;
        this.from = from;
    }

    @Override
    public @Nullable T read(WireReader in) {
        S value = shape.read(in);
        if (value == null) {
            return null;
        }
        try {
            return to.apply(value);
        } catch (InvalidValueException e) {
            in.invalid(e);
            return null;
        }
    }

    @Override
    public void write(WireSink out, T value) {
        shape.write(out, from.apply(value));
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
