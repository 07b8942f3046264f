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
import org.therex.prescription.ResolvedPrescription;
import org.therex.progression.NextStep;
import org.therex.progression.Progression;
import org.therex.source.Claim;
import org.therex.source.Source;

/**
 * A program of exercises: goals, phases, sections, items with doses, rules and advice.
 *
 * <p>It carries the exercises that its items name, so it is complete in itself. Immutable and thread-safe, and equal by
 * content.
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
     * @param id the id, such as {@code back-at-home}; an invalid id is reported when the program is built
     * @param title the title
     */
    public static ProgramBuilder builder(String id, String title) {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        return builder().id(id).title(title);
    }

    /** Returns the id. */
    public abstract ProgramId id();

    /** Returns the title. */
    public abstract String title();

    /** Returns the purposes in words, one in each element; empty if none is stated. */
    public abstract ImmutableList<String> purposes();

    /** Returns the goals, as terms; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Goal> goals();

    /** Returns the levels of experience that it requires; several levels are a range. Empty if none is stated. */
    public abstract ImmutableSet<ExperienceLevel> levels();

    /** Returns the people for whom it is, in words; absent if not stated. */
    public abstract Optional<String> population();

    /** Returns the people and organizations who write, review and give it; empty if none is stated. */
    public abstract ImmutableList<Contributor> contributors();

    /** Returns the revision; absent if not stated. */
    public abstract Optional<Revision> revision();

    /** Returns the delivery; absent if not stated. */
    public abstract Optional<Delivery> delivery();

    /** Returns the equipment and time that a person has for it; absent if not stated. */
    public abstract Optional<Resources> resources();

    /** Returns the tailoring: adaptations to the person and starting rules; absent if not stated. */
    public abstract Optional<Tailoring> tailoring();

    /** Returns the recording and encouragement of adherence; absent if not stated. */
    public abstract Optional<Adherence> adherence();

    /** Returns the dose that every item inherits; absent if there is none. */
    public abstract Optional<Prescription> prescription();

    /** Returns the progression of its items; absent if not stated. */
    public abstract Optional<Progression> progression();

    /** Returns the sections in order; empty if and only if it has phases, which then hold the sections. */
    public abstract ImmutableList<Section> sections();

    /** Returns the phases in order; empty if and only if it has sections of its own. */
    public abstract ImmutableList<Phase> phases();

    /**
     * Returns the rules about the order of exercises, in addition to the order of the items; empty if none is stated.
     */
    public abstract ImmutableList<OrderRule> orderRules();

    /** Returns the rules for the whole program; empty if there are none. */
    public abstract ImmutableList<Rule> rules();

    /** Returns the advice; empty if there is none. */
    public abstract ImmutableList<Advice> advice();

    /** Returns the claims of its source; empty if there are none. */
    public abstract ImmutableList<Claim> claims();

    /** Returns the sources of its facts; empty if none is stated. */
    public abstract ImmutableList<Source> sources();

    /**
     * Returns the exercises that its items name, as own exercise or as alternative, in order of first mention; the
     * alternatives of an item are in order of their ids. Exercises that no item names come last.
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

    /** Finds an exercise of the program by its id. */
    public Optional<Exercise> findExercise(ExerciseId id) {
        requireNonNull(id, "id");
        return resolve().findExercise(id);
    }

    /**
     * Returns this program with a step of a progression applied to one item: its dose, exercise and modifications
     * change to those of the step. A step that changes nothing returns an equal program. If the exercise changes, the
     * item loses its name and source entry, which belong to the previous exercise.
     *
     * @param item the path of the item, such as {@link ResolvedItem#path()} returns
     * @param step the step, such as the result of a progression for the outcomes of the item
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
                .changeItem(
                        item,
                        change -> change.step(
                                now.item(),
                                now.findDose()
                                        .map(ResolvedPrescription::prescription)
                                        .orElse(null),
                                step.state()))
                .build();
    }

    /**
     * Returns the workload at the standard pace; {@link ProgramWorkload#of(Program, Pacing)} takes another pace.
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

    /** Requires either sections or phases. */
    static void checkParts(Collection<?> sections, Collection<?> phases) {
        if (phases.isEmpty()) {
            Require.notEmpty("sections", sections);
        } else if (!sections.isEmpty()) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "sections",
                    "in the phases where there are phases",
                    Require.counted(sections.size(), "section") + " beside them");
        }
    }

    /** Returns a builder with the values of this one. */
    public ProgramBuilder toBuilder() {
        return new ProgramBuilder(this);
    }

    /** Returns the id, the title and the number of items, such as {@code back-at-home "Back at home" (5 items)}. */
    @Override
    public String toString() {
        return id() + " \"" + title() + "\" (" + Require.counted(items().size(), "item") + ")";
    }
}
