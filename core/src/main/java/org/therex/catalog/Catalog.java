package org.therex.catalog;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Spliterator;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.term.References;

/**
 * An immutable set of exercises, each with an id of its own, in a stable order.
 *
 * <p>Equal to another catalog that holds equal exercises, whatever their order.
 */
public final class Catalog implements Iterable<Exercise> {

    private final ImmutableMap<ExerciseId, Exercise> byId;

    private Catalog(ImmutableMap<ExerciseId, Exercise> byId) {
        this.byId = byId;
    }

    /**
     * Returns the catalog of the given exercises.
     *
     * @throws InvalidValueException if two exercises have the same id; it tells all that do
     */
    public static Catalog of(Exercise... exercises) {
        return of(ImmutableList.copyOf(exercises));
    }

    /**
     * Returns the catalog of the given exercises.
     *
     * @throws InvalidValueException if two exercises have the same id; it tells all that do
     */
    public static Catalog of(Iterable<Exercise> exercises) {
        References ids = new References();
        ImmutableMap.Builder<ExerciseId, Exercise> byId = ImmutableMap.builder();
        int index = 0;
        for (Exercise exercise : exercises) {
            ids.define(
                    "exercise",
                    exercise.id(),
                    Path.of("exercises").resolve(index++).resolve("id"));
            byId.put(exercise.id(), exercise);
        }
        ids.report().throwIfErrors();
        return new Catalog(byId.buildOrThrow());
    }

    /** Finds the exercise with the given id. */
    public Optional<Exercise> find(ExerciseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the exercise with the given id.
     *
     * @throws InvalidValueException if there is none
     */
    public Exercise exercise(ExerciseId id) {
        return find(id).orElseThrow(() ->
                Require.invalid(IssueCode.UNKNOWN_REFERENCE, "id", "the id of an exercise of this catalog", id));
    }

    /** Returns whether there is an exercise with the given id. */
    public boolean contains(ExerciseId id) {
        return byId.containsKey(id);
    }

    /** Returns the exercises in order. */
    public ImmutableCollection<Exercise> exercises() {
        return byId.values();
    }

    /** Returns the ids in order. */
    public ImmutableSet<ExerciseId> ids() {
        return byId.keySet();
    }

    /** Returns how many exercises there are. */
    public int size() {
        return byId.size();
    }

    @Override
    public java.util.Iterator<Exercise> iterator() {
        return byId.values().iterator();
    }

    @Override
    public Spliterator<Exercise> spliterator() {
        return byId.values().spliterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog catalog && byId.equals(catalog.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** Returns the ids of the exercises. */
    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
