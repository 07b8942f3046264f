package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.wire.Field.Presence;

/**
 * A value with named fields.
 *
 * <p>Fields are written in the order in which they are declared and read in any order, fastest in that one.
 *
 * @param <T> the type of the value
 * @param <B> the type of its builder
 */
public final class ObjectShape<T, B> extends Shape<T> {

    private static final int MOST_FIELDS = Long.SIZE;
    private static final int LOOK_AHEAD = 6;

    /** What can be wrong with a value whatever the others are. */
    private static final ImmutableList<IssueCode> OF_ONE_VALUE =
            ImmutableList.of(IssueCode.EMPTY, IssueCode.TOO_LONG, IssueCode.OUT_OF_RANGE, IssueCode.BAD_FORMAT);

    private final String name;
    private final String description;
    private final Supplier<? extends B> start;
    private final Function<? super B, ? extends T> finish;
    private final ImmutableList<Field<T, B, ?>> fields;
    private final Field<T, B, ?>[] inOrder;
    private final String[] names;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<String, String> namesByAccessor = new HashMap<>();
    private final long required;
    private final ImmutableList<FieldRule> rules;
    private final ImmutableList<Supplier<T>> examples;
    private final boolean repeats;
    private final @Nullable Brief<T, B> brief;

    ObjectShape(
            String name,
            String description,
            Supplier<? extends B> start,
            Function<? super B, ? extends T> finish,
            List<Field<T, B, ?>> fields) {
        this(name, description, start, finish, fields, ImmutableList.of(), ImmutableList.of(), false, null);
    }

    ObjectShape(
            String name,
            String description,
            Supplier<? extends B> start,
            Function<? super B, ? extends T> finish,
            List<Field<T, B, ?>> fields,
            List<FieldRule> rules,
            List<Supplier<T>> examples,
            boolean repeats,
            @Nullable Brief<T, B> brief) {
        this.brief = brief;
        this.rules = ImmutableList.copyOf(rules);
        this.repeats = repeats;
        this.examples = ImmutableList.copyOf(examples);
        this.name = name;
        this.description = description;
        this.start = start;
        this.finish = finish;
        this.fields = ImmutableList.copyOf(fields);
        this.inOrder = array(fields);
        this.names = fields.stream().map(field -> field.name().intern()).toArray(String[]::new);
        long mask = 0;
        for (int i = 0; i < inOrder.length; i++) {
            if (positions.put(inOrder[i].name(), i) != null) {
                throw new IllegalArgumentException("two fields " + inOrder[i].name() + " in " + name);
            }
            namesByAccessor.putIfAbsent(inOrder[i].accessor(), inOrder[i].name());
            mask |= inOrder[i].isRequired() ? 1L << i : 0;
        }
        if (inOrder.length > MOST_FIELDS) {
            throw new IllegalArgumentException(name + " has more than " + MOST_FIELDS + " fields");
        }
        this.required = mask;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T, B> Field<T, B, ?>[] array(List<Field<T, B, ?>> fields) {
        return fields.toArray((Field<T, B, ?>[]) new Field[0]);
    }

    /**
     * Starts the shape of a type.
     *
     * @param name the name under which the schema defines it, such as {@code exercise}
     * @param description what it is, in a sentence
     * @param start what makes an empty builder
     * @param finish what makes a value of a builder
     */
    public static <T, B> Builder<T, B> of(
            String name, String description, Supplier<? extends B> start, Function<? super B, ? extends T> finish) {
        return new Builder<>(name, description, start, finish);
    }

    /** Returns the shape of a value of one part. */
    public static <T, A> Shape<T> record(
            String name, String description, Part<T, A> part, Function<? super A, ? extends T> make) {
        return parts(name, description, values -> make.apply(part.of(values, 0)), part);
    }

    /** Returns the shape of a value of two parts. */
    public static <T, A, C> Shape<T> record(
            String name,
            String description,
            Part<T, A> first,
            Part<T, C> second,
            BiFunction<? super A, ? super C, ? extends T> make) {
        return parts(name, description, values -> make.apply(first.of(values, 0), second.of(values, 1)), first, second);
    }

    /** Returns the shape of a value of three parts. */
    public static <T, A, C, D> Shape<T> record(
            String name,
            String description,
            Part<T, A> first,
            Part<T, C> second,
            Part<T, D> third,
            Part.Maker<? super A, ? super C, ? super D, ? extends T> make) {
        return parts(
                name,
                description,
                values -> make.apply(first.of(values, 0), second.of(values, 1), third.of(values, 2)),
                first,
                second,
                third);
    }

    /** Returns the shape of a value of several parts, made of them in order. */
    @SafeVarargs
    static <T> ObjectShape<T, @Nullable Object[]> parts(
            String name,
            String description,
            Function<? super @Nullable Object[], ? extends T> make,
            Part<T, ?>... parts) {
        List<Field<T, @Nullable Object[], ?>> fields = new ArrayList<>();
        for (Part<T, ?> part : parts) {
            fields.add(part.field(fields.size()));
        }
        return new ObjectShape<>(name, description, () -> new @Nullable Object[parts.length], make, fields);
    }

    @Override
    public @Nullable T read(WireReader in) {
        return read(in, start, true);
    }

    /**
     * Reads a value.
     *
     * @param begin what makes a builder, in which fields may be set that this shape does not have
     * @param made whether a value is made; otherwise only faults are noted
     */
    @Nullable T read(WireReader in, Supplier<? extends B> begin, boolean made) {
        if (in.kind() != TokenKind.OBJECT_START) {
            return brief != null && brief.kinds().contains(in.kind())
                    ? brief.read(in, this, begin.get(), made)
                    : in.mismatch(this);
        }
        B builder = begin.get();
        long seen = 0;
        long good = 0;
        boolean whole = made;
        boolean misnamed = false;
        int expected = 0;
        String found;
        in.enter();
        while ((found = in.nextName()) != null) {
            int position = position(found, expected);
            in.at(found);
            if (position < 0 && in.isTolerant()) {
                in.keepField(found, kept(in, found), positions.keySet());
            } else if (position < 0 || (seen & (1L << position)) != 0) {
                in.fault(position < 0 ? unknown(in, found) : twice(in, found));
                in.next();
                in.tokens().skip();
                whole = false;
                misnamed |= position < 0;
            } else {
                seen |= 1L << position;
                expected = position + 1;
                in.next();
                in.begins();
                if (inOrder[position].read(in, builder, this)) {
                    good |= 1L << position;
                } else {
                    whole = false;
                }
            }
        }
        in.leave(TokenKind.OBJECT_END);
        if (brief != null) {
            in.keepsExpanding(this);
        }
        if (misnamed) {
            missed(in, seen);
        }
        if (isComplete(in, seen) && whole) {
            return build(in, builder);
        } else if ((required & ~good) == 0) {
            checkTheRest(in, builder, good);
        }
        return null;
    }

    /** Notes what the type has to say of the fields that can be read, beside those that cannot. */
    private void checkTheRest(WireReader in, B builder, long good) {
        try {
            T unused = finish.apply(builder);
        } catch (InvalidValueException e) {
            // All else that is said may only come of what could not be read.
            ImmutableList<Issue> certain = e.report().issues().stream()
                    .filter(issue -> OF_ONE_VALUE.contains(issue.code()) && isOf(good, issue))
                    .collect(ImmutableList.toImmutableList());
            if (!certain.isEmpty()) {
                invalid(in, new InvalidValueException(Report.of(certain)), null);
            }
        }
    }

    private boolean isOf(long good, Issue issue) {
        ImmutableList<String> way = issue.path().segments();
        String found = way.isEmpty() ? null : namesByAccessor.get(way.get(0));
        Integer position = found == null ? null : positions.get(found);
        return position != null && (good & (1L << position)) != 0;
    }

    /** Finds a field, most often the expected one or one of the few after it; our parser gives names interned. */
    @SuppressWarnings("ReferenceEquality")
    private int position(String found, int expected) {
        for (int i = expected; i < Math.min(names.length, expected + LOOK_AHEAD); i++) {
            if (names[i] == found) {
                return i;
            }
        }
        Integer position = positions.get(found);
        return position == null ? -1 : position;
    }

    private boolean isComplete(WireReader in, long seen) {
        long missing = required & ~seen;
        for (int i = 0; missing != 0 && i < inOrder.length; i++) {
            if ((missing & (1L << i)) != 0) {
                for (Issue issue :
                        new InvalidValueException(inOrder[i].name()).report().issues()) {
                    in.faultElsewhere(issue.withParent(in.path()));
                }
                in.defineUnknown(inOrder[i].shape());
            }
        }
        return missing == 0;
    }

    /** Notes that an unknown field may have been meant as one of those that were not given, so that what these define is unknown. */
    private void missed(WireReader in, long seen) {
        for (int i = 0; i < inOrder.length; i++) {
            if ((seen & (1L << i)) == 0) {
                in.defineUnknown(inOrder[i].shape());
            }
        }
    }

    /** Makes the value; returns null if it has a fault, which is noted. */
    @Nullable T build(WireReader in, B builder) {
        try {
            T value = finish.apply(builder);
            return repeats ? in.shared(value) : value;
        } catch (InvalidValueException e) {
            invalid(in, e, null);
            return null;
        }
    }

    /**
     * Notes what an exception says at the places it says it of.
     *
     * @param e the exception, whose paths start at the object, or at what the field's setter calls it
     * @param field the field whose value stands at the current path; null if the object stands there
     */
    void invalid(WireReader in, InvalidValueException e, @Nullable Field<T, B, ?> field) {
        Path here = in.path();
        Path object = field == null ? here : in.holder();
        for (Issue issue : e.report().issues()) {
            ImmutableList<String> way = issue.path().segments();
            String name = way.isEmpty() ? null : namesByAccessor.get(way.get(0));
            Path place = here;
            if (name != null) {
                place = object.resolve(name);
                for (String segment : way.subList(1, way.size())) {
                    place = place.resolve(segment);
                }
            }
            in.faultElsewhere(issue.toBuilder().path(place).build());
        }
    }

    private Issue unknown(WireReader in, String found) {
        Issue unknown = Issue.builder()
                .code(WireCodes.UNKNOWN_FIELD)
                .path(in.path())
                .message("'" + name + "' must be given known fields only, but was given " + Require.quoted(found))
                .putDetail("value", found)
                .build();
        return in.advised(unknown, found, positions.keySet());
    }

    private Issue kept(WireReader in, String found) {
        return Issue.builder()
                .code(WireCodes.UNKNOWN_FIELD)
                .path(in.path())
                .message("'" + name + "' has no field " + Require.quoted(found) + " that is known; it was kept")
                .putDetail("value", found)
                .build();
    }

    /** Returns the fault of a field that is given a second time. */
    static Issue twice(WireReader in, String found) {
        return Issue.builder()
                .code(WireCodes.DUPLICATE_FIELD)
                .path(in.path())
                .message("'" + found + "' must be given once, but was given again")
                .build();
    }

    @Override
    public void write(WireSink out, T value) {
        if (repeats && out.again(this, value)) {
            return;
        }
        if (brief == null || !brief.write(out, value)) {
            writeInFull(out, value);
        }
    }

    private void writeInFull(WireSink out, T value) {
        out.startObject();
        for (Field<T, B, ?> field : inOrder) {
            field.write(out, value);
        }
        out.endObject();
    }

    /** Returns the long form of what was written in the short one. */
    Tree expanded(Tree written) {
        return brief == null ? written : brief.expanded(written, value -> TreeSink.of(out -> writeInFull(out, value)));
    }

    /** Returns this shape with another constant before all other fields. */
    ObjectShape<T, B> after(String constant, String doc, Shape<String> shape, String value) {
        List<Field<T, B, ?>> all = new ArrayList<>();
        all.add(constant(constant, doc, shape, value));
        all.addAll(fields);
        return new ObjectShape<>(name, description, start, finish, all, rules, ImmutableList.of(), false, null);
    }

    /**
     * Returns this shape without a field, which what holds the value states.
     *
     * @param telling the field that is the short form of what is left
     */
    ObjectShape<T, B> without(String field, String telling) {
        List<Field<T, B, ?>> left =
                fields.stream().filter(each -> !each.name().equals(field)).collect(Collectors.toList());
        return new ObjectShape<>(
                name + "-by-" + field,
                description,
                start,
                finish,
                left,
                ImmutableList.of(),
                ImmutableList.of(),
                false,
                Brief.ofField(telling, left));
    }

    /** Returns this shape with other fields and another builder. */
    ObjectShape<T, B> with(List<Field<T, B, ?>> others, Supplier<? extends B> begin) {
        return new ObjectShape<>(name, description, begin, finish, others, rules, examples, repeats, null);
    }

    /** Returns a field. */
    Field<T, B, ?> field(String field) {
        Integer position = positions.get(field);
        if (position == null) {
            throw new IllegalArgumentException("no field " + field + " in " + name);
        }
        return inOrder[position];
    }

    /** Returns this shape with a link to a schema before all other fields, which the value does not hold. */
    ObjectShape<T, B> linked() {
        List<Field<T, B, ?>> all = new ArrayList<>();
        all.add(new Field<T, B, String>(
                SchemaLinkShape.FIELD,
                "The schema by which an editor checks the document. It is not read, and is written back.",
                false,
                new SchemaLinkShape(),
                Presence.OPTIONAL,
                any -> Optional.empty(),
                (builder, link) -> {}));
        all.addAll(fields);
        return new ObjectShape<>(name, description, start, finish, all, rules, ImmutableList.of(), false, null);
    }

    /** Returns this shape of small values that many others hold, each of which is kept once and shared. */
    ObjectShape<T, B> repeating() {
        return new ObjectShape<>(name, description, start, finish, fields, rules, examples, true, brief);
    }

    /** Returns this shape with a text form, in which every value is written; the object is read too. */
    ObjectShape<T, B> brief(TextualShape<T> text) {
        return new ObjectShape<>(
                name, description, start, finish, fields, rules, examples, repeats, Brief.ofText(text));
    }

    /** Returns the short form; null if there is none. */
    @Nullable Brief<T, B> brief() {
        return brief;
    }

    private static <T, B> Field<T, B, String> constant(String name, String doc, Shape<String> shape, String value) {
        return new Field<>(name, doc, true, shape, Presence.GIVEN, any -> value, (builder, same) -> {});
    }

    @Override
    boolean hasExamples() {
        return !examples.isEmpty();
    }

    @Override
    void examples(WireSink to) {
        examples.forEach(example -> write(to, example.get()));
    }

    ImmutableList<Field<T, B, ?>> fields() {
        return fields;
    }

    /** Returns the rules about several fields. */
    ImmutableList<FieldRule> rules() {
        return rules;
    }

    Supplier<? extends B> start() {
        return start;
    }

    Function<? super B, ? extends T> finish() {
        return finish;
    }

    @Override
    String rule() {
        return brief == null ? "an object" : brief.shape().rule() + ", or an object";
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return brief == null
                ? ImmutableSet.of(TokenKind.OBJECT_START)
                : ImmutableSet.<TokenKind>builder()
                        .add(TokenKind.OBJECT_START)
                        .addAll(brief.kinds())
                        .build();
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
        // The short form is one of these, or has no parts.
        return fields.stream().<Shape<?>>map(Field::shape).collect(ImmutableList.toImmutableList());
    }

    @Override
    void schema(SchemaWriter to) {
        schema(to, ImmutableSet.of());
    }

    /**
     * Writes the members of the schema.
     *
     * @param others the fields of other alternatives, which a value must not have
     */
    void schema(SchemaWriter to, Set<String> others) {
        if (brief == null) {
            schemaInFull(to, others);
        } else {
            to.list(
                    "anyOf",
                    ImmutableList.<Runnable>of(() -> to.refer(brief.shape()), () -> schemaInFull(to, others)),
                    to::object);
        }
    }

    private void schemaInFull(SchemaWriter to, Set<String> others) {
        to.type("object");
        to.properties(fields, others);
        ImmutableList<String> needed =
                fields.stream().filter(Field::isRequired).map(Field::name).collect(ImmutableList.toImmutableList());
        if (!needed.isEmpty()) {
            to.member("required", needed);
        }
        if (!to.isNewer()) {
            to.member("additionalProperties", false);
        }
        if (!rules.isEmpty()) {
            to.list("allOf", rules, rule -> to.object(() -> rule.schema(to, this)));
        }
    }

    /**
     * Declares the fields of a value.
     *
     * @param <T> the type of the value
     * @param <B> the type of its builder
     */
    public static final class Builder<T, B> {

        private final String name;
        private final String description;
        private final Supplier<? extends B> start;
        private final Function<? super B, ? extends T> finish;
        private final List<Field<T, B, ?>> fields = new ArrayList<>();

        private Builder(
                String name, String description, Supplier<? extends B> start, Function<? super B, ? extends T> finish) {
            this.name = name;
            this.description = description;
            this.start = start;
            this.finish = finish;
        }

        /** Adds a field that is always there. */
        public <V> Builder<T, B> required(
                String field,
                String doc,
                Shape<V> shape,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(new Field<>(field, doc, true, shape, Presence.GIVEN, getter, setter));
        }

        /** Adds a field that is left out if it is absent. */
        public <V> Builder<T, B> optional(
                String field,
                String doc,
                Shape<V> shape,
                Function<? super T, Optional<V>> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(new Field<T, B, V>(field, doc, false, shape, Presence.OPTIONAL, getter, setter));
        }

        /** Adds a list that is left out if it is empty. */
        public <E> Builder<T, B> list(
                String field,
                String doc,
                Shape<E> element,
                Function<? super T, ImmutableList<E>> getter,
                BiConsumer<? super B, ? super ImmutableList<E>> setter) {
            return add(new Field<T, B, ImmutableList<E>>(
                    field, doc, false, Shapes.list(element), Presence.FILLED, getter, setter));
        }

        /** Adds a list that holds at least one element. */
        public <E> Builder<T, B> nonEmptyList(
                String field,
                String doc,
                Shape<E> element,
                Function<? super T, ImmutableList<E>> getter,
                BiConsumer<? super B, ? super ImmutableList<E>> setter) {
            return add(new Field<T, B, ImmutableList<E>>(
                    field, doc, true, ElementsShape.list(element, 1), Presence.GIVEN, getter, setter));
        }

        /** Adds a set that is left out if it is empty. */
        public <E> Builder<T, B> set(
                String field,
                String doc,
                Shape<E> element,
                Function<? super T, ImmutableSet<E>> getter,
                BiConsumer<? super B, ? super ImmutableSet<E>> setter) {
            return add(new Field<T, B, ImmutableSet<E>>(
                    field, doc, false, Shapes.set(element), Presence.FILLED, getter, setter));
        }

        /** Adds a text that is always the same, that distinguishes the alternatives of a choice. */
        public Builder<T, B> constant(String field, String doc, String value) {
            return add(ObjectShape.constant(field, doc, new ConstantShape(value), value));
        }

        /** Adds a field that is left out if it has a certain value, which the builder has without it. */
        public <V> Builder<T, B> defaulted(
                String field,
                String doc,
                Shape<V> shape,
                V absent,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(new Field<T, B, V>(field, doc, false, shape, Presence.GIVEN, absent, getter, setter));
        }

        /** Says what the checks of the type call the field that was added last, if its name in JSON is another. */
        public Builder<T, B> checkedAs(String accessor) {
            fields.add(fields.remove(fields.size() - 1).withAccessor(accessor));
            return this;
        }

        private Builder<T, B> add(Field<T, B, ?> field) {
            fields.add(field);
            return this;
        }

        /** Returns the shape. */
        public ObjectShape<T, B> build() {
            return new ObjectShape<>(
                    name, description, start, finish, fields, ImmutableList.of(), ImmutableList.of(), false, null);
        }
    }
}
