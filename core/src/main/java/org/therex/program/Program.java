package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.prescription.Pacing;
import org.therex.prescription.Prescription;
import org.therex.progression.NextStep;
import org.therex.progression.Progression;
import org.therex.source.Claim;
import org.therex.source.Source;

/**
 * A program of exercises: what it is for, what is done in which dose and order, and the rules and advice around it.
 *
 * <p>It carries the exercises that its items name, so that it can be read without anything else. Equal by content.
 */
@Value.Immutable
public abstract sealed class Program permits ImmutableProgram {

    private final Supplier<ResolvedProgram> resolved = Suppliers.memoize(() -> ResolvedProgram.of(this));

    Program() {}

    /** Returns a builder with nothing set. */
    public static ProgramBuilder builder() {
        return new ProgramBuilder();
    }

    /**
     * Returns a builder of a program.
     *
     * @param id what identifies it, such as {@code back-at-home}; a text that is no id is reported when it is built
     * @param title its title
     */
    public static ProgramBuilder builder(String id, String title) {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        return builder().id(id).title(title);
    }

    /** Returns what identifies it. */
    public abstract ProgramId id();

    /** Returns its title. */
    public abstract String title();

    /** Returns what it is for, in words, one purpose each; empty if none is stated. */
    public abstract ImmutableList<String> purposes();

    /** Returns what it is for, in terms; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Goal> goals();

    /** Returns the experience it asks for; several levels are a range. Empty if none is stated. */
    public abstract ImmutableSet<ExperienceLevel> levels();

    /** Returns for whom it is, in words; absent if it is not stated. */
    public abstract Optional<String> population();

    /** Returns who writes, reviews and gives it; empty if nobody is named. */
    public abstract ImmutableList<Contributor> contributors();

    /** Returns which version it is; absent if it is not stated. */
    public abstract Optional<Revision> revision();

    /** Returns how it is given; absent if it is not stated. */
    public abstract Optional<Delivery> delivery();

    /** Returns what a person has for it: things and time; absent if it is not stated. */
    public abstract Optional<Resources> resources();

    /** Returns how it is fitted to the person, and where people start; absent if it is not stated. */
    public abstract Optional<Tailoring> tailoring();

    /** Returns how keeping to it is recorded and encouraged; absent if it is not stated. */
    public abstract Optional<Adherence> adherence();

    /** Returns the dose that every item inherits; absent if the program gives none. */
    public abstract Optional<Prescription> prescription();

    /** Returns how the doses of its items go on; absent if it is not stated. */
    public abstract Optional<Progression> progression();

    /** Returns its sections in order; empty if and only if it has phases, which hold the sections then. */
    public abstract ImmutableList<Section> sections();

    /** Returns its phases in order; empty if and only if it has sections of its own. */
    public abstract ImmutableList<Phase> phases();

    /** Returns which exercises come before which, beside the order they stand in; empty if nothing is stated. */
    public abstract ImmutableList<OrderRule> orderRules();

    /** Returns the rules that hold for all of it; empty if there are none. */
    public abstract ImmutableList<Rule> rules();

    /** Returns the advice that goes with it; empty if there is none. */
    public abstract ImmutableList<Advice> advice();

    /** Returns what its source claims; empty if nothing. */
    public abstract ImmutableList<Claim> claims();

    /** Returns where its facts come from; empty if nothing is stated. */
    public abstract ImmutableList<Source> sources();

    /**
     * Returns the exercises that its items name, as items or as alternatives, in order of first mention, the
     * alternatives of an item by their id, and after them those that were given to the program though no item names them.
     */
    public abstract ImmutableList<Exercise> exercises();

    /** Returns the sections in order, its own or those of all phases. */
    public ImmutableList<Section> allSections() {
        return phases().isEmpty()
                ? sections()
                : phases().stream()
                        .flatMap(phase -> phase.sections().stream())
                        .collect(ImmutableList.toImmutableList());
    }

    /** Returns the items of all sections in order. */
    public ImmutableList<Item> items() {
        return allSections().stream()
                .flatMap(section -> section.items().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the program with its items resolved: each knows its place, exercise, dose and progression. It is computed
     * once, in time linear in the items.
     */
    public ResolvedProgram resolve() {
        return resolved.get();
    }

    /** Finds the exercise with the given id among those that the items name. */
    public Optional<Exercise> findExercise(ExerciseId id) {
        requireNonNull(id, "id");
        return exercises().stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /**
     * Returns this program with the step of a progression taken for one item: the dose, exercise and modifications to
     * which it leads. A step that changes nothing returns an equal program. An item of another exercise loses its name and
     * source entry, which belong to the exercise before.
     *
     * @param item the path of the item, such as {@link ResolvedItem#path()} returns
     * @param step the step, such as a progression returns for the outcomes of the item
     * @throws org.therex.check.InvalidValueException if the program has no such item, or lacks the exercise or modification
     */
    public Program apply(Path item, NextStep step) {
        requireNonNull(item, "item");
        requireNonNull(step, "step");
        ResolvedItem now = resolve()
                .findItem(item)
                .orElseThrow(() -> Require.invalid(
                        IssueCode.UNKNOWN_REFERENCE, "item", "the path of an item of program " + id(), item));
        return toBuilder()
                .changeItem(item, change -> change.step(now, step.state()))
                .build();
    }

    /**
     * Returns how much time it takes at the standard pace; {@link ProgramWorkload#of(Program, Pacing)} takes another.
     *
     * @throws IllegalArgumentException if doses that an item inherits contradict each other
     */
    public ProgramWorkload workload() {
        return ProgramWorkload.of(this);
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("title", title()))
                .attempt(Path.root(), () -> Require.texts("purposes", purposes()))
                .attempt(Path.root(), () -> population().ifPresent(value -> Require.text("population", value)))
                .attempt(Path.root(), () -> checkParts(sections(), phases()))
                .addAll(ItemReferences.check(
                        exercises(),
                        PlacedItem.all(sections(), phases()).stream()
                                .collect(ImmutableMap.toImmutableMap(PlacedItem::path, PlacedItem::item)),
                        orderRules(),
                        tailoring().map(Tailoring::startingRules).orElse(ImmutableList.of())))
                .build()
                .throwIfErrors();
    }

    /** Requires sections or phases, and not both. */
    static void checkParts(Collection<?> sections, Collection<?> phases) {
        if (phases.isEmpty()) {
            Require.notEmpty("sections", sections);
        } else if (!sections.isEmpty()) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "sections",
                    "in the phases where there are phases",
                    sections.size() == 1 ? "1 section beside them" : sections.size() + " sections beside them");
        }
    }

    /** Returns a builder with all that this value holds. */
    public ProgramBuilder toBuilder() {
        return new ProgramBuilder(this);
    }

    /** Returns the id, the title and the number of items, such as {@code back-at-home "Back at home" (5 items)}. */
    @Override
    public String toString() {
        int items = items().size();
        return id() + " \"" + title() + "\" (" + items + (items == 1 ? " item)" : " items)");
    }
}
