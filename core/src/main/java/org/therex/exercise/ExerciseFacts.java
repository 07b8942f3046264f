package org.therex.exercise;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.therex.check.Path;

/** Goes through the facts of an exercise that say who says them. */
final class ExerciseFacts {

    private final ImmutableMap.Builder<Path, Attributed> facts = ImmutableMap.builder();

    private ExerciseFacts() {}

    static ImmutableMap<Path, Attributed> of(Exercise exercise) {
        ExerciseFacts found = new ExerciseFacts();
        found.list(Path.of("naming").resolve("distinctions"), exercise.naming().distinctions());
        found.setup(Path.of("setup"), exercise.setup());
        found.list(Path.of("targets"), exercise.targets());
        exercise.movement().ifPresent(movement -> found.movement(Path.of("movement"), movement));
        exercise.laterality().ifPresent(laterality -> found.facts.put(Path.of("laterality"), laterality));
        found.technique(Path.of("technique"), exercise.technique());
        Path variations = Path.of("variations");
        found.list(variations, exercise.variations());
        for (int i = 0; i < exercise.variations().size(); i++) {
            Variation variation = exercise.variations().get(i);
            Path path = variations.resolve(i);
            found.technique(path.resolve("technique"), variation.technique());
            variation.laterality().ifPresent(value -> found.facts.put(path.resolve("laterality"), value));
        }
        found.list(Path.of("modifications"), exercise.modifications());
        found.list(Path.of("links"), exercise.links());
        found.list(Path.of("cautions"), exercise.cautions());
        found.list(Path.of("claims"), exercise.claims());
        return found.facts.buildOrThrow();
    }

    private void setup(Path path, Setup setup) {
        list(path.resolve("startPositions"), setup.startPositions());
        list(path.resolve("endPositions"), setup.endPositions());
        list(path.resolve("placements"), setup.placements());
        list(path.resolve("equipment"), setup.equipment());
        list(path.resolve("adjustments"), setup.adjustments());
        list(path.resolve("definitions"), setup.definitions());
    }

    private void movement(Path path, Movement movement) {
        facts.put(path, movement);
        list(path.resolve("phases"), movement.phases());
        list(path.resolve("sequences"), movement.sequences());
        list(path.resolve("stillParts"), movement.stillParts());
        list(path.resolve("angles"), movement.angles());
        list(path.resolve("endPoints"), movement.endPoints());
    }

    private void technique(Path path, Technique technique) {
        list(path.resolve("steps"), technique.steps());
        list(path.resolve("cues"), technique.cues());
        list(path.resolve("mistakes"), technique.mistakes());
        list(path.resolve("sensations"), technique.sensations());
        list(path.resolve("stages"), technique.stages());
    }

    private void list(Path path, List<? extends Attributed> values) {
        for (int i = 0; i < values.size(); i++) {
            facts.put(path.resolve(i), values.get(i));
        }
    }
}
