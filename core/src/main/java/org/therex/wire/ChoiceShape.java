package org.therex.wire;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of several alternatives, for the values of a sealed type.
 *
 * <p>Alternatives are distinguished by their JSON type, such as a number or an object; those that are objects by the fields
 * that are present, or by the value of a {@linkplain ObjectShape.Builder#constant constant} field. The fields may come
 * in any order, so a field that several alternatives have must have the same shape in each.
 *
 * @param <T> the sealed type
 */
public final class ChoiceShape<T> extends Shape<T> {

    /** An alternative for the values for which a condition holds, all of which are of type S. */
    private record Alternative<S>(Predicate<Object> condition, Shape<S> shape) {

        @SuppressWarnings("unchecked")
        void write(WireSink out, Object value) {
            shape.write(out, (S) value);
        }
    }

    private final String name;
    private final String description;
    private final ImmutableList<Alternative<? extends T>> alternatives;
    private final Supplier<Map<TokenKind, Shape<? extends T>>> byKind = Suppliers.memoize(this::shapesByKind);
    private final ImmutableList<Supplier<T>> examples;

    private ChoiceShape(
            String name, String description, List<Alternative<? extends T>> alternatives, List<Supplier<T>> examples) {
        this.examples = ImmutableList.copyOf(examples);
        this.name = name;
        this.description = description;
        this.alternatives = ImmutableList.copyOf(alternatives);
    }

    /**
     * Starts the shape of a sealed type.
     *
     * @param name the name under which the schema defines it, such as {@code amount}
     * @param description what it is, in a sentence
     */
    public static <T> Builder<T> of(String name, String description) {
        return new Builder<>(name, description);
    }

    private Map<TokenKind, Shape<? extends T>> shapesByKind() {
        Map<TokenKind, Shape<? extends T>> shapes = new EnumMap<>(TokenKind.class);
        List<ObjectShape<? extends T, ?>> objects = new ArrayList<>();
        for (Alternative<? extends T> alternative : alternatives) {
            if (alternative.shape() instanceof ObjectShape<? extends T, ?> object) {
                if (object.brief() != null) {
                    throw new IllegalArgumentException("an alternative of " + name + " has a short form");
                }
                objects.add(object);
                continue;
            }
            for (TokenKind kind : alternative.shape().kinds()) {
                if (shapes.putIfAbsent(kind, alternative.shape()) != null) {
                    throw new IllegalArgumentException("two alternatives of " + name + " start with " + kind);
                }
            }
        }
        if (!objects.isEmpty()) {
            Shape<? extends T> object = objects.size() == 1 ? objects.get(0) : UnionOfFields.of(name, objects);
            if (shapes.putIfAbsent(TokenKind.OBJECT_START, object) != null) {
                throw new IllegalArgumentException("two alternatives of " + name + " are objects");
            }
        }
        return shapes;
    }

    @Override
    public @Nullable T read(WireReader in) {
        Shape<? extends T> shape = byKind.get().get(in.kind());
        return shape == null ? in.mismatch(this) : shape.read(in);
    }

    @Override
    public void write(WireSink out, T value) {
        for (Alternative<? extends T> alternative : alternatives) {
            if (alternative.condition().test(value)) {
                alternative.write(out, value);
                return;
            }
        }
        throw new IllegalArgumentException("no alternative of " + name + " for " + value.getClass());
    }

    @Override
    String rule() {
        return alternatives.stream()
                .map(alternative -> rule(alternative.shape()))
                .distinct()
                .collect(java.util.stream.Collectors.joining(", or "));
    }

    /** Returns what an alternative must be; one that any object without a mandatory field is, needs no list of all its fields. */
    private String rule(Shape<?> shape) {
        if (!(shape instanceof ObjectShape<?, ?> object)) {
            return shape.rule();
        }
        boolean any = object.fields().stream().noneMatch(Field::isRequired)
                && shapes().stream().filter(ObjectShape.class::isInstance).count() == 1;
        return any ? object.rule() : "an object with " + UnionOfFields.inWords(object);
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.copyOf(byKind.get().keySet());
    }

    @Override
    String name() {
        return name;
    }

    @Override
    String description() {
        return description;
    }

    @Override
    ImmutableList<Shape<?>> parts() {
        return shapes().stream()
                .flatMap(shape -> shape instanceof ObjectShape<?, ?> ? shape.parts().stream() : Stream.of(shape))
                .collect(toImmutableList());
    }

    @Override
    boolean hasExamples() {
        return !examples.isEmpty();
    }

    @Override
    void examples(WireSink to) {
        examples.forEach(example -> write(to, example.get()));
    }

    /** Returns the shapes of the alternatives. */
    ImmutableList<Shape<?>> shapes() {
        return alternatives.stream().<Shape<?>>map(Alternative::shape).collect(toImmutableList());
    }

    @Override
    void schema(SchemaWriter to) {
        to.anyOf(shapes());
    }

    /**
     * Declares the alternatives.
     *
     * @param <T> the sealed type
     */
    public static final class Builder<T> {

        private final String name;
        private final String description;
        private final List<Alternative<? extends T>> alternatives = new ArrayList<>();
        private final List<Supplier<T>> examples = new ArrayList<>();

        private Builder(String name, String description) {
            this.name = name;
            this.description = description;
        }

        /** Adds an alternative for the values of a class; a value is written as the first alternative that it fits. */
        public <S extends T> Builder<T> when(Class<? super S> type, Shape<S> shape) {
            alternatives.add(new Alternative<>(type::isInstance, shape));
            return this;
        }

        /** Adds an alternative for those values of a class for which a condition holds. */
        @SuppressWarnings("unchecked")
        public <S extends T> Builder<T> when(Class<S> type, Predicate<? super S> condition, Shape<S> shape) {
            alternatives.add(new Alternative<>(value -> type.isInstance(value) && condition.test((S) value), shape));
            return this;
        }

        /** Adds the alternatives of another choice. */
        public <S extends T> Builder<T> when(ChoiceShape<S> choice) {
            alternatives.addAll(choice.alternatives);
            return this;
        }

        /** Adds a value for schema and reference to show; it is made when it is asked for. */
        Builder<T> example(Supplier<T> example) {
            examples.add(example);
            return this;
        }

        /** Returns the shape. */
        public ChoiceShape<T> build() {
            return new ChoiceShape<>(name, description, alternatives, examples);
        }
    }
}
