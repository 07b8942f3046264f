package org.therex.program;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part that was given as a value or as a builder. A value becomes a builder only when it is changed, so an unchanged
 * value is not built again.
 */
final class GivenPart<V, B> {

    private @Nullable V value;
    private @Nullable B builder;

    private GivenPart(@Nullable V value, @Nullable B builder) {
        this.value = value;
        this.builder = builder;
    }

    static <V, B> GivenPart<V, B> value(V value) {
        return new GivenPart<>(value, null);
    }

    static <V, B> GivenPart<V, B> builder(B builder) {
        return new GivenPart<>(null, builder);
    }

    /** Returns the value; null if it was given as a builder or was changed. */
    @Nullable V findValue() {
        return value;
    }

    /** Returns the builder, from which the part is made from now on. */
    B toBuilder(Function<V, B> opener) {
        if (builder == null) {
            builder = copy(opener);
            value = null;
        }
        return builder;
    }

    /** Returns the builder if there is one, else a new builder of the value, which stays unchanged. */
    B copy(Function<V, B> opener) {
        if (builder != null) {
            return builder;
        }
        return opener.apply(Objects.requireNonNull(value));
    }
}
