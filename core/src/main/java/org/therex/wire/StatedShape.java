package org.therex.wire;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/** How it looks what one field of a program or of a part of it holds: as it does in the part. */
final class StatedShape {

    /** The fields that hold parts, which come and go by themselves, and what is not of the program itself. */
    private static final ImmutableSet<String> PARTS = ImmutableSet.of("phases", "sections", "items", "catalog");

    static final ObjectShape<Stated, Reading> STATED = new ObjectShape<>(
            "stated",
            "What one field of a program, a phase, a section or an item states, as it stands there; empty if it was"
                    + " absent.",
            Reading::new,
            Reading::stated,
            fields());

    private StatedShape() {}

    /**
     * What a field states.
     *
     * @param field the name of the field; empty if nothing is stated
     * @param values what it holds
     */
    record Stated(String field, ImmutableList<Object> values) {

        static Stated nothing() {
            return new Stated("", ImmutableList.of());
        }

        /** Finds the value of a field in its form there; absent if it is not this one. */
        private Optional<Object> find(String name, Shape<?> shape) {
            if (values.isEmpty() || !field.equals(name)) {
                return Optional.empty();
            }
            return Optional.of(
                    shape instanceof ElementsShape<?, ?> elements ? elements.holding(values) : values.get(0));
        }
    }

    /** What is read. */
    static final class Reading {

        private final Map<String, ImmutableList<Object>> stated = new LinkedHashMap<>();

        private void set(String field, Object value) {
            ImmutableList<Object> values = value instanceof ImmutableCollection<?> several
                    ? ImmutableList.copyOf(several)
                    : ImmutableList.of(value);
            if (!values.isEmpty()) {
                stated.put(field, values);
            }
        }

        private Stated stated() {
            if (stated.size() > 1) {
                throw Require.invalid(IssueCode.CONFLICT, "stated", "one field", String.join(", ", stated.keySet()));
            }
            return stated.entrySet().stream()
                    .map(field -> new Stated(field.getKey(), field.getValue()))
                    .findFirst()
                    .orElse(Stated.nothing());
        }
    }

    private static ImmutableList<Field<Stated, Reading, ?>> fields() {
        ImmutableMap.Builder<String, Field<Stated, Reading, ?>> fields = ImmutableMap.builder();
        Stream.of(ProgramShapes.PROGRAM, ProgramShapes.PHASE, ProgramShapes.SECTION, ProgramShapes.ITEM)
                .flatMap(part -> part.fields().stream())
                .filter(field -> !PARTS.contains(field.name()))
                .forEach(field -> fields.put(field.name(), field(field)));
        return fields.buildKeepingLast().values().asList();
    }

    private static <V> Field<Stated, Reading, V> field(Field<?, ?, V> ofPart) {
        Field<Stated, Reading, V> field = new Field<>(
                ofPart.name(),
                ofPart.doc(),
                false,
                ofPart.shape().apart(),
                Field.Presence.OPTIONAL,
                stated -> stated.find(ofPart.name(), ofPart.shape()),
                (reading, value) -> reading.set(ofPart.name(), value));
        return field.withAccessor(ofPart.accessor());
    }
}
