package org.therex.exercise;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.source.Attributed;
import org.therex.source.Attribution;
import org.therex.source.Citation;

/** Visits the attributed facts of an exercise. */
final class ExerciseFacts {

    /** The path of a part of an exercise, built once instead of for each fact. */
    private record Way(@Nullable Way from, String name) {

        Way to(String further) {
            return new Way(this, further);
        }

        Path path() {
            return from == null ? Path.of(name) : from.path().resolve(name);
        }
    }

    /** The ways to the lists of a technique. */
    private record TechniqueWays(Way steps, Way cues, Way mistakes, Way sensations, Way stages) {

        static TechniqueWays of(Way technique) {
            return new TechniqueWays(
                    technique.to("steps"),
                    technique.to("cues"),
                    technique.to("mistakes"),
                    technique.to("sensations"),
                    technique.to("stages"));
        }
    }

    private static final Way DISTINCTIONS = new Way(null, "naming").to("distinctions");
    private static final Way SETUP = new Way(null, "setup");
    private static final Way START_POSITIONS = SETUP.to("startPositions");
    private static final Way END_POSITIONS = SETUP.to("endPositions");
    private static final Way PLACEMENTS = SETUP.to("placements");
    private static final Way EQUIPMENT = SETUP.to("equipment");
    private static final Way ADJUSTMENTS = SETUP.to("adjustments");
    private static final Way DEFINITIONS = SETUP.to("definitions");
    private static final Way TARGETS = new Way(null, "targets");
    private static final Way MOVEMENT = new Way(null, "movement");
    private static final Way PHASES = MOVEMENT.to("phases");
    private static final Way SEQUENCES = MOVEMENT.to("sequences");
    private static final Way STILL_PARTS = MOVEMENT.to("stillParts");
    private static final Way ANGLES = MOVEMENT.to("angles");
    private static final Way END_POINTS = MOVEMENT.to("endPoints");
    private static final Way LATERALITY = new Way(null, "laterality");
    private static final TechniqueWays TECHNIQUE = TechniqueWays.of(new Way(null, "technique"));
    private static final Way VARIATIONS = new Way(null, "variations");
    private static final Way MODIFICATIONS = new Way(null, "modifications");
    private static final Way LINKS = new Way(null, "links");
    private static final Way CAUTIONS = new Way(null, "cautions");
    private static final Way CLAIMS = new Way(null, "claims");

    /** Takes a fact with the path of its list and its index there, or with its own path and -1. */
    private interface Visitor {
        void take(Way way, int index, Attributed fact);
    }

    /** Collects the citations. */
    private static final class Citations implements Visitor {
        private final Set<Citation> all = new LinkedHashSet<>();
        private Attribution last = Attribution.editorial();

        @Override
        @SuppressWarnings("ReferenceEquality") // Neighbouring facts often share one.
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
        list(DISTINCTIONS, exercise.naming().distinctions());
        setup(exercise.setup());
        list(TARGETS, exercise.targets());
        exercise.movement().ifPresent(this::movement);
        exercise.laterality().ifPresent(laterality -> visitor.take(LATERALITY, -1, laterality));
        technique(TECHNIQUE, exercise.technique());
        list(VARIATIONS, exercise.variations());
        for (int i = 0; i < exercise.variations().size(); i++) {
            Variation variation = exercise.variations().get(i);
            Way way = VARIATIONS.to(Integer.toString(i));
            technique(TechniqueWays.of(way.to("technique")), variation.technique());
            variation.laterality().ifPresent(value -> visitor.take(way.to("laterality"), -1, value));
        }
        list(MODIFICATIONS, exercise.modifications());
        list(LINKS, exercise.links());
        list(CAUTIONS, exercise.cautions());
        list(CLAIMS, exercise.claims());
    }

    private void setup(Setup setup) {
        list(START_POSITIONS, setup.startPositions());
        list(END_POSITIONS, setup.endPositions());
        list(PLACEMENTS, setup.placements());
        list(EQUIPMENT, setup.equipment());
        list(ADJUSTMENTS, setup.adjustments());
        list(DEFINITIONS, setup.definitions());
    }

    private void movement(Movement movement) {
        visitor.take(MOVEMENT, -1, movement);
        list(PHASES, movement.phases());
        list(SEQUENCES, movement.sequences());
        list(STILL_PARTS, movement.stillParts());
        list(ANGLES, movement.angles());
        list(END_POINTS, movement.endPoints());
    }

    private void technique(TechniqueWays ways, Technique technique) {
        list(ways.steps(), technique.steps());
        list(ways.cues(), technique.cues());
        list(ways.mistakes(), technique.mistakes());
        list(ways.sensations(), technique.sensations());
        list(ways.stages(), technique.stages());
    }

    private void list(Way way, List<? extends Attributed> values) {
        for (int i = 0; i < values.size(); i++) {
            visitor.take(way, i, values.get(i));
        }
    }
}
