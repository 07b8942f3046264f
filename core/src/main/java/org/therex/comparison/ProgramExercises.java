package org.therex.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.therex.check.Path;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.program.Item;
import org.therex.program.Program;

/**
 * The exercises that a program carries.
 *
 * <p>Exercises that items name join and leave with the items, without a separate change. The others are spare. An
 * exercise that loses its last item may stay as a spare one or leave.
 */
final class ProgramExercises {

    private ProgramExercises() {}

    /** Returns the changes of exercise descriptions and of the spare exercises. */
    static ImmutableList<Change> changes(Program before, Program after) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        Map<ExerciseId, Integer> positions = new HashMap<>();
        after.exercises().forEach(exercise -> positions.put(exercise.id(), positions.size()));
        for (int i = 0; i < before.exercises().size(); i++) {
            Exercise from = before.exercises().get(i);
            Path place = Path.of(PartFields.EXERCISES).resolve(i);
            Integer position = positions.get(from.id());
            if (position != null && !after.exercises().get(position).equals(from)) {
                Path then = Path.of(PartFields.EXERCISES).resolve(position);
                changes.add(
                        new ExerciseChanged(place, then, from, after.exercises().get(position)));
            }
        }
        ImmutableList<Exercise> from = spare(before.exercises(), after.items(), leaving(before, after));
        ImmutableList<Exercise> to = spare(after.exercises(), after.items(), ImmutableSet.of());
        if (!ids(from).equals(ids(to))) {
            Spot program = new Spot(Path.root(), Path.root(), Wording.place(Path.root()));
            changes.add(new FieldChanged(program, PartFields.EXERCISES, from, to));
        }
        return changes.build();
    }

    /** Returns the exercises that items of the program after name but the program before does not carry. */
    static ImmutableList<Exercise> joining(Program before, Program after) {
        ImmutableSet<ExerciseId> named = named(after.items());
        Set<ExerciseId> carried = Set.copyOf(ids(before.exercises()));
        return after.exercises().stream()
                .filter(exercise -> named.contains(exercise.id()) && !carried.contains(exercise.id()))
                .collect(toImmutableList());
    }

    /** Returns the exercises that items of the program before name but the program after does not carry. */
    static ImmutableSet<ExerciseId> leaving(Program before, Program after) {
        Set<ExerciseId> carried = Set.copyOf(ids(after.exercises()));
        return named(before.items()).stream()
                .filter(id -> !carried.contains(id))
                .collect(toImmutableSet());
    }

    /** Returns the spare exercises, without those that leave. */
    static ImmutableList<Exercise> spare(List<Exercise> exercises, List<Item> items, Set<ExerciseId> leaving) {
        ImmutableSet<ExerciseId> named = named(items);
        return exercises.stream()
                .filter(exercise -> !named.contains(exercise.id()) && !leaving.contains(exercise.id()))
                .collect(toImmutableList());
    }

    private static ImmutableList<ExerciseId> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).collect(toImmutableList());
    }

    private static ImmutableSet<ExerciseId> named(List<Item> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item.exercise()), item.alternatives().stream()))
                .collect(toImmutableSet());
    }
}
