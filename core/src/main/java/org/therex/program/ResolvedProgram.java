package org.therex.program;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.SourceEntry;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;
import org.therex.progression.Progression;

/**
 * A program whose items know their place, exercise, dose and progression.
 *
 * <p>{@link Program#resolve()} returns it. Immutable and thread-safe, and equal by content.
 */
public final class ResolvedProgram {

    private final Program program;
    private final ImmutableMap<ExerciseId, Exercise> exercises;
    private final ImmutableList<ResolvedItem> items;

    private ResolvedProgram(Program program) {
        this.program = program;
        this.exercises = program.exercises().stream().collect(toImmutableMap(Exercise::id, Function.identity()));
        this.items = PlacedItem.all(program.sections(), program.phases()).stream()
                .map(this::resolve)
                .collect(toImmutableList());
    }

    static ResolvedProgram of(Program program) {
        return new ResolvedProgram(program);
    }

    private ResolvedItem resolve(PlacedItem placed) {
        Item item = placed.item();
        Exercise exercise = findExercise(item.exercise()).orElseThrow();
        ImmutableList<Exercise> alternatives = item.alternatives().stream()
                .map(id -> findExercise(id).orElseThrow())
                .collect(toImmutableList());
        Report.Builder problems = Report.builder();
        Optional<ResolvedPrescription> dose = problems.compute(
                placed.path().resolve("prescription"),
                () -> ResolvedPrescription.resolve(statedDoses(placed, exercise)));
        return new ResolvedItem(
                placed,
                exercise,
                alternatives,
                dose.orElse(null),
                problems.build(),
                progression(placed).orElse(null));
    }

    private ImmutableMap<Scope, Prescription> statedDoses(PlacedItem placed, Exercise exercise) {
        ImmutableMap.Builder<Scope, Prescription> stated = ImmutableMap.builder();
        placed.phase().flatMap(Phase::prescription).ifPresent(dose -> stated.put(Scope.PHASE, dose));
        placed.section().prescription().ifPresent(dose -> stated.put(Scope.SECTION, dose));
        placed.item().prescription().ifPresent(dose -> stated.put(Scope.ITEM, dose));
        program.prescription().ifPresent(dose -> stated.put(Scope.PROGRAM, dose));
        placed.item()
                .follows()
                .flatMap(exercise::findEntry)
                .flatMap(SourceEntry::prescription)
                .ifPresent(dose -> stated.put(Scope.SOURCE, dose));
        return stated.buildOrThrow();
    }

    private Optional<Progression> progression(PlacedItem placed) {
        return placed.item()
                .progression()
                .or(placed.section()::progression)
                .or(() -> placed.phase().flatMap(Phase::progression))
                .or(program::progression);
    }

    /** Returns the program. */
    public Program program() {
        return program;
    }

    /** Returns the items of all sections in order; at least one. */
    public ImmutableList<ResolvedItem> items() {
        return items;
    }

    /** Finds an item by its path, such as {@code /phases/0/sections/1/items/2}. */
    public Optional<ResolvedItem> findItem(Path path) {
        requireNonNull(path, "path");
        return items.stream().filter(item -> item.path().equals(path)).findFirst();
    }

    /** Finds an exercise of the program by its id. */
    public Optional<Exercise> findExercise(ExerciseId id) {
        requireNonNull(id, "id");
        return Optional.ofNullable(exercises.get(id));
    }

    /** Returns the contradictions between inherited doses of all items, with their places; usually empty. */
    public Report problems() {
        Report.Builder all = Report.builder();
        items.forEach(item -> all.addAll(item.problems()));
        return all.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResolvedProgram resolved && program.equals(resolved.program);
    }

    @Override
    public int hashCode() {
        return program.hashCode();
    }

    /** Returns the id of the program and the number of items, such as {@code back-at-home, 5 items}. */
    @Override
    public String toString() {
        return program.id() + ", " + Require.counted(items.size(), "item");
    }
}
