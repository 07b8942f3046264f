package org.therex.program;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Modification;
import org.therex.exercise.SourceEntry;
import org.therex.term.References;

/** Checks that what the items of a program refer to is there. */
final class ItemReferences {

    private static final String EXERCISE = "exercise";

    private ItemReferences() {}

    /** Returns the items of some sections by place. */
    static ImmutableMap<Path, Item> places(List<Section> sections) {
        ImmutableMap.Builder<Path, Item> places = ImmutableMap.builder();
        for (int s = 0; s < sections.size(); s++) {
            Path items = Path.of("sections").resolve(s).resolve("items");
            List<Item> ofSection = sections.get(s).items();
            for (int i = 0; i < ofSection.size(); i++) {
                places.put(items.resolve(i), ofSection.get(i));
            }
        }
        return places.buildOrThrow();
    }

    /** Returns which exercises are there twice, and which exercises, modifications and entries are not there. */
    static Report check(List<Exercise> exercises, Map<Path, Item> items) {
        References references = new References();
        for (int i = 0; i < exercises.size(); i++) {
            references.define(
                    EXERCISE,
                    exercises.get(i).id(),
                    Path.of("exercises").resolve(i).resolve("id"));
        }
        Report.Builder problems = Report.builder();
        items.forEach((place, item) -> {
            references.refer(EXERCISE, item.exercise(), place.resolve("exercise"));
            int index = 0;
            for (ExerciseId alternative : item.alternatives()) {
                references.refer(
                        EXERCISE, alternative, place.resolve("alternatives").resolve(index++));
            }
            exercises.stream()
                    .filter(exercise -> exercise.id().equals(item.exercise()))
                    .findFirst()
                    .ifPresent(exercise -> problems.addAll(place, ofExercise(item, exercise)));
        });
        return problems.addAll(references.report()).build();
    }

    private static Report ofExercise(Item item, Exercise exercise) {
        References references = new References();
        String modification = "modification of " + exercise.id();
        exercise.modifications().stream()
                .map(Modification::id)
                .forEach(id -> references.define(modification, id, Path.root()));
        int index = 0;
        for (var chosen : item.modifications()) {
            references.refer(modification, chosen, Path.of("modifications").resolve(index++));
        }
        String entry = "source entry of " + exercise.id();
        exercise.entries().stream()
                .map(SourceEntry::citation)
                .forEach(citation -> references.define(entry, citation, Path.root()));
        item.follows().ifPresent(citation -> references.refer(entry, citation, Path.of("follows")));
        return references.report();
    }
}
