package org.therex.lowback;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.therex.anatomy.Structure;
import org.therex.exercise.Caution;
import org.therex.exercise.CautionKind;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Link;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.lowback.KeptFact.Words;
import org.therex.source.Attribution;
import org.therex.source.Citation;

/** Kinds 72 to 79: how an exercise changes, what it stands beside, and whom or what it may harm. */
final class ChangeFacts {

    private static final String MODIFICATION = "easier, harder or more comfortable, and when";
    private static final String AXIS = "along what it gets harder";
    private static final String LADDER = "next harder and next easier";
    private static final String PREREQUISITE = "what is learned first";
    private static final String SUBSTITUTE = "what takes its place, and when";
    private static final String STAGES = "built up in stages";
    private static final String CAUTION = "caution and for whom";
    private static final String NEVER_LOAD = "never to be pressed";

    static final ImmutableList<KeptFact> FACTS = ImmutableList.of(
            KeptFact.of(
                    72,
                    MODIFICATION,
                    "childs-pose",
                    exercise -> Reads.modification(exercise, "blanket-under-forehead")
                            .direction(),
                    ModificationDirection.COMFORT),
            KeptFact.of(
                    72,
                    MODIFICATION,
                    "childs-pose",
                    exercise -> Reads.modification(exercise, "blanket-under-forehead")
                            .trigger()
                            .orElseThrow(),
                    Words.of("forehead", "not reach")),
            KeptFact.of(
                    72,
                    MODIFICATION,
                    "lower-trunk-rotation",
                    exercise -> Reads.modification(exercise, "supported-knees").direction(),
                    ModificationDirection.EASIER),
            KeptFact.of(
                    72,
                    MODIFICATION,
                    "lower-trunk-rotation",
                    exercise -> Reads.modification(exercise, "supported-knees")
                            .trigger()
                            .orElseThrow(),
                    Words.of("shoulder", "other side", "lifts")),
            KeptFact.of(
                    72,
                    MODIFICATION,
                    "glute-bridge",
                    exercise -> Reads.modification(exercise, "tilt-at-top").direction(),
                    ModificationDirection.HARDER),
            axis("forearm-plank", "ankle-weights", ProgressionAxis.LOAD),
            axis("forearm-plank", "wider-feet", ProgressionAxis.BASE_OF_SUPPORT),
            axis("standing-trunk-rotation", "greater-range", ProgressionAxis.RANGE),
            axis("wall-squat", "longer-hold", ProgressionAxis.TIME),
            axis("ball-release-low-back", "harder-ball", ProgressionAxis.HARDNESS),
            KeptFact.of(
                    73,
                    AXIS,
                    "side-plank-bent-knee",
                    exercise -> exercise.naming().distinctions().get(0).explanation(),
                    Words.of("full", "shorter lever")),
            KeptFact.ofAll(
                    73,
                    AXIS,
                    catalog -> ImmutableList.of(
                            Equipment.LACROSSE_BALL.hardness() > Equipment.TENNIS_BALL.hardness(),
                            Equipment.TENNIS_BALL.hardness() > Equipment.ROLLED_SOCKS.hardness()),
                    ImmutableList.of(true, true)),
            KeptFact.of(
                    74,
                    LADDER,
                    "prone-hip-extension",
                    exercise -> exercise.linked(Relation.PROGRESSION),
                    ImmutableSet.of(ExerciseId.of("superman-alternating"))),
            KeptFact.of(
                    74,
                    LADDER,
                    "superman-alternating",
                    exercise -> link(exercise, Relation.REGRESSION).exercise(),
                    ExerciseId.of("prone-hip-extension")),
            KeptFact.of(
                    74,
                    LADDER,
                    "superman-alternating",
                    exercise -> link(exercise, Relation.REGRESSION).attribution(),
                    Attribution.statedBy(Citation.of("article-001", "3"))),
            KeptFact.ofAll(
                    75,
                    PREREQUISITE,
                    catalog ->
                            catalog.graph(Relation.PREREQUISITE).predecessors(ExerciseId.of("core-activation")).stream()
                                    .map(ExerciseId::value)
                                    .collect(toImmutableSet()),
                    ImmutableSet.of(
                            "prone-hip-extension",
                            "superman-alternating",
                            "bird-dog",
                            "bent-knee-fallout",
                            "supine-pelvic-tilt",
                            "quadruped-pelvic-tilt",
                            "glute-bridge",
                            "side-plank-bent-knee",
                            "forearm-plank",
                            "partial-crunch")),
            KeptFact.of(
                    76,
                    SUBSTITUTE,
                    "lower-trunk-rotation",
                    exercise -> link(exercise, Relation.SUBSTITUTE).exercise(),
                    ExerciseId.of("seated-spinal-twist")),
            KeptFact.of(
                    76,
                    SUBSTITUTE,
                    "lower-trunk-rotation",
                    exercise -> link(exercise, Relation.SUBSTITUTE).condition().orElseThrow(),
                    Words.of("lying", "floor", "uncomfortable")),
            KeptFact.of(
                    77,
                    STAGES,
                    "bird-dog",
                    exercise -> exercise.technique().stages().get(0).text(),
                    Words.of("only", "leg")),
            KeptFact.of(
                    77,
                    STAGES,
                    "bird-dog",
                    exercise -> exercise.technique().stages().get(1).text(),
                    Words.of("leg", "opposite arm")),
            KeptFact.of(
                    78,
                    CAUTION,
                    "single-knee-to-chest",
                    exercise ->
                            caution(exercise, CautionKind.NOT_FOR).population().orElseThrow(),
                    Words.of("small range of motion")),
            KeptFact.of(
                    78,
                    CAUTION,
                    "sphinx-pose",
                    exercise -> caution(exercise, CautionKind.CAUTION).text(),
                    Words.of("back", "pain or injury", "great care")),
            KeptFact.ofAll(
                    78,
                    CAUTION,
                    catalog -> catalog.exercises().stream()
                            .filter(exercise -> !exercise.cautions().isEmpty())
                            .collect(ImmutableMap.toImmutableMap(
                                    exercise -> exercise.id().value(),
                                    exercise -> exercise.cautions().size())),
                    ImmutableMap.of(
                            "legs-up-the-wall", 1,
                            "single-knee-to-chest", 1,
                            "sphinx-pose", 1,
                            "ball-release-low-back", 2)),
            KeptFact.of(
                    79,
                    NEVER_LOAD,
                    "ball-release-low-back",
                    exercise -> caution(exercise, CautionKind.NEVER_LOAD).parts(),
                    ImmutableSet.of(Structure.VERTEBRAL_COLUMN)));

    private ChangeFacts() {}

    private static KeptFact axis(String exercise, String modification, ProgressionAxis axis) {
        return KeptFact.of(
                73, AXIS, exercise, one -> Reads.modification(one, modification).axis(), Optional.of(axis));
    }

    private static Link link(Exercise exercise, Relation relation) {
        return exercise.links().stream()
                .filter(link -> link.relation() == relation)
                .findFirst()
                .orElseThrow();
    }

    private static Caution caution(Exercise exercise, CautionKind kind) {
        return exercise.cautions().stream()
                .filter(caution -> caution.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
