package org.therex.review;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.program.ItemFacts;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.program.Resources;

/** A program under review, with its circumstances and what most checks ask of it. Immutable. */
public final class ReviewedProgram {

    private final Program program;
    private final ReviewContext circumstances;
    private final ImmutableList<ResolvedItem> items;
    private final ImmutableMap<ExerciseId, Exercise> exercises;
    private final ImmutableMap<Path, ResolvedPrescription> doses;
    private final ImmutableMap<ExerciseId, ResolvedItem> first;
    private final Report contradictions;

    ReviewedProgram(Program program, ReviewContext circumstances) {
        this.program = program;
        this.circumstances = circumstances;
        this.items = program.placedItems();
        this.exercises = program.exercises().stream().collect(toImmutableMap(Exercise::id, Function.identity()));
        this.first = items.stream()
                .collect(toImmutableMap(item -> item.item().exercise(), Function.identity(), (one, other) -> one));
        ImmutableMap.Builder<Path, ResolvedPrescription> resolved = ImmutableMap.builder();
        Report.Builder problems = Report.builder();
        for (ResolvedItem item : items) {
            problems.attempting(item.path().resolve("prescription"), () -> program.resolve(item))
                    .ifPresent(dose -> resolved.put(item.path(), dose));
        }
        this.doses = resolved.buildOrThrow();
        this.contradictions = problems.build();
    }

    /** Returns the program. */
    public Program program() {
        return program;
    }

    /** Returns for whom and with what it is reviewed. */
    public ReviewContext circumstances() {
        return circumstances;
    }

    /** Returns the items of all sections in order, each with where it stands. */
    public ImmutableList<ResolvedItem> items() {
        return items;
    }

    /**
     * Returns the exercise of an item.
     *
     * @throws org.therex.check.InvalidValueException if the item is not of the program
     */
    public Exercise exercise(ResolvedItem item) {
        Exercise exercise = exercises.get(item.item().exercise());
        if (exercise == null) {
            throw Require.invalid(
                    IssueCode.UNKNOWN_REFERENCE, "item", "an item of program " + program.id(), item.toString());
        }
        return exercise;
    }

    /** Returns the exercises that may be done in the place of an item, by where they are named. */
    public ImmutableMap<Path, Exercise> alternatives(ResolvedItem item) {
        ImmutableMap.Builder<Path, Exercise> alternatives = ImmutableMap.builder();
        Path place = item.path().resolve("alternatives");
        int index = 0;
        for (ExerciseId id : item.item().alternatives()) {
            alternatives.put(place.resolve(index++), program.findExercise(id).orElseThrow());
        }
        return alternatives.buildOrThrow();
    }

    /**
     * Returns what holds for an item, of all that is known of its exercise: what the entry says that it follows.
     *
     * @throws org.therex.check.InvalidValueException if the item is not of the program
     */
    public ItemFacts facts(ResolvedItem item) {
        return ItemFacts.of(exercise(item), item.item());
    }

    /** Finds the dose of an item with all that it inherits; absent if what came together contradicts itself. */
    public Optional<Prescription> findDose(ResolvedItem item) {
        return findResolved(item).map(ResolvedPrescription::prescription);
    }

    /** Returns all schedules of the dose of an item; none if it contradicts itself. */
    ImmutableList<Prescription> schedules(ResolvedItem item) {
        return findDose(item).map(Prescription::schedules).orElse(ImmutableList.of());
    }

    /** Finds the dose of an item with where each field of it comes from; absent if it contradicts itself. */
    public Optional<ResolvedPrescription> findResolved(ResolvedItem item) {
        return Optional.ofNullable(doses.get(item.path()));
    }

    /** Finds the first item of an exercise; absent if it is only an alternative, or not in the program. */
    public Optional<ResolvedItem> findFirst(ExerciseId exercise) {
        return Optional.ofNullable(first.get(exercise));
    }

    /** Finds what is at hand: as the circumstances say, else as the program says; absent if neither does. */
    public Optional<ImmutableSet<Equipment>> findEquipment() {
        return find(Resources::equipment);
    }

    /** Finds how much time there is for a session: as the circumstances say, else as the program says. */
    public Optional<Amount<Duration>> findTimePerSession() {
        return find(Resources::timePerSession);
    }

    /** Finds how much time there is on a day: as the circumstances say, else as the program says. */
    public Optional<Amount<Duration>> findTimePerDay() {
        return find(Resources::timePerDay);
    }

    private <T> Optional<T> find(Function<Resources, Optional<T>> part) {
        return circumstances
                .resources()
                .flatMap(part)
                .or(() -> program.resources().flatMap(part));
    }

    /** Returns where doses contradict what they inherit. */
    Report contradictions() {
        return contradictions;
    }
}
