package org.therex.wire;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.therex.field.Field.Presence;
import org.therex.field.FieldType;
import org.therex.field.Fields;
import org.therex.prescription.Amount;
import org.therex.source.Attribution;

/**
 * The shape of a value type as the table of its fields states it, with what differs from the table.
 *
 * <p>By default a field has the name of its accessor, with the unit after it if it is a time; the shape of its type; and the
 * first sentence of the accessor's Javadoc. Fields are written in the order of the table.
 *
 * <pre>{@code
 * FromTable.of(TempoFields.TABLE).with("phases", PHASES).absent("convention", ECCENTRIC_FIRST).build();
 * }</pre>
 *
 * @param <T> the type of the value
 * @param <B> the type of its builder
 */
final class FromTable<T, B> {

    private final Fields<T, B> table;
    private final Map<String, Integer> positions = new HashMap<>();
    private final String[] names;
    private final @Nullable Shape<?>[] shapes;
    private final @Nullable Object[] absent;
    private final boolean[] required;
    private final Map<Integer, Object> preset = new HashMap<>();
    private final Map<Integer, UnaryOperator<ElementsShape<?, ?>>> counts = new HashMap<>();
    private final Set<Integer> filled = new HashSet<>();
    private final Set<Integer> whole = new HashSet<>();
    private final Set<Integer> last = new LinkedHashSet<>();
    private final List<FieldRule> rules = new ArrayList<>();
    private final List<Supplier<T>> examples = new ArrayList<>();
    private final Map<Integer, Grouping> groups = new HashMap<>();
    private String name;
    private @Nullable String brief;

    /** How a list is written by a word that its elements have. */
    private record Grouping(String word, String telling, boolean single) {}

    private FromTable(Fields<T, B> table) {
        this.table = table;
        int size = table.all().size();
        this.names = new String[size];
        this.shapes = new Shape<?>[size];
        this.absent = new Object[size];
        this.required = new boolean[size];
        this.name =
                CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, table.type().getSimpleName());
        for (int i = 0; i < size; i++) {
            org.therex.field.Field field = table.all().get(i);
            positions.put(field.name(), i);
            names[i] = isTime(field.type()) ? field.name() + "Seconds" : field.name();
            required[i] = field.presence() == Presence.REQUIRED;
            absent[i] = usual(field);
        }
    }

    /** Starts the shape of a value type. */
    static <T, B> FromTable<T, B> of(Fields<T, B> table) {
        return new FromTable<>(table);
    }

    /** Returns the shape of a value type as its table states it. */
    static <T, B> ObjectShape<T, B> all(Fields<T, B> table) {
        return of(table).build();
    }

    private static boolean isTime(FieldType type) {
        return type.raw() == Duration.class
                || (type.raw() == Amount.class && type.argument().raw() == Duration.class);
    }

    /** Returns the default of a field, where all fields of its type have the same. */
    private static @Nullable Object usual(org.therex.field.Field field) {
        if (field.type().raw() == ImmutableMap.class && field.presence() == Presence.COLLECTION) {
            return ImmutableMap.of();
        } else if (field.presence() != Presence.DEFAULTED) {
            return null;
        } else if (field.type().raw() == Attribution.class) {
            return Attribution.editorial();
        }
        return field.type().raw() == Boolean.class ? false : null;
    }

    private int at(String field) {
        Integer position = positions.get(field);
        if (position == null) {
            throw new IllegalArgumentException("no field " + field + " in " + table.type());
        }
        return position;
    }

    /** Sets the name under which the schema defines it, if not that of the type. */
    FromTable<T, B> called(String other) {
        name = other;
        return this;
    }

    /** Sets the shape of a field or, of a list or set, of its elements. */
    FromTable<T, B> with(String field, Shape<?> shape) {
        shapes[at(field)] = shape;
        return this;
    }

    /** Sets the shape of a list or set, not that of its elements. */
    FromTable<T, B> whole(String field, Shape<?> shape) {
        whole.add(at(field));
        return with(field, shape);
    }

    /** Sets the name of a field in JSON. */
    FromTable<T, B> as(String field, String other) {
        names[at(field)] = other;
        return this;
    }

    /** Sets the value for which a field is left out, which its builder has by default. */
    FromTable<T, B> absent(String field, Object value) {
        int position = at(field);
        absent[position] = value;
        required[position] = false;
        Presence presence = table.all().get(position).presence();
        if (presence == Presence.REQUIRED || presence == Presence.COLLECTION) {
            preset.put(position, value);
        }
        return this;
    }

    /** Requires a field that the type can do without. */
    FromTable<T, B> given(String field) {
        required[at(field)] = true;
        return this;
    }

    /** Requires at least one element. */
    FromTable<T, B> filled(String field) {
        filled.add(at(field));
        return given(field);
    }

    /** States how many elements there may be, which the type checks. */
    FromTable<T, B> atMost(String field, int most) {
        return count(field, 0, most);
    }

    /** States how few and how many elements there may be, which the type checks. */
    FromTable<T, B> count(String field, int least, int most) {
        counts.put(at(field), elements -> elements.telling(least, most));
        return this;
    }

    /** Writes some fields after all others. */
    FromTable<T, B> last(String... some) {
        for (String field : some) {
            last.add(at(field));
        }
        return this;
    }

    /**
     * Gives the object a short form, in which it is written where all other fields are left out: the value of a field, or
     * the element of a list or set that has one.
     */
    FromTable<T, B> brief(String field) {
        brief = names[at(field)];
        return this;
    }

    /**
     * Writes a list by a word of its elements where they are in the order of these words, as targets by role.
     *
     * @param word the field of an element that has the word
     * @param telling the field that is the short form of an element without it
     */
    FromTable<T, B> grouped(String field, String word, String telling) {
        groups.put(at(field), new Grouping(word, telling, false));
        return this;
    }

    /** Writes a list by a word of its elements, as {@link #grouped} does, where each word has one element. */
    FromTable<T, B> keyed(String field, String word, String telling) {
        groups.put(at(field), new Grouping(word, telling, true));
        return this;
    }

    /** Adds a rule about several fields for schema and reference to state, which the type checks. */
    FromTable<T, B> rule(FieldRule rule) {
        rules.add(rule);
        return this;
    }

    /** Adds a value for schema and reference to show. */
    FromTable<T, B> example(Supplier<T> example) {
        examples.add(example);
        return this;
    }

    /** Returns the shape. */
    ObjectShape<T, B> build() {
        List<Field<T, B, ?>> fields = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (!last.contains(i)) {
                fields.add(field(i));
            }
        }
        last.forEach(i -> fields.add(field(i)));
        return new ObjectShape<>(
                name,
                table.description(),
                start(),
                table::finish,
                fields,
                rules,
                examples,
                false,
                brief == null ? null : Brief.ofField(brief, fields));
    }

    /** Returns what makes a builder in which fields are set that may be left out although the type requires them. */
    private Supplier<B> start() {
        if (preset.isEmpty()) {
            return table::start;
        }
        return () -> {
            B builder = table.start();
            preset.forEach((field, value) -> table.set(builder, field, value));
            return builder;
        };
    }

    private Field<T, B, ?> field(int i) {
        org.therex.field.Field field = table.all().get(i);
        Function<T, Object> getter = getter(i, field);
        Field<T, B, Object> made = new Field<>(
                names[i],
                field.description(),
                required[i],
                shape(i, field.type()),
                required[i] ? Field.Presence.GIVEN : presence(field, absent[i]),
                absent[i],
                getter,
                (builder, value) -> table.set(builder, i, value));
        return made.withAccessor(field.name());
    }

    private Function<T, Object> getter(int i, org.therex.field.Field field) {
        if (field.presence() == Presence.OPTIONAL && !required[i]) {
            return value -> Optional.ofNullable(table.get(value, i));
        }
        return value -> java.util.Objects.requireNonNull(table.get(value, i));
    }

    private static Field.Presence presence(org.therex.field.Field field, @Nullable Object absent) {
        return switch (field.presence()) {
            case REQUIRED, DEFAULTED -> Field.Presence.GIVEN;
            case OPTIONAL -> Field.Presence.OPTIONAL;
            case COLLECTION ->
                absent == null && Collection.class.isAssignableFrom(field.type().raw())
                        ? Field.Presence.FILLED
                        : Field.Presence.GIVEN;
        };
    }

    @SuppressWarnings("unchecked") // The table says of which type the values are.
    private Shape<Object> shape(int i, FieldType type) {
        Shape<?> given = shapes[i];
        if (table.all().get(i).presence() != Presence.COLLECTION
                || type.raw() == ImmutableMap.class
                || whole.contains(i)) {
            return (Shape<Object>) (given == null ? TypeShapes.of(type) : given);
        }
        Shape<Object> element = (Shape<Object>) (given == null ? TypeShapes.of(type.argument()) : given);
        Grouping grouping = groups.get(i);
        if (grouping != null) {
            return (Shape<Object>) (Shape<?>)
                    GroupedShape.of((ObjectShape<Object, ?>) element, grouping.word, grouping.telling, grouping.single);
        }
        int least = filled.contains(i) ? 1 : 0;
        ElementsShape<?, ?> elements = type.raw() == ImmutableList.class
                ? ElementsShape.list(element, least)
                : ElementsShape.set(element, least);
        return (Shape<Object>)
                (Shape<?>) counts.getOrDefault(i, UnaryOperator.identity()).apply(elements);
    }
}
