package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * What is read of a value some of whose fields follow from the others.
 *
 * <p>What follows is written for those who cannot work it out. It may be left out; if it is given, it must be what follows.
 */
final class FieldDocs {

    private static final String FOLLOWS = " It follows from the other fields; if it is given, it is checked.";

    /** What is never equal to what was read. */
    private static final Object ABSENT = new Object();

    private final Map<String, Object> values = new HashMap<>();

    private FieldDocs() {}

    /** Returns a field that was read and is always there. */
    <V> V get(Class<V> type, String field) {
        return type.cast(Objects.requireNonNull(values.get(field)));
    }

    /** Finds a field that was read. */
    <V> Optional<V> find(Class<V> type, String field) {
        return Optional.ofNullable(values.get(field)).map(type::cast);
    }

    /** Returns a list that was read and is always there. */
    <E> ImmutableList<E> getAll(Class<E> type, String field) {
        ImmutableList<?> elements = get(ImmutableList.class, field);
        return elements.stream().map(type::cast).collect(ImmutableList.toImmutableList());
    }

    private void put(String field, Object value) {
        values.put(field, value);
    }

    /**
     * Starts the shape of such a value.
     *
     * @param name the name under which the schema defines it
     * @param description what it is, in a sentence
     * @param make makes the value of the fields that do not follow
     */
    static <T> Builder<T> of(String name, String description, Function<FieldDocs, T> make) {
        return new Builder<>(name, description, make);
    }

    /**
     * Declares the fields.
     *
     * @param <T> the type of the value
     */
    static final class Builder<T> {

        private final ObjectShape.Builder<T, FieldDocs> object;
        private final Map<String, Function<T, ?>> following = new LinkedHashMap<>();

        private Builder(String name, String description, Function<FieldDocs, T> make) {
            this.object =
                    ObjectShape.of(name, description, FieldDocs::new, fields -> checked(fields, make.apply(fields)));
        }

        private T checked(FieldDocs fields, T value) {
            Report.Builder report = Report.builder();
            following.forEach((field, getter) -> {
                Object given = fields.values.get(field);
                if (given != null && !given.equals(getter.apply(value))) {
                    report.add(Issue.error(
                            IssueCode.CONFLICT,
                            Path.of(field),
                            "'" + field + "' must be what follows from the other fields, but was something else"));
                }
            });
            report.build().throwIfErrors();
            return value;
        }

        /** Adds a field that is always there. */
        <V> Builder<T> given(String field, String doc, Shape<V> shape, Function<? super T, ? extends V> getter) {
            object.<V>required(field, doc, shape, getter, (fields, value) -> fields.put(field, value));
            return this;
        }

        /** Adds a list that holds at least one element. */
        <E> Builder<T> givenAll(
                String field, String doc, Shape<E> element, Function<? super T, ImmutableList<E>> getter) {
            object.<E>nonEmptyList(field, doc, element, getter, (fields, value) -> fields.put(field, value));
            return this;
        }

        /** Adds a field that is left out if it is absent. */
        <V> Builder<T> givenIfAny(String field, String doc, Shape<V> shape, Function<? super T, Optional<V>> getter) {
            object.<V>optional(field, doc, shape, getter, (fields, value) -> fields.put(field, value));
            return this;
        }

        /** Adds a field that follows. */
        <V> Builder<T> follows(String field, String doc, Shape<V> shape, Function<? super T, ? extends V> getter) {
            following.put(field, getter::apply);
            object.<V>optional(
                    field,
                    doc + FOLLOWS,
                    shape,
                    value -> Optional.of(getter.apply(value)),
                    (fields, value) -> fields.put(field, value));
            return this;
        }

        /** Adds a field that follows, and is left out if it is absent. */
        <V> Builder<T> followsIfAny(String field, String doc, Shape<V> shape, Function<? super T, Optional<V>> getter) {
            following.put(
                    field, value -> getter.apply(value).<Object>map(it -> it).orElse(ABSENT));
            object.<V>optional(field, doc + FOLLOWS, shape, getter, (fields, value) -> fields.put(field, value));
            return this;
        }

        /** Adds a list that follows. */
        <E> Builder<T> followsAll(
                String field, String doc, Shape<E> element, Function<? super T, ImmutableList<E>> getter) {
            following.put(field, getter::apply);
            object.<E>list(field, doc + FOLLOWS, element, getter, (fields, value) -> fields.put(field, value));
            return this;
        }

        /** Adds a set that follows. */
        <E> Builder<T> followsEach(
                String field, String doc, Shape<E> element, Function<? super T, ImmutableSet<E>> getter) {
            following.put(field, getter::apply);
            object.<E>set(field, doc + FOLLOWS, element, getter, (fields, value) -> fields.put(field, value));
            return this;
        }

        ObjectShape<T, FieldDocs> build() {
            return object.build();
        }
    }
}
