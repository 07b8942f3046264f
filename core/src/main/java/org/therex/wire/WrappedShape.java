package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A shape whose values look in a document as those of another shape do.
 *
 * @param <S> the type of the other shape's values
 */
abstract sealed class WrappedShape<S, T> extends Shape<T>
        permits ApartShape, CatalogShape, IdentityShape, MappedShape, NotEmptyShape, PresetShape {

    private final Shape<S> shape;

    WrappedShape(Shape<S> shape) {
        this.shape = shape;
    }

    /** Returns the other shape. */
    final Shape<S> shape() {
        return shape;
    }

    @Override
    final String rule() {
        return shape.rule();
    }

    @Override
    final ImmutableSet<TokenKind> kinds() {
        return shape.kinds();
    }

    @Override
    void schema(SchemaWriter to) {
        to.refer(shape);
    }

    @Override
    final ImmutableList<Shape<?>> parts() {
        return ImmutableList.of(shape);
    }
}
