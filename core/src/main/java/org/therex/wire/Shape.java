package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a type look in JSON.
 *
 * <p>Shapes are immutable and declared once; {@link Shapes} makes the simple ones, {@link ObjectShape} and
 * {@link ChoiceShape} those of our types.
 *
 * @param <T> the type
 */
public abstract sealed class Shape<T>
        permits AnyConstantShape,
                ChoiceShape,
                ConstantShape,
                DecimalShape,
                ElementsShape,
                GroupedShape,
                IntegerShape,
                LazyShape,
                MapShape,
                ObjectShape,
                SchemaLinkShape,
                SecondsShape,
                TextualShape,
                TruthShape,
                VersionShape,
                WrappedShape {

    Shape() {}

    /**
     * Reads a value whose first token is the current one, up to its last token.
     *
     * @return the value, or null if it has a fault, which the reader has noted
     */
    public abstract @Nullable T read(WireReader in);

    /** Writes a value. */
    public abstract void write(WireSink out, T value);

    /** Returns what a value must be, such as {@code a whole number from 1 to 10}. */
    abstract String rule();

    /** Returns what the reference says that a value must be; more than the rule if what holds the value checks more. */
    String inWords() {
        return rule();
    }

    /** Returns whether there are values that show what the shape is like. */
    boolean hasExamples() {
        return false;
    }

    /** Writes the values that show what the shape is like, each as an element of an open list. */
    void examples(WireSink to) {}

    /** Returns the kinds of tokens that a value starts with; no two alternatives of a choice share one. */
    abstract ImmutableSet<TokenKind> kinds();

    /** Writes the members of the JSON Schema of this shape into an open object. */
    abstract void schema(SchemaWriter to);

    /** Returns the name under which schema and reference define this shape; null for one that is described where it stands. */
    @Nullable String name() {
        return null;
    }

    /** Returns what a value is, in one or more sentences; empty for a shape without a name. */
    String description() {
        return "";
    }

    /** Returns the shapes of the parts. */
    ImmutableList<Shape<?>> parts() {
        return ImmutableList.of();
    }

    /** Returns the kind of thing that this value identifies, if it does. */
    @Nullable String defines() {
        return null;
    }

    /** Returns the shape of this shape's values as another type; an exception of either function is a fault of the value. */
    public <V> Shape<V> as(Function<? super T, ? extends V> to, Function<? super V, ? extends T> from) {
        return new MappedShape<>(this, to, from);
    }

    /** Returns this shape with each value defining the identifier of a thing, such as {@code exercise}. */
    public Shape<T> asKey(String kind) {
        return new IdentityShape<>(this, kind, true);
    }

    /** Returns this shape with each value referring to a thing by its identifier. */
    public Shape<T> asReference(String kind) {
        return new IdentityShape<>(this, kind, false);
    }

    /** Returns this shape of values that stand for themselves, so that their identifiers are not the document's. */
    Shape<T> apart() {
        return new ApartShape<>(this);
    }

    /** Returns this shape of values of which what holds them checks that they are not empty. */
    Shape<T> notEmpty() {
        return new NotEmptyShape<>(this);
    }

    @Override
    public String toString() {
        return rule();
    }
}
