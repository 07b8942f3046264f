package org.therex.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.exercise.ModificationId;
import org.therex.program.Adherence;
import org.therex.program.Advice;
import org.therex.program.Arrangement;
import org.therex.program.Contributor;
import org.therex.program.Delivery;
import org.therex.program.Item;
import org.therex.program.ItemBuilder;
import org.therex.program.OrderRule;
import org.therex.program.Phase;
import org.therex.program.PhaseBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.ProgramId;
import org.therex.program.Resources;
import org.therex.program.Revision;
import org.therex.program.Rule;
import org.therex.program.Section;
import org.therex.program.SectionBuilder;
import org.therex.program.Tailoring;
import org.therex.progression.Progression;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.Source;

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

    static final PartFields<Program, ProgramBuilder> OF_PROGRAM = new PartFields<Program, ProgramBuilder>(
                    ImmutableList.of())
            .always("id", ProgramId.class, Program::id, ProgramBuilder::id)
            .always("title", String.class, Program::title, ProgramBuilder::title)
            .list("purposes", String.class, Program::purposes, ProgramBuilder::purpose)
            .set("goals", Goal.class, Program::goals, ProgramBuilder::goal)
            .set("levels", ExperienceLevel.class, Program::levels, ProgramBuilder::level)
            .one("population", String.class, Program::population, ProgramBuilder::population)
            .list("contributors", Contributor.class, Program::contributors, ProgramBuilder::contributor)
            .one("revision", Revision.class, Program::revision, ProgramBuilder::revision)
            .one("delivery", Delivery.class, Program::delivery, ProgramBuilder::delivery)
            .one("resources", Resources.class, Program::resources, ProgramBuilder::resources)
            .one("tailoring", Tailoring.class, Program::tailoring, ProgramBuilder::tailoring)
            .one("adherence", Adherence.class, Program::adherence, ProgramBuilder::adherence)
            .one("progression", Progression.class, Program::progression, ProgramBuilder::progression)
            .list("orderRules", OrderRule.class, Program::orderRules, ProgramBuilder::orderRule)
            .list("rules", Rule.class, Program::rules, ProgramBuilder::rule)
            .list("advice", Advice.class, Program::advice, ProgramBuilder::advice)
            .list("claims", Claim.class, Program::claims, ProgramBuilder::claim)
            .list("sources", Source.class, Program::sources, ProgramBuilder::source);

    static final PartFields<Phase, PhaseBuilder> OF_PHASE = new PartFields<Phase, PhaseBuilder>(ImmutableList.of())
            .one("title", String.class, Phase::title, PhaseBuilder::title)
            .count("weeks", Phase::weeks, PhaseBuilder::weeks)
            .one("introduction", String.class, Phase::introduction, PhaseBuilder::introduction)
            .set("goals", Goal.class, Phase::goals, PhaseBuilder::goal)
            .one("delivery", Delivery.class, Phase::delivery, PhaseBuilder::delivery)
            .one("progression", Progression.class, Phase::progression, PhaseBuilder::progression)
            .list("advanceCriteria", String.class, Phase::advanceCriteria, PhaseBuilder::advanceWhen)
            .list("rules", Rule.class, Phase::rules, PhaseBuilder::rule);

    static final PartFields<Section, SectionBuilder> OF_SECTION = new PartFields<Section, SectionBuilder>(
                    ImmutableList.of())
            .one("title", String.class, Section::title, SectionBuilder::title)
            .one("introduction", String.class, Section::introduction, SectionBuilder::introduction)
            .one("delivery", Delivery.class, Section::delivery, SectionBuilder::delivery)
            .one("progression", Progression.class, Section::progression, SectionBuilder::progression)
            .one("alternateDay", String.class, Section::alternateDay, SectionBuilder::alternateDay)
            .one("arrangement", Arrangement.class, Section::arrangement, SectionBuilder::arrangement);

    /** The fields of an item. The exercise is not one of them: it identifies the item. */
    static final PartFields<Item, ItemBuilder> OF_ITEM = new PartFields<Item, ItemBuilder>(ImmutableList.of())
            .always("exercise", ExerciseId.class, Item::exercise, ItemBuilder::exercise)
            .one("name", String.class, Item::name, ItemBuilder::name)
            .one("follows", Citation.class, Item::follows, ItemBuilder::follows)
            .one("progression", Progression.class, Item::progression, ItemBuilder::progression)
            .set("modifications", ModificationId.class, Item::modifications, ItemBuilder::modification)
            .set("alternatives", ExerciseId.class, Item::alternatives, ItemBuilder::alternative)
            .list("notes", String.class, Item::notes, ItemBuilder::note);

    private final ImmutableList<Field<T, B>> fields;

    private PartFields(ImmutableList<Field<T, B>> fields) {
        this.fields = fields;
    }

    /**
     * A field.
     *
     * @param name the name of its accessor
     * @param form the values that it can hold
     * @param values the function that returns its values
     * @param add the function that sets its value or adds one of its values, which must have the form
     */
    record Field<T, B>(
            String name, FieldForm form, Function<T, ? extends Collection<?>> values, BiConsumer<B, Object> add) {

        /** Returns the values of the field in a part. */
        Collection<?> of(T part) {
            return values.apply(part);
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

    private <V> PartFields<T, B> always(String name, Class<V> type, Function<T, V> value, BiConsumer<B, V> set) {
        return with(name, FieldForm.one(type), part -> ImmutableList.of(value.apply(part)), set);
    }

    private <V> PartFields<T, B> one(String name, Class<V> type, Function<T, Optional<V>> value, BiConsumer<B, V> set) {
        return with(name, FieldForm.one(type), optional(value), set);
    }

    private <V> PartFields<T, B> count(String name, Function<T, Optional<V>> value, BiConsumer<B, V> set) {
        return with(name, FieldForm.count(), optional(value), set);
    }

    private static <T, V> Function<T, ImmutableList<V>> optional(Function<T, Optional<V>> value) {
        return part -> value.apply(part).map(ImmutableList::of).orElse(ImmutableList.of());
    }

    private <V> PartFields<T, B> list(
            String name, Class<V> type, Function<T, ImmutableList<V>> values, BiConsumer<B, V> add) {
        return with(name, FieldForm.list(type), values, add);
    }

    private <V> PartFields<T, B> set(
            String name, Class<V> type, Function<T, ImmutableSet<V>> values, BiConsumer<B, V> add) {
        return with(name, FieldForm.set(type), values, add);
    }

    private <V> PartFields<T, B> with(
            String name, FieldForm form, Function<T, ? extends Collection<V>> values, BiConsumer<B, V> add) {
        @SuppressWarnings("unchecked") // It takes only values of the form of the same field.
        BiConsumer<B, Object> adder = (builder, value) -> add.accept(builder, (V) value);
        return new PartFields<>(ImmutableList.<Field<T, B>>builder()
                .addAll(fields)
                .add(new Field<>(name, form, values, adder))
                .build());
    }
}
