package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;

/**
 * The short form of an object, such as {@code "Lie down."} of a step. It is a number, truth value or text; both forms are
 * read, and the short one is written where it says all.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
abstract sealed class Brief<T, B> {

    private final Shape<?> shape;
    private final ImmutableSet<TokenKind> kinds;

    private Brief(Shape<?> shape) {
        this.shape = shape;
        this.kinds = shape.kinds();
        if (kinds.contains(TokenKind.OBJECT_START) || kinds.contains(TokenKind.LIST_START)) {
            throw new IllegalArgumentException("a short form must be a text, number or truth value, but was " + shape);
        }
    }

    /** Returns the short form of a value that is made of one field, or of the one element of that field. */
    static <T, B> Brief<T, B> ofField(String name, List<Field<T, B, ?>> fields) {
        Field<T, B, ?> found = null;
        for (Field<T, B, ?> field : fields) {
            if (field.name().equals(name)) {
                found = field;
            } else if (field.isRequired()) {
                throw new IllegalArgumentException("'" + field.name() + "' is required beside '" + name + "'");
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return new OfField<>(found, fields);
    }

    /** Returns the short form of values that have a text form. */
    static <T, B> Brief<T, B> ofText(TextualShape<T> shape) {
        return new OfText<>(shape);
    }

    /** Returns the shape of the short form. */
    final Shape<?> shape() {
        return shape;
    }

    /** Returns the kinds of tokens that a short form starts with. */
    final ImmutableSet<TokenKind> kinds() {
        return kinds;
    }

    /**
     * Reads a short form. Its faults have the paths that they have in the long one.
     *
     * @param made whether a value is made; otherwise only faults are noted
     */
    abstract @Nullable T read(WireReader in, ObjectShape<T, B> owner, B builder, boolean made);

    /** Writes a value in its short form; returns false if it has none. */
    abstract boolean write(WireSink out, T value);

    /**
     * Returns the long form of what was written in the short one.
     *
     * @param inFull writes a value in its long form
     */
    abstract Tree expanded(Tree written, Function<? super T, ? extends Tree> inFull);

    /** Returns in a sentence for the reference when the short form stands for the object. */
    abstract String inWords();

    private static final class OfField<T, B> extends Brief<T, B> {

        private final Field<T, B, ?> field;
        private final ImmutableList<Field<T, B, ?>> others;
        private final Shape<Object> single;
        private final @Nullable ElementsShape<?, ?> elements;

        @SuppressWarnings("unchecked") // The field takes what its shape reads.
        private OfField(Field<T, B, ?> field, List<Field<T, B, ?>> fields) {
            super(field.shape() instanceof ElementsShape<?, ?> several ? several.element() : field.shape());
            this.field = field;
            this.elements = field.shape() instanceof ElementsShape<?, ?> several ? several : null;
            this.single = (Shape<Object>) shape();
            this.others =
                    fields.stream().filter(other -> !other.equals(field)).collect(ImmutableList.toImmutableList());
        }

        @Override
        @Nullable T read(WireReader in, ObjectShape<T, B> owner, B builder, boolean made) {
            in.enterUnwritten(field.name());
            boolean good =
                    elements == null ? field.read(in, builder, owner) : readElement(in, elements, builder, owner);
            in.leaveUnwritten();
            return good && made ? owner.build(in, builder) : null;
        }

        private boolean readElement(WireReader in, ElementsShape<?, ?> several, B builder, ObjectShape<T, B> owner) {
            in.enterUnwritten(0);
            Object value = single.read(in);
            in.leaveUnwritten();
            if (value == null) {
                return false;
            }
            try {
                field.set(builder, several.holding(ImmutableList.of(value)));
                return true;
            } catch (InvalidValueException e) {
                owner.invalid(in, e, field);
                return false;
            }
        }

        @Override
        boolean write(WireSink out, T value) {
            for (Field<T, B, ?> other : others) {
                if (other.value(value) != null) {
                    return false;
                }
            }
            Object held = field.value(value);
            if (held == null || (elements != null && ((Collection<?>) held).size() != 1)) {
                return false;
            }
            single.write(out, elements == null ? held : Iterables.getOnlyElement((Collection<?>) held));
            return true;
        }

        @Override
        Tree expanded(Tree written, Function<? super T, ? extends Tree> inFull) {
            return Tree.fields(new Tree.Entry(
                    field.name(), elements == null ? written : Tree.elements(ImmutableList.of(written))));
        }

        @Override
        String inWords() {
            return "An object with `" + field.name() + "`" + (elements == null ? "" : " of one element")
                    + " and nothing else is written as that alone; both forms are read.";
        }
    }

    private static final class OfText<T, B> extends Brief<T, B> {

        private final TextualShape<T> text;

        private OfText(TextualShape<T> text) {
            super(text);
            this.text = text;
        }

        @Override
        @Nullable T read(WireReader in, ObjectShape<T, B> owner, B builder, boolean made) {
            return text.read(in);
        }

        @Override
        boolean write(WireSink out, T value) {
            text.write(out, value);
            return true;
        }

        @Override
        Tree expanded(Tree written, Function<? super T, ? extends Tree> inFull) {
            return inFull.apply(text.parse(((Tree.Scalar) written).text()));
        }

        @Override
        String inWords() {
            return "It is written as a text: " + text.rule() + "; both forms are read.";
        }
    }
}
