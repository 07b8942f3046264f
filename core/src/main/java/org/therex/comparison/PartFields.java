package org.therex.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.therex.field.Fields;
import org.therex.program.Item;
import org.therex.program.ItemBuilder;
import org.therex.program.Phase;
import org.therex.program.PhaseBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.Section;
import org.therex.program.SectionBuilder;
import org.therex.program.fields.ItemFields;
import org.therex.program.fields.PhaseFields;
import org.therex.program.fields.ProgramFields;
import org.therex.program.fields.SectionFields;

/**
 * The fields of a kind of part that are compared as a whole: all except its dose and its own parts.
 *
 * @param <T> the kind of part
 * @param <B> its builder
 */
final class PartFields<T, B> {

    /** The field of a dose, which is compared field by field. */
    static final String PRESCRIPTION = "prescription";

    /** The field of the exercises of a program, which come and go with its items. */
    static final String EXERCISES = "exercises";

    /** The fields whose parts are compared one by one. */
    private static final ImmutableSet<String> APART =
            ImmutableSet.of(PRESCRIPTION, EXERCISES, "phases", "sections", "items");

    static final PartFields<Program, ProgramBuilder> OF_PROGRAM = new PartFields<>(ProgramFields.TABLE);
    static final PartFields<Phase, PhaseBuilder> OF_PHASE = new PartFields<>(PhaseFields.TABLE);
    static final PartFields<Section, SectionBuilder> OF_SECTION = new PartFields<>(SectionFields.TABLE);
    static final PartFields<Item, ItemBuilder> OF_ITEM = new PartFields<>(ItemFields.TABLE);

    private final ImmutableList<Field<T, B>> fields;

    private PartFields(Fields<T, B> table) {
        ImmutableList.Builder<Field<T, B>> compared = ImmutableList.builder();
        for (int i = 0; i < table.all().size(); i++) {
            org.therex.field.Field field = table.all().get(i);
            if (!APART.contains(field.name())) {
                compared.add(new Field<>(field.name(), FieldForm.of(field), table, i));
            }
        }
        this.fields = compared.build();
    }

    /**
     * A field.
     *
     * @param name the name of its accessor
     * @param form the values that it can hold
     * @param table the table of fields that it is in
     * @param position its position in the table
     */
    record Field<T, B>(String name, FieldForm form, Fields<T, B> table, int position) {

        /** Returns the values of the field in a part. */
        Collection<?> of(T part) {
            Object held = table.get(part, position);
            if (held == null) {
                return ImmutableList.of();
            }
            return held instanceof Collection<?> several ? several : ImmutableList.of(held);
        }

        /** Sets the values of the field, which must have the form. */
        void set(B builder, Collection<?> values) {
            if (form.holdsMany()) {
                table.set(builder, position, values);
            } else {
                values.forEach(value -> table.set(builder, position, value));
            }
        }

        /** Returns whether the field differs between two parts. */
        boolean differs(T one, T other) {
            // An accessor always returns a list or always a set, which define equality.
            Object before = of(one);
            Object after = of(other);
            return !before.equals(after);
        }
    }

    /** Returns the fields in the order of the accessors. */
    ImmutableList<Field<T, B>> fields() {
        return fields;
    }

    /**
     * Returns the values of a field of a part.
     *
     * @param part the program, phase, section or item, which must have the field
     */
    static ImmutableList<Object> values(Object part, String field) {
        if (part instanceof Program program) {
            return OF_PROGRAM.valuesOf(program, field);
        } else if (part instanceof Phase phase) {
            return OF_PHASE.valuesOf(phase, field);
        }
        return part instanceof Section section
                ? OF_SECTION.valuesOf(section, field)
                : OF_ITEM.valuesOf((Item) part, field);
    }

    private ImmutableList<Object> valuesOf(T part, String field) {
        return ImmutableList.copyOf(find(field).orElseThrow().of(part));
    }

    /** Finds a field by its name. */
    Optional<Field<T, B>> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
