package org.therex.program;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;

/**
 * The exercises that were given to a {@link ProgramBuilder}: those that join the program in any case, and those that
 * join it if an item names them.
 */
final class GivenExercises {

    private final Set<Exercise> included = new LinkedHashSet<>();
    private final Map<ExerciseId, Exercise> available = new LinkedHashMap<>();

    /** Adds an exercise that joins the program. */
    void include(Exercise exercise) {
        included.add(exercise);
    }

    /** Removes the exercises that join the program. */
    void clear() {
        included.clear();
    }

    /** Adds exercises that join the program only if an item names them. */
    void offer(Iterable<Exercise> exercises) {
        exercises.forEach(exercise -> available.putIfAbsent(exercise.id(), exercise));
    }

    /** Returns the ids of the exercises that join the program if an item names them. */
    ImmutableSet<ExerciseId> available() {
        return ImmutableSet.copyOf(available.keySet());
    }

    /** Returns the exercises that join a program of these items, including the exercises of its sections. */
    ImmutableList<Exercise> joining(Collection<Item> items, List<Exercise> ofSections) {
        List<Exercise> given = new ArrayList<>(included);
        given.addAll(ofSections);
        ImmutableSet<ExerciseId> known = given.stream().map(Exercise::id).collect(toImmutableSet());
        named(items)
                .filter(id -> !known.contains(id) && available.containsKey(id))
                .map(available::get)
                .forEach(given::add);
        return given.stream().distinct().collect(toImmutableList());
    }

    /** Returns the exercises in the order in which the items mention them, the others last. */
    static ImmutableList<Exercise> inOrderOfMention(List<Exercise> exercises, Collection<Item> items) {
        Map<ExerciseId, Integer> mentioned = new HashMap<>();
        named(items).forEach(id -> mentioned.put(id, mentioned.size()));
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(exercise -> mentioned.getOrDefault(exercise.id(), mentioned.size())),
                exercises);
    }

    private static Stream<ExerciseId> named(Collection<Item> items) {
        return items.stream()
                // Alternatives are a set: equal items must mention them in the same order.
                .flatMap(item -> Stream.concat(
                        Stream.of(item.exercise()), item.alternatives().stream().sorted()))
                .distinct();
    }
}
