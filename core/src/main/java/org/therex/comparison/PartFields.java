package org.therex.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.therex.program.Item;
import org.therex.program.ItemBuilder;
import org.therex.program.Phase;
import org.therex.program.PhaseBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.Section;
import org.therex.program.SectionBuilder;

/**
 * The fields of a kind of part that are compared as a whole: all but its dose and what it consists of.
 *
 * @param <T> the kind of part
 * @param <B> its builder
 */
final class PartFields<T, B> {

    static final PartFields<Program, ProgramBuilder> OF_PROGRAM = new PartFields<Program, ProgramBuilder>(
                    ImmutableList.of())
            .always("id", Program::id, ProgramBuilder::id)
            .always("title", Program::title, ProgramBuilder::title)
            .all("purposes", Program::purposes, ProgramBuilder::purpose)
            .all("goals", Program::goals, ProgramBuilder::goal)
            .all("levels", Program::levels, ProgramBuilder::level)
            .one("population", Program::population, ProgramBuilder::population)
            .all("contributors", Program::contributors, ProgramBuilder::contributor)
            .one("revision", Program::revision, ProgramBuilder::revision)
            .one("delivery", Program::delivery, ProgramBuilder::delivery)
            .one("resources", Program::resources, ProgramBuilder::resources)
            .one("tailoring", Program::tailoring, ProgramBuilder::tailoring)
            .one("adherence", Program::adherence, ProgramBuilder::adherence)
            .one("progression", Program::progression, ProgramBuilder::progression)
            .all("orderRules", Program::orderRules, ProgramBuilder::orderRule)
            .all("rules", Program::rules, ProgramBuilder::rule)
            .all("advice", Program::advice, ProgramBuilder::advice)
            .all("claims", Program::claims, ProgramBuilder::claim)
            .all("sources", Program::sources, ProgramBuilder::source);

    static final PartFields<Phase, PhaseBuilder> OF_PHASE = new PartFields<Phase, PhaseBuilder>(ImmutableList.of())
            .one("title", Phase::title, PhaseBuilder::title)
            .one("weeks", Phase::weeks, PhaseBuilder::weeks)
            .one("introduction", Phase::introduction, PhaseBuilder::introduction)
            .all("goals", Phase::goals, PhaseBuilder::goal)
            .one("delivery", Phase::delivery, PhaseBuilder::delivery)
            .one("progression", Phase::progression, PhaseBuilder::progression)
            .all("advanceCriteria", Phase::advanceCriteria, PhaseBuilder::advanceWhen)
            .all("rules", Phase::rules, PhaseBuilder::rule);

    static final PartFields<Section, SectionBuilder> OF_SECTION = new PartFields<Section, SectionBuilder>(
                    ImmutableList.of())
            .one("title", Section::title, SectionBuilder::title)
            .one("introduction", Section::introduction, SectionBuilder::introduction)
            .one("delivery", Section::delivery, SectionBuilder::delivery)
            .one("progression", Section::progression, SectionBuilder::progression)
            .one("alternateDay", Section::alternateDay, SectionBuilder::alternateDay)
            .one("arrangement", Section::arrangement, SectionBuilder::arrangement);

    /** Those of an item; its exercise is what makes it the same item. */
    static final PartFields<Item, ItemBuilder> OF_ITEM = new PartFields<Item, ItemBuilder>(ImmutableList.of())
            .always("exercise", Item::exercise, ItemBuilder::exercise)
            .one("name", Item::name, ItemBuilder::name)
            .one("follows", Item::follows, ItemBuilder::follows)
            .one("progression", Item::progression, ItemBuilder::progression)
            .all("modifications", Item::modifications, ItemBuilder::modification)
            .all("alternatives", Item::alternatives, ItemBuilder::alternative)
            .all("notes", Item::notes, ItemBuilder::note);

    private final ImmutableList<Field<T, B>> fields;

    private PartFields(ImmutableList<Field<T, B>> fields) {
        this.fields = fields;
    }

    /**
     * A field.
     *
     * @param name the name of its accessor
     * @param values returns its values
     * @param add sets its value, or adds one of its values; takes only what {@code values} returned
     */
    record Field<T, B>(String name, Function<T, ? extends Collection<?>> values, BiConsumer<B, Object> add) {

        /** Returns the values of the field in a part. */
        Collection<?> of(T part) {
            return values.apply(part);
        }

        /** Returns whether the field differs between two parts. */
        boolean differs(T one, T other) {
            // What an accessor returns is always a list or always a set, which have an equality of their own.
            Object before = of(one);
            Object after = of(other);
            return !before.equals(after);
        }
    }

    /** Returns the fields in the order of the accessors. */
    ImmutableList<Field<T, B>> fields() {
        return fields;
    }

    private <V> PartFields<T, B> always(String name, Function<T, V> value, BiConsumer<B, V> set) {
        return all(name, part -> ImmutableList.of(value.apply(part)), set);
    }

    private <V> PartFields<T, B> one(String name, Function<T, Optional<V>> value, BiConsumer<B, V> set) {
        return all(name, part -> value.apply(part).map(ImmutableList::of).orElse(ImmutableList.of()), set);
    }

    private <V> PartFields<T, B> all(String name, Function<T, ? extends Collection<V>> values, BiConsumer<B, V> add) {
        @SuppressWarnings("unchecked") // It takes only what the accessor of the same field returned.
        BiConsumer<B, Object> adder = (builder, value) -> add.accept(builder, (V) value);
        return new PartFields<>(ImmutableList.<Field<T, B>>builder()
                .addAll(fields)
                .add(new Field<>(name, values, adder))
                .build());
    }
}
