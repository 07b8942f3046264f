package org.therex.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Goal;
import org.therex.exercise.Level;
import org.therex.exercise.SourceEntry;
import org.therex.prescription.Pacing;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;
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
    public abstract ImmutableSet<Level> levels();

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

    /** Returns the items of all sections in order, each with where it stands. */
    public ImmutableList<ResolvedItem> placedItems() {
        return ResolvedItem.all(this);
    }

    /** Finds the exercise with the given id among those that the items name. */
    public Optional<Exercise> findExercise(ExerciseId id) {
        return exercises().stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /**
     * Returns the exercise of an item of this program.
     *
     * @throws IllegalArgumentException if the item is not of this program
     */
    public Exercise exercise(Item item) {
        if (!items().contains(item)) {
            throw Require.invalid(
                    IssueCode.UNKNOWN_REFERENCE,
                    "item",
                    "an item of program " + id(),
                    "an item of exercise " + item.exercise());
        }
        return findExercise(item.exercise()).orElseThrow();
    }

    /**
     * Returns what holds for an item, of all that is known of its exercise: what the entry says that it follows.
     *
     * @throws IllegalArgumentException if the item is not of this program
     */
    public ItemFacts facts(Item item) {
        return ItemFacts.of(exercise(item), item);
    }

    /**
     * Returns the dose of an item with all that it inherits, and where each field came from.
     *
     * <p>A field comes from the first of these that states it: the item; its section; its phase; the program; the entry
     * of the source that the item follows. A field that none states stays absent.
     *
     * @throws IllegalArgumentException if the item is not of this program, if it stands in several sections with
     *     different doses (name the section then), or if doses that came together contradict each other
     */
    public ResolvedPrescription resolve(Item item) {
        exercise(item);
        return resolveAny(
                placedItems().stream()
                        .filter(placed -> placed.item().equals(item))
                        .collect(ImmutableList.toImmutableList()),
                "section");
    }

    /**
     * Returns the dose of an item in one of the sections that hold it, as {@link #resolve(Item)} does.
     *
     * @throws IllegalArgumentException if the section is not of this program, if the item is not in it, if the section
     *     stands in several phases with different doses (name the place then), or if doses that came together contradict
     *     each other
     */
    public ResolvedPrescription resolve(Section section, Item item) {
        ImmutableList<ResolvedItem> around = placedItems().stream()
                .filter(placed ->
                        placed.section().equals(section) && placed.item().equals(item))
                .collect(ImmutableList.toImmutableList());
        if (around.isEmpty()) {
            throw Require.invalid(
                    IssueCode.UNKNOWN_REFERENCE,
                    "item",
                    "an item of that section of program " + id(),
                    "an item of exercise " + item.exercise());
        }
        return resolveAny(around, "phase");
    }

    private ResolvedPrescription resolveAny(ImmutableList<ResolvedItem> places, String around) {
        if (places.stream().map(ResolvedItem::dosesAround).distinct().count() > 1) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "item",
                    "resolved within its " + around + " where " + around + "s with different doses hold it",
                    "an item of "
                            + places.stream()
                                    .map(ResolvedItem::parent)
                                    .distinct()
                                    .count() + " " + around + "s");
        }
        return inherited(places.get(0));
    }

    /**
     * Returns the dose of an item at one of the places of this program, as {@link #resolve(Item)} does.
     *
     * @throws IllegalArgumentException if the place is not of this program, or if doses that came together contradict
     *     each other
     */
    public ResolvedPrescription resolve(ResolvedItem placed) {
        if (!placedItems().contains(placed)) {
            throw Require.invalid(
                    IssueCode.UNKNOWN_REFERENCE,
                    "item",
                    "an item of program " + id(),
                    "an item of exercise " + placed.item().exercise());
        }
        return inherited(placed);
    }

    /** Returns the dose at a place of this program. */
    ResolvedPrescription inherited(ResolvedItem placed) {
        ImmutableMap.Builder<Scope, Prescription> stated = ImmutableMap.builder();
        stated.putAll(placed.dosesAround());
        placed.item().prescription().ifPresent(dose -> stated.put(Scope.ITEM, dose));
        prescription().ifPresent(dose -> stated.put(Scope.PROGRAM, dose));
        Exercise exercise = findExercise(placed.item().exercise()).orElseThrow();
        placed.item()
                .follows()
                .flatMap(exercise::findEntry)
                .flatMap(SourceEntry::prescription)
                .ifPresent(dose -> stated.put(Scope.SOURCE, dose));
        return ResolvedPrescription.resolve(stated.buildOrThrow());
    }

    /** Finds how the dose of an item goes on: as the item says, else its section, else its phase, else the program. */
    public Optional<Progression> findProgression(ResolvedItem placed) {
        return placed.item()
                .progression()
                .or(placed.section()::progression)
                .or(() -> placed.phase().flatMap(Phase::progression))
                .or(this::progression);
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
                        placedItems().stream()
                                .collect(ImmutableMap.toImmutableMap(ResolvedItem::path, ResolvedItem::item)),
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
}
