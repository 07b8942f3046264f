package org.therex.lowback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.exercise.AngleConvention;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Exercise;
import org.therex.exercise.FigureBound;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Sequence;
import org.therex.exercise.SequenceKind;
import org.therex.lowback.KeptFact.Words;

/** Kinds 33 to 46: how the body moves, and which side does what. */
final class MovementFacts {

    private static final String ACTIONS = "joint actions of each phase";
    private static final String MANNER = "held, moving or cyclic";
    private static final String DRIVE = "active or by the hands";
    private static final String ORDER = "order of activation or landing";
    private static final String AT_ONCE = "all at once";
    private static final String STILL = "what must not move";
    private static final String ANGLE = "angle with its meaning";
    private static final String END_POINT = "end-point without an angle";
    private static final String DEPTH = "depth makes it harder";
    private static final String SCHEME = "sides: both, each, in turns, crosswise";
    private static final String FIRST_SIDE = "side that goes first";
    private static final String TARGET_SIDE = "felt on the side that does not move";
    private static final String FREE_LIMB = "what the free limb does";
    private static final String HAND = "which hand helps";

    static final ImmutableList<KeptFact> FACTS = ImmutableList.of(
            KeptFact.of(
                    33,
                    ACTIONS,
                    "supine-pelvic-tilt",
                    Reads::directions,
                    ImmutableList.of(
                            ImmutableList.of(MovementDirection.POSTERIOR_PELVIC_TILT),
                            ImmutableList.of(),
                            ImmutableList.of(MovementDirection.ANTERIOR_PELVIC_TILT),
                            ImmutableList.of())),
            KeptFact.of(
                    33,
                    ACTIONS,
                    "piriformis-stretch-cross-body",
                    Reads::directions,
                    ImmutableList.of(ImmutableList.of(MovementDirection.FLEXION, MovementDirection.ADDUCTION))),
            KeptFact.of(34, MANNER, "forearm-plank", MovementFacts::manner, Optional.of(MovementKind.STATIC)),
            KeptFact.of(
                    34, MANNER, "standing-trunk-rotation", MovementFacts::manner, Optional.of(MovementKind.DYNAMIC)),
            KeptFact.of(34, MANNER, "supine-pelvic-tilt", MovementFacts::manner, Optional.of(MovementKind.CYCLIC)),
            KeptFact.of(35, DRIVE, "prone-press-up", MovementFacts::drive, Optional.of(Drive.PASSIVE)),
            KeptFact.of(35, DRIVE, "single-knee-to-chest", MovementFacts::drive, Optional.of(Drive.PASSIVE)),
            KeptFact.of(35, DRIVE, "prone-hip-extension", MovementFacts::drive, Optional.of(Drive.ACTIVE)),
            KeptFact.of(36, ORDER, "glute-bridge", exercise -> order(exercise).kind(), SequenceKind.LANDING),
            KeptFact.of(
                    36,
                    ORDER,
                    "glute-bridge",
                    exercise -> order(exercise).parts(),
                    ImmutableList.of(BodyRegion.UPPER_BACK, BodyRegion.LOWER_BACK, BodyRegion.BUTTOCK)),
            KeptFact.of(
                    36, ORDER, "core-activation", exercise -> order(exercise).kind(), SequenceKind.ACTIVATION),
            KeptFact.of(
                    36,
                    ORDER,
                    "core-activation",
                    exercise -> order(exercise).parts(),
                    ImmutableList.of(MuscleGroup.PELVIC_FLOOR, Muscle.TRANSVERSUS_ABDOMINIS, Muscle.GLUTEUS_MAXIMUS)),
            KeptFact.of(
                    37,
                    AT_ONCE,
                    "quadruped-ql-stretch",
                    exercise -> Reads.movement(exercise).phases().stream()
                            .map(MovementPhase::simultaneous)
                            .collect(toImmutableList()),
                    ImmutableList.of(true, true)),
            KeptFact.of(
                    38,
                    STILL,
                    "bird-dog",
                    exercise -> Reads.movement(exercise).stillParts().get(0).parts(),
                    ImmutableSet.of(BodyRegion.TRUNK, BodyRegion.PELVIS)),
            KeptFact.of(
                    38,
                    STILL,
                    "prone-hip-extension",
                    exercise -> Reads.movement(exercise).stillParts().get(0).parts(),
                    ImmutableSet.of(BodyRegion.BACK, BodyRegion.PELVIS)),
            KeptFact.of(
                    39, ANGLE, "wall-squat", exercise -> Reads.angle(exercise).joint(), Joint.KNEE),
            KeptFact.of(
                    39, ANGLE, "wall-squat", exercise -> Reads.angle(exercise).degrees(), 90),
            KeptFact.of(
                    39, ANGLE, "wall-squat", exercise -> Reads.angle(exercise).bound(), FigureBound.A_LITTLE_OVER),
            KeptFact.of(
                    39, ANGLE, "wall-squat", exercise -> Reads.angle(exercise).convention(), AngleConvention.INTERIOR),
            KeptFact.of(
                    39,
                    ANGLE,
                    "wall-squat",
                    exercise -> Reads.angle(exercise).ambiguity().orElseThrow(),
                    Words.of("bending the knee", "more than 90")),
            KeptFact.of(
                    39, ANGLE, "hip-airplane", exercise -> Reads.angle(exercise).degrees(), 45),
            KeptFact.of(
                    39, ANGLE, "hip-airplane", exercise -> Reads.angle(exercise).bound(), FigureBound.ABOUT),
            KeptFact.of(
                    40,
                    END_POINT,
                    "seated-knee-extension",
                    exercise -> endPoint(exercise).part(),
                    Optional.of(BodyRegion.FOOT)),
            KeptFact.of(
                    40,
                    END_POINT,
                    "seated-knee-extension",
                    exercise -> endPoint(exercise).where(),
                    Words.of("about", "waist")),
            KeptFact.of(
                    40, END_POINT, "childs-pose", exercise -> endPoint(exercise).where(), Words.of("heels")),
            KeptFact.of(
                    40,
                    END_POINT,
                    "glute-bridge",
                    exercise -> endPoint(exercise).where(),
                    Words.of("line", "knees", "waist")),
            KeptFact.of(
                    41,
                    DEPTH,
                    "wall-squat",
                    exercise -> Reads.modification(exercise, "deeper-squat").direction(),
                    ModificationDirection.HARDER),
            KeptFact.of(
                    41,
                    DEPTH,
                    "wall-squat",
                    exercise -> Reads.modification(exercise, "deeper-squat").axis(),
                    Optional.of(ProgressionAxis.RANGE)),
            KeptFact.of(
                    42, SCHEME, "glute-bridge", exercise -> laterality(exercise).scheme(), LateralityScheme.BILATERAL),
            KeptFact.of(
                    42,
                    SCHEME,
                    "side-plank-bent-knee",
                    exercise -> laterality(exercise).scheme(),
                    LateralityScheme.EACH_SIDE),
            KeptFact.of(
                    42,
                    SCHEME,
                    "single-knee-to-chest",
                    exercise -> laterality(exercise).scheme(),
                    LateralityScheme.ALTERNATING),
            KeptFact.of(
                    42,
                    SCHEME,
                    "superman-alternating",
                    exercise -> laterality(exercise).pairing(),
                    Optional.of(RelativeSide.OPPOSITE)),
            KeptFact.of(
                    43,
                    FIRST_SIDE,
                    "prone-hip-extension",
                    exercise -> laterality(exercise).firstSide(),
                    Optional.of(Side.LEFT)),
            KeptFact.of(
                    43,
                    FIRST_SIDE,
                    "piriformis-stretch-cross-body",
                    exercise -> laterality(exercise).firstSide(),
                    Optional.of(Side.RIGHT)),
            KeptFact.of(
                    44,
                    TARGET_SIDE,
                    "seated-ql-stretch",
                    exercise -> laterality(exercise).target(),
                    Optional.of(RelativeSide.OPPOSITE)),
            KeptFact.of(
                    45,
                    FREE_LIMB,
                    "single-knee-to-chest",
                    exercise -> limb(exercise, RelativeSide.OPPOSITE).where(),
                    Words.of("bent", "or", "straight")),
            KeptFact.of(
                    45,
                    FREE_LIMB,
                    "seated-ql-stretch",
                    exercise -> limb(exercise, RelativeSide.SAME).where(),
                    Words.of("straight", "a little outwards")),
            KeptFact.of(
                    45,
                    FREE_LIMB,
                    "seated-ql-stretch",
                    exercise -> limb(exercise, RelativeSide.OPPOSITE).where(),
                    Words.of("bent", "comfortable")),
            KeptFact.of(
                    46,
                    HAND,
                    "piriformis-stretch-cross-body",
                    exercise -> laterality(exercise).hand(),
                    Optional.of(RelativeSide.OPPOSITE)));

    private MovementFacts() {}

    private static Optional<MovementKind> manner(Exercise exercise) {
        return Reads.movement(exercise).kind();
    }

    private static Optional<Drive> drive(Exercise exercise) {
        return Reads.movement(exercise).drive();
    }

    private static Sequence order(Exercise exercise) {
        return Reads.movement(exercise).sequences().get(0);
    }

    private static EndPoint endPoint(Exercise exercise) {
        return Reads.movement(exercise).endPoints().get(0);
    }

    private static Laterality laterality(Exercise exercise) {
        return exercise.laterality().orElseThrow();
    }

    private static Placement limb(Exercise exercise, RelativeSide side) {
        return exercise.setup().placements().stream()
                .filter(placement -> placement.part() == BodyRegion.LOWER_LIMB
                        && placement.side().equals(Optional.of(side)))
                .findFirst()
                .orElseThrow();
    }
}
