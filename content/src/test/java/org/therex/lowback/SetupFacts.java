package org.therex.lowback;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.exercise.Emphasis;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.Role;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.lowback.KeptFact.Words;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.ClaimKind;

/** Kinds 17 to 32: how an exercise is set up, and what it does to which part of the body. */
final class SetupFacts {

    private static final String START = "start position";
    private static final String END = "position it goes on to";
    private static final String PLACEMENT = "where the limbs go";
    private static final String SURFACE = "what carries the body";
    private static final String REQUIRED = "equipment that it needs";
    private static final String ALTERNATIVES = "equipment of which any one will do";
    private static final String OPTIONAL = "props for comfort";
    private static final String FITTED = "fitted to the person";
    private static final String NEUTRAL = "what a neutral spine is";
    private static final String ROLE = "what is done to a muscle";
    private static final String RELAXED = "muscles to keep soft";
    private static final String ASSISTING = "muscles that may help a little";
    private static final String EMPHASIS = "main and lesser target";
    private static final String INFERRED = "stated or inferred";
    private static final String RATIONALE = "why, by anatomy";
    private static final String ANY_MUSCLE = "good for any muscle";

    static final ImmutableList<KeptFact> FACTS = ImmutableList.of(
            KeptFact.of(17, START, "prone-hip-extension", Exercise::position, Position.PRONE),
            KeptFact.of(17, START, "seated-spinal-twist", Exercise::position, Position.LONG_SITTING),
            KeptFact.of(17, START, "hip-airplane", Exercise::position, Position.SINGLE_LEG_STANCE),
            KeptFact.of(18, END, "forearm-plank", Exercise::position, Position.QUADRUPED),
            KeptFact.of(
                    18,
                    END,
                    "forearm-plank",
                    exercise -> exercise.setup().endPositions().get(0).position(),
                    Position.FOREARM_PLANK),
            KeptFact.of(
                    19,
                    PLACEMENT,
                    "bird-dog",
                    exercise -> Reads.placement(exercise, BodyRegion.KNEE).where(),
                    Words.of("under", "hips")),
            KeptFact.of(
                    19,
                    PLACEMENT,
                    "side-plank-bent-knee",
                    exercise -> Reads.placement(exercise, BodyRegion.ELBOW).where(),
                    Words.of("directly under", "shoulder")),
            KeptFact.of(
                    19,
                    PLACEMENT,
                    "glute-bridge",
                    exercise -> Reads.placement(exercise, BodyRegion.FOOT).where(),
                    Words.of("apart", "hips")),
            KeptFact.of(
                    20,
                    SURFACE,
                    "seated-ql-stretch",
                    SetupFacts::surfaces,
                    ImmutableSet.of(Surface.BED, Surface.CHAIR)),
            KeptFact.of(20, SURFACE, "lower-trunk-rotation", SetupFacts::surfaces, ImmutableSet.of(Surface.BED)),
            KeptFact.of(
                    20, SURFACE, "piriformis-stretch-cross-body", SetupFacts::surfaces, ImmutableSet.of(Surface.FLOOR)),
            KeptFact.of(20, SURFACE, "legs-up-the-wall", SetupFacts::surfaces, ImmutableSet.of(Surface.WALL)),
            KeptFact.of(
                    21,
                    REQUIRED,
                    "seated-knee-extension",
                    exercise -> equipment(exercise, EquipmentUse.REQUIRED),
                    ImmutableList.of(ImmutableSet.of(Equipment.CHAIR_WITH_BACK))),
            KeptFact.of(
                    21,
                    REQUIRED,
                    "core-activation",
                    exercise -> exercise.setup().equipment(),
                    ImmutableList.of()),
            KeptFact.of(
                    21,
                    REQUIRED,
                    "hip-airplane",
                    exercise -> equipment(exercise, EquipmentUse.NONE_NEEDED),
                    ImmutableList.of(ImmutableSet.of())),
            KeptFact.of(
                    22,
                    ALTERNATIVES,
                    "ball-release-low-back",
                    exercise -> equipment(exercise, EquipmentUse.REQUIRED),
                    ImmutableList.of(
                            ImmutableSet.of(Equipment.LACROSSE_BALL, Equipment.TENNIS_BALL, Equipment.ROLLED_SOCKS))),
            KeptFact.of(
                    22,
                    ALTERNATIVES,
                    "seated-ql-stretch",
                    exercise -> equipment(exercise, EquipmentUse.REQUIRED),
                    ImmutableList.of(ImmutableSet.of(Equipment.BED, Equipment.CHAIR))),
            KeptFact.of(
                    23,
                    OPTIONAL,
                    "childs-pose",
                    exercise -> equipment(exercise, EquipmentUse.OPTIONAL),
                    ImmutableList.of(
                            ImmutableSet.of(Equipment.FOLDED_BLANKET),
                            ImmutableSet.of(Equipment.CUSHION, Equipment.BLOCK))),
            KeptFact.of(
                    24,
                    FITTED,
                    "legs-up-the-wall",
                    exercise -> exercise.setup().adjustments().get(0).what(),
                    Words.of("far", "wall")),
            KeptFact.of(
                    24,
                    FITTED,
                    "legs-up-the-wall",
                    exercise -> exercise.setup().adjustments().get(0).dependsOn(),
                    Words.of("flexible", "hamstrings", "buttocks")),
            KeptFact.of(
                    25,
                    NEUTRAL,
                    "bent-knee-fallout",
                    exercise -> exercise.setup().definitions().get(0).word(),
                    Words.of("neutral")),
            KeptFact.of(
                    25,
                    NEUTRAL,
                    "bent-knee-fallout",
                    exercise -> exercise.setup().definitions().get(0).meaning(),
                    Words.of("slightly arched")),
            KeptFact.of(
                    26,
                    ROLE,
                    "bird-dog",
                    exercise -> Reads.parts(exercise, Role.ACTIVATES),
                    ImmutableSet.of(BodyRegion.CORE, MuscleGroup.GLUTEALS)),
            KeptFact.of(
                    26,
                    ROLE,
                    "quadruped-ql-stretch",
                    exercise -> Reads.parts(exercise, Role.STRETCHES),
                    ImmutableSet.of(Muscle.QUADRATUS_LUMBORUM, BodyRegion.LOWER_BACK)),
            KeptFact.of(
                    26,
                    ROLE,
                    "core-activation",
                    exercise -> Reads.parts(exercise, Role.STRENGTHENS),
                    ImmutableSet.of(MuscleGroup.PELVIC_FLOOR, Muscle.TRANSVERSUS_ABDOMINIS, Muscle.GLUTEUS_MAXIMUS)),
            KeptFact.of(
                    27,
                    RELAXED,
                    "core-activation",
                    exercise -> Reads.parts(exercise, Role.RELAXES),
                    ImmutableSet.of(MuscleGroup.SUPERFICIAL_ABDOMINALS)),
            KeptFact.of(
                    28,
                    ASSISTING,
                    "prone-hip-extension",
                    exercise -> Reads.parts(exercise, Role.ASSISTS),
                    ImmutableSet.of(BodyRegion.LOWER_BACK)),
            KeptFact.of(
                    29,
                    EMPHASIS,
                    "supine-hamstring-stretch-strap",
                    exercise -> Reads.target(exercise, MuscleGroup.HAMSTRINGS).emphasis(),
                    Optional.of(Emphasis.PRIMARY)),
            KeptFact.of(
                    29,
                    EMPHASIS,
                    "supine-hamstring-stretch-strap",
                    exercise -> Reads.target(exercise, BodyRegion.BACK).emphasis(),
                    Optional.of(Emphasis.SECONDARY)),
            KeptFact.of(
                    30,
                    INFERRED,
                    "wall-squat",
                    exercise -> Reads.target(exercise, BodyRegion.THIGH).attribution(),
                    Attribution.statedBy(Citation.of("article-000", "1"))),
            KeptFact.of(
                    30,
                    INFERRED,
                    "wall-squat",
                    exercise -> Reads.target(exercise, MuscleGroup.QUADRICEPS).attribution(),
                    Attribution.inferredFrom(Citation.of("article-000", "1"))),
            KeptFact.of(
                    31,
                    RATIONALE,
                    "half-kneeling-hip-flexor-stretch",
                    exercise -> Reads.claim(exercise, ClaimKind.RATIONALE).text(),
                    Words.of("hip flexors", "tight", "pull", "pelvis")),
            KeptFact.of(
                    31,
                    RATIONALE,
                    "lower-trunk-rotation",
                    exercise -> Reads.claim(exercise, ClaimKind.RATIONALE).text(),
                    Words.of("sciatic nerve")),
            KeptFact.ofAll(
                    32,
                    ANY_MUSCLE,
                    catalog -> catalog.exercises().stream()
                            .filter(exercise -> exercise.targets().stream().anyMatch(Target::anyMuscle))
                            .map(exercise -> exercise.id().value())
                            .collect(toImmutableSet()),
                    ImmutableSet.of("foam-roll-glutes")));

    private SetupFacts() {}

    private static ImmutableSet<Surface> surfaces(Exercise exercise) {
        SetupPosition first = exercise.setup().startPositions().get(0);
        return first.surfaces();
    }

    /** Returns the equipment that an article names; what our own modifications use besides is none of its facts. */
    private static ImmutableList<ImmutableSet<Equipment>> equipment(Exercise exercise, EquipmentUse use) {
        return exercise.setup().equipment().stream()
                .filter(need -> need.use() == use)
                .filter(need -> need.attribution().hasSource())
                .map(EquipmentNeed::anyOf)
                .collect(toImmutableList());
    }
}
