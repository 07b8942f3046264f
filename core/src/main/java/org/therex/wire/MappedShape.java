package org.therex.wire;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;

/** A shape of values that are made of the values of another shape. */
final class MappedShape<S, T> extends WrappedShape<S, T> {

    private final Function<? super S, ? extends T> to;
    private final Function<? super T, ? extends S> from;

    MappedShape(Shape<S> shape, Function<? super S, ? extends T> to, Function<? super T, ? extends S> from) {
        super(shape);
        this.to = to;
        this.from = from;
    }

    @Override
    public @Nullable T read(WireReader in) {
        S value = shape().read(in);
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
        shape().write(out, from.apply(value));
    }
}
