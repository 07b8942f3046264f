package org.therex.exercise;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;

/** Goes through the facts of an exercise that say who says them. */
final class ExerciseFacts {

    /** A way to a part of an exercise, made for each list and not for each fact, so that going through costs little. */
    private record Way(@Nullable Way from, String name) {

        Way to(String further) {
            return new Way(this, further);
        }

        Path path() {
            return from == null ? Path.of(name) : from.path().resolve(name);
        }
    }

    /** Takes a fact: the place of the list that holds it, and its position there; -1 if it stands there itself. */
    private interface Visitor {
        void take(Way way, int index, Attributed fact);
    }

    /** Collects what is cited. */
    private static final class Citations implements Visitor {
        private final Set<Citation> all = new LinkedHashSet<>();
        private Attribution last = Attribution.editorial();

        @Override
        @SuppressWarnings("ReferenceEquality") // Facts that stand beside each other often share one.
        public void take(Way way, int index, Attributed fact) {
            Attribution attribution = fact.attribution();
            if (attribution != last) {
                all.addAll(attribution.statedBy());
                all.addAll(attribution.inferredFrom());
                last = attribution;
            }
        }
    }

    private final Visitor visitor;

    private ExerciseFacts(Visitor visitor) {
        this.visitor = visitor;
    }

    static ImmutableMap<Path, Attributed> of(Exercise exercise) {
        ImmutableMap.Builder<Path, Attributed> facts = ImmutableMap.builder();
        new ExerciseFacts((way, index, fact) ->
                        facts.put(index < 0 ? way.path() : way.path().resolve(index), fact))
                .visit(exercise);
        return facts.buildOrThrow();
    }

    static ImmutableSet<Citation> citations(Exercise exercise) {
        Citations citations = new Citations();
        new ExerciseFacts(citations).visit(exercise);
        return ImmutableSet.copyOf(citations.all);
    }

    private void visit(Exercise exercise) {
        list(new Way(null, "naming").to("distinctions"), exercise.naming().distinctions());
        setup(new Way(null, "setup"), exercise.setup());
        list(new Way(null, "targets"), exercise.targets());
        exercise.movement().ifPresent(movement -> movement(new Way(null, "movement"), movement));
        exercise.laterality().ifPresent(laterality -> visitor.take(new Way(null, "laterality"), -1, laterality));
        technique(new Way(null, "technique"), exercise.technique());
        Way variations = new Way(null, "variations");
        list(variations, exercise.variations());
        for (int i = 0; i < exercise.variations().size(); i++) {
            Variation variation = exercise.variations().get(i);
            Way way = variations.to(Integer.toString(i));
            technique(way.to("technique"), variation.technique());
            variation.laterality().ifPresent(value -> visitor.take(way.to("laterality"), -1, value));
        }
        list(new Way(null, "modifications"), exercise.modifications());
        list(new Way(null, "links"), exercise.links());
        list(new Way(null, "cautions"), exercise.cautions());
        list(new Way(null, "claims"), exercise.claims());
    }

    private void setup(Way way, Setup setup) {
        list(way.to("startPositions"), setup.startPositions());
        list(way.to("endPositions"), setup.endPositions());
        list(way.to("placements"), setup.placements());
        list(way.to("equipment"), setup.equipment());
        list(way.to("adjustments"), setup.adjustments());
        list(way.to("definitions"), setup.definitions());
    }

    private void movement(Way way, Movement movement) {
        visitor.take(way, -1, movement);
        list(way.to("phases"), movement.phases());
        list(way.to("sequences"), movement.sequences());
        list(way.to("stillParts"), movement.stillParts());
        list(way.to("angles"), movement.angles());
        list(way.to("endPoints"), movement.endPoints());
    }

    private void technique(Way way, Technique technique) {
        list(way.to("steps"), technique.steps());
        list(way.to("cues"), technique.cues());
        list(way.to("mistakes"), technique.mistakes());
        list(way.to("sensations"), technique.sensations());
        list(way.to("stages"), technique.stages());
    }

    private void list(Way way, List<? extends Attributed> values) {
        for (int i = 0; i < values.size(); i++) {
            visitor.take(way, i, values.get(i));
        }
    }
}
