package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Distinction;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Naming;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;

/** Pushing the hips forward from a half-kneeling position. */
final class HalfKneelingPelvicThrust {

    private static final Attribution STATED = Articles.by("002/9");
    private static final Attribution EVIDENT = Articles.evidentFrom("002/9");

    static final Exercise EXERCISE = Exercise.builder(
                    LowBack.HALF_KNEELING_PELVIC_THRUST.id(), "Half-kneeling pelvic thrust")
            .summary("Pushing your hips forward while you are down on one knee.")
            .naming(HalfKneelingPelvicThrust::naming)
            .classification(kinds -> kinds.category(Category.STRENGTHEN).category(Category.MOBILISE))
            .setup(setup -> setup.startPosition(
                            SetupPosition.of(Position.HALF_KNEELING).by(STATED))
                    .equipment(Modifications.UNDER_KNEES)
                    .equipment(Modifications.TO_LEAN_ON))
            .target(Target.of(Role.INVOLVES, BodyRegion.CORE).by(STATED))
            .target(Target.of(Role.INVOLVES, BodyRegion.HIP).by(STATED))
            .target(Target.of(Role.INVOLVES, BodyRegion.PELVIS).by(STATED))
            .target(Target.of(Role.ACTIVATES, MuscleGroup.ABDOMINALS).by(EVIDENT))
            .movement(HalfKneelingPelvicThrust::movement)
            .laterality(Laterality.of(LateralityScheme.EACH_SIDE).by(STATED))
            .technique(HalfKneelingPelvicThrust::technique)
            .modification(Modifications.padUnderOneKnee())
            .modification(Modifications.handsOnChair())
            .modification(Modifications.easier("in-standing", "Do it standing, one foot a stride behind the other.")
                    .trigger("you cannot get down to the floor or kneel")
                    .axis(ProgressionAxis.SUPPORT)
                    .position(Position.SPLIT_STANCE)
                    .relief(Relief.from(Demand.KNEELING_PRESSURE))
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .relief(Relief.by(Demand.BALANCE_CHALLENGE, 1))
                    .build())
            .demands(HalfKneelingPelvicThrust::demands)
            .link(Link.builder()
                    .relation(Relation.RELATED)
                    .exercise(ExerciseId.of("half-kneeling-hip-flexor-stretch"))
                    .note("Both bring the hips forward from one knee; here they keep moving, there they stay.")
                    .attribution(EVIDENT)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("002/9"))
                    .name("Pelvic Tilts")
                    .position(9)
                    .prescription(Prescription.builder().eachSide().build())
                    .build())
            .build();

    private HalfKneelingPelvicThrust() {}

    private static void naming(Naming.Builder naming) {
        naming.alias("Pelvic tilts")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Pelvic tilt")
                        .exercise(ExerciseId.of("supine-pelvic-tilt"))
                        .explanation("That one is done lying on the back and rocks the pelvis; this one is done on one"
                                + " knee and pushes the hips forward.")
                        .build())
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Kneeling pelvic tilt")
                        .exercise(ExerciseId.of("quadruped-pelvic-tilt"))
                        .explanation("That one is done on hands and knees and rocks the pelvis; this one is done on one"
                                + " knee and pushes the hips forward.")
                        .build());
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .phase(MovementPhase.of("thrusting", JointAction.of(Joint.HIP, MovementDirection.EXTENSION))
                        .by(EVIDENT))
                .attribution(STATED);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Get down on one knee.").by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Draw your belly in.").by(STATED))
                .step(Step.of(StepPhase.MOVE, "Push your hips forward.").by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Do the same on the other knee.")
                        .by(STATED))
                .cue(Cue.of(CueKind.IMAGERY, "Hollow your belly as if it were scooped out.")
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        // The side it is done on is that of the knee on the floor, whose hip comes forward.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.HIP_EXTENSION, 2, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.KNEELING_PRESSURE, 3, RelativeSide.SAME)
                .demand(Demand.FLOOR_TRANSFER, 3)
                .demand(Demand.BALANCE_CHALLENGE, 2);
    }
}
