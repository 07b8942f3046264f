package org.therex.program;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationId;
import org.therex.hint.References;

/** Checks that the references of a program and its items can be resolved. */
final class ItemReferences {

    private ItemReferences() {}

    /** Returns the duplicate identifiers, and the unknown exercises, modifications and entries. */
    static Report check(
            List<Exercise> exercises, Map<Path, Item> items, List<OrderRule> orders, List<StartingRule> starts) {
        return check(exercises, ImmutableSet.of(), items, orders, starts);
    }

    /**
     * Returns the same issues while a program is being built.
     *
     * @param available the exercises that would join if an item named them
     */
    static Report check(
            List<Exercise> exercises,
            Set<ExerciseId> available,
            Map<Path, Item> items,
            List<OrderRule> orders,
            List<StartingRule> starts) {
        References references = new References();
        available.forEach(id -> references.offer(ExerciseId.KIND, id));
        Set<ExerciseId> known = new HashSet<>();
        for (int i = 0; i < exercises.size(); i++) {
            Exercise exercise = exercises.get(i);
            Path place = Path.of("exercises").resolve(i);
            references.define(ExerciseId.KIND, exercise.id(), place.resolve("id"));
            if (known.add(exercise.id())) {
                define(references, place, exercise);
            }
        }
        items.forEach((place, item) -> refer(references, place, item, known.contains(item.exercise())));
        for (int i = 0; i < orders.size(); i++) {
            Path place = Path.of("orderRules").resolve(i);
            references.refer(ExerciseId.KIND, orders.get(i).first(), place.resolve("first"));
            references.refer(ExerciseId.KIND, orders.get(i).then(), place.resolve("then"));
        }
        for (int i = 0; i < starts.size(); i++) {
            Path place =
                    Path.of("tailoring").resolve("startingRules").resolve(i).resolve("exercise");
            starts.get(i).exercise().ifPresent(exercise -> references.refer(ExerciseId.KIND, exercise, place));
        }
        return references.report();
    }

    private static void define(References references, Path place, Exercise exercise) {
        for (int i = 0; i < exercise.modifications().size(); i++) {
            references.define(
                    modificationOf(exercise.id()),
                    exercise.modifications().get(i).id(),
                    place.resolve("modifications").resolve(i).resolve("id"));
        }
        for (int i = 0; i < exercise.entries().size(); i++) {
            references.define(
                    entryOf(exercise.id()),
                    exercise.entries().get(i).citation(),
                    place.resolve("entries").resolve(i).resolve("citation"));
        }
    }

    private static void refer(References references, Path place, Item item, boolean exerciseIsKnown) {
        references.refer(ExerciseId.KIND, item.exercise(), place.resolve("exercise"));
        int index = 0;
        for (ExerciseId alternative : item.alternatives()) {
            references.refer(
                    ExerciseId.KIND, alternative, place.resolve("alternatives").resolve(index++));
        }
        if (!exerciseIsKnown) {
            return;
        }
        index = 0;
        for (ModificationId chosen : item.modifications()) {
            references.refer(
                    modificationOf(item.exercise()),
                    chosen,
                    place.resolve("modifications").resolve(index++));
        }
        item.follows()
                .ifPresent(citation -> references.refer(entryOf(item.exercise()), citation, place.resolve("follows")));
    }

    private static String modificationOf(ExerciseId exercise) {
        return "modification of " + exercise;
    }

    private static String entryOf(ExerciseId exercise) {
        return "source entry of " + exercise;
    }
}
