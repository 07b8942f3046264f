package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;

/**
 * A shape of values that are texts, and so can be the keys of a map.
 *
 * @param <T> the type of the values
 */
public abstract sealed class TextualShape<T> extends Shape<T> permits TextShape, WordShape {

    private final Comparator<T> order = Comparator.comparing(this::text);

    TextualShape() {}

    /**
     * Returns the value with the given text.
     *
     * @throws org.therex.check.InvalidValueException if there is none
     */
    public abstract T parse(String text);

    /** Returns the text of a value. */
    public abstract String text(T value);

    /** Returns the order in which sets and maps are written, so that equal ones give equal documents. */
    Comparator<? super T> order() {
        return order;
    }

    @Override
    final ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.TEXT);
    }
}
