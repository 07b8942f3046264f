package org.therex.wire;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;

/**
 * Reads an object that has the fields of one of several alternatives.
 *
 * <p>All fields of all alternatives are read first, and the alternative is found from those that were present. So no
 * order of the fields is needed and nothing is buffered.
 */
final class UnionOfFields<T> {

    private final String name;
    private final ImmutableList<ObjectShape<? extends T, ?>> alternatives;
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final Supplier<ImmutableList<Option<? extends T, ?>>> options = Suppliers.memoize(this::options);

    private UnionOfFields(String name, List<ObjectShape<? extends T, ?>> alternatives) {
        this.name = name;
        this.alternatives = ImmutableList.copyOf(alternatives);
    }

    static <T> ObjectShape<T, @Nullable Object[]> of(String name, List<ObjectShape<? extends T, ?>> alternatives) {
        UnionOfFields<T> union = new UnionOfFields<>(name, alternatives);
        List<Field<T, @Nullable Object[], ?>> fields = union.merge();
        return new ObjectShape<>(name, "", () -> new @Nullable Object[fields.size()], union::choose, fields);
    }

    private List<Field<T, @Nullable Object[], ?>> merge() {
        Map<String, Shape<?>> shapes = new LinkedHashMap<>();
        Map<String, String> accessors = new HashMap<>();
        for (ObjectShape<? extends T, ?> alternative : alternatives) {
            for (Field<?, ?, ?> field : alternative.fields()) {
                Shape<?> shape = field.shape() instanceof ConstantShape
                        ? new AnyConstantShape(constants(field.name()))
                        : field.shape();
                accessors.putIfAbsent(field.name(), field.accessor());
                Shape<?> other = shapes.putIfAbsent(field.name(), shape);
                if (other != null && other != shape && !(other instanceof AnyConstantShape)) {
                    throw new IllegalArgumentException(
                            "the alternatives of " + name + " have different fields " + field.name());
                }
            }
        }
        List<Field<T, @Nullable Object[], ?>> fields = new ArrayList<>();
        shapes.forEach((field, shape) -> {
            slots.put(field, fields.size());
            fields.add(slot(field, accessors.getOrDefault(field, field), shape, fields.size()));
        });
        return fields;
    }

    private static <T, V> Field<T, @Nullable Object[], V> slot(String name, String accessor, Shape<V> shape, int slot) {
        Field<T, @Nullable Object[], V> field = new Field<>(
                name,
                "",
                false,
                shape,
                Field.Presence.OPTIONAL,
                value -> Optional.empty(),
                (values, value) -> values[slot] = value);
        return field.withAccessor(accessor);
    }

    private ImmutableList<Option<? extends T, ?>> options() {
        ImmutableList.Builder<Option<? extends T, ?>> all = ImmutableList.builder();
        for (ObjectShape<? extends T, ?> alternative : alternatives) {
            all.add(Option.of(alternative, slots));
        }
        return all.build();
    }

    private ImmutableSet<String> constants(String field) {
        return alternatives.stream()
                .flatMap(alternative -> alternative.fields().stream())
                .filter(each -> each.name().equals(field) && each.shape() instanceof ConstantShape)
                .map(each -> ((ConstantShape) each.shape()).value())
                .collect(ImmutableSet.toImmutableSet());
    }

    private T choose(@Nullable Object[] values) {
        long present = 0;
        for (int slot = 0; slot < values.length; slot++) {
            present |= values[slot] == null ? 0 : 1L << slot;
        }
        for (Option<? extends T, ?> option : options.get()) {
            if (option.holds(present) && option.isComplete(present) && option.agrees(values)) {
                return option.make(values);
            }
        }
        throw noOption(present, values);
    }

    private InvalidValueException noOption(long present, @Nullable Object[] values) {
        ImmutableList<String> given = slots.entrySet().stream()
                .filter(slot -> (present & (1L << slot.getValue())) != 0)
                .map(Map.Entry::getKey)
                .collect(toImmutableList());
        ImmutableList<Option<? extends T, ?>> agreeing =
                options.get().stream().filter(option -> option.agrees(values)).collect(toImmutableList());
        ImmutableList<Option<? extends T, ?>> holding =
                agreeing.stream().filter(option -> option.holds(present)).collect(toImmutableList());
        if (holding.isEmpty()) {
            return problem(IssueCode.CONFLICT, agreeing, given);
        }
        if (holding.size() > 1) {
            return problem(IssueCode.MISSING, holding, given);
        }
        return new InvalidValueException(needed(holding.get(0).shape()).stream()
                .filter(field -> !given.contains(field))
                .toArray(String[]::new));
    }

    /** An alternative by the slots of its fields. */
    private record Option<S, B>(ObjectShape<S, B> shape, ImmutableList<Integer> slots, long has, long needs) {

        static <S, B> Option<S, B> of(ObjectShape<S, B> shape, Map<String, Integer> slotOf) {
            long has = 0;
            long needs = 0;
            ImmutableList.Builder<Integer> slots = ImmutableList.builder();
            for (Field<S, B, ?> field : shape.fields()) {
                int slot = Objects.requireNonNull(slotOf.get(field.name()));
                slots.add(slot);
                has |= 1L << slot;
                needs |= field.isRequired() ? 1L << slot : 0;
            }
            return new Option<>(shape, slots.build(), has, needs);
        }

        boolean holds(long present) {
            return (present & ~has) == 0;
        }

        boolean isComplete(long present) {
            return (needs & ~present) == 0;
        }

        /** Returns whether the constant fields that are present have the values of this alternative. */
        boolean agrees(@Nullable Object[] values) {
            for (int i = 0; i < slots.size(); i++) {
                Object value = values[slots.get(i)];
                if (value != null
                        && shape.fields().get(i).shape() instanceof ConstantShape constant
                        && !constant.value().equals(value)) {
                    return false;
                }
            }
            return true;
        }

        S make(@Nullable Object[] values) {
            B builder = shape.start().get();
            for (int i = 0; i < slots.size(); i++) {
                Object value = values[slots.get(i)];
                if (value != null) {
                    shape.fields().get(i).set(builder, value);
                }
            }
            return shape.finish().apply(builder);
        }
    }

    private InvalidValueException problem(
            IssueCode code, ImmutableList<Option<? extends T, ?>> options, ImmutableList<String> given) {
        return new InvalidValueException(Issue.error(
                code,
                Path.root(),
                "'" + name + "' must be given "
                        + options.stream()
                                .map(option -> inWords(option.shape()))
                                .collect(Collectors.joining(", or "))
                        + ", but was given " + (given.isEmpty() ? "nothing" : String.join(", ", given))));
    }

    private static ImmutableSet<String> names(ObjectShape<?, ?> shape) {
        return shape.fields().stream().map(Field::name).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> needed(ObjectShape<?, ?> shape) {
        return shape.fields().stream()
                .filter(Field::isRequired)
                .map(Field::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the fields that make the alternative, in words. */
    static String inWords(ObjectShape<?, ?> shape) {
        ImmutableSet<String> needed = needed(shape);
        return String.join(" and ", needed.isEmpty() ? names(shape) : needed);
    }
}
