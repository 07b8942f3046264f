package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Contraction;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Caution;
import org.therex.exercise.CautionKind;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;

/** Drawing one knee to the chest while lying on the back. */
final class SingleKneeToChest {

    private static final Attribution STATED = Articles.by("003/5");

    static final Exercise EXERCISE = Exercise.builder(LowBack.SINGLE_KNEE_TO_CHEST.id(), "Single knee to chest")
            .summary("Drawing one knee to your chest with both hands while you lie on your back.")
            .naming(naming -> naming.alias("Knee-to-chest stretch"))
            .classification(kinds -> kinds.category(Category.STRETCH))
            .setup(SingleKneeToChest::setup)
            .target(Target.of(Role.STRETCHES, BodyRegion.LOWER_LIMB).by(STATED))
            .target(Target.of(Role.STRETCHES, BodyRegion.LOWER_BACK).by(STATED))
            .movement(SingleKneeToChest::movement)
            .laterality(Laterality.of(LateralityScheme.ALTERNATING).by(STATED))
            .technique(SingleKneeToChest::technique)
            .modification(Modifications.easier(
                            "smaller-range",
                            "Bring the knee up without pulling on it, and let your lower back stay down.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.HIP_FLEXION, 2))
                    .relief(Relief.to(Demand.LUMBAR_FLEXION_RANGE, 1))
                    .build())
            .demands(SingleKneeToChest::demands)
            .caution(Caution.builder()
                    .kind(CautionKind.NOT_FOR)
                    .text("It stretches more than other exercises do and may not be right for you.")
                    .population("people with a small range of motion")
                    .attribution(STATED)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/5"))
                    .name("Knee-to-Chest Stretch")
                    .position(5)
                    .category(Category.STRETCH)
                    .prescription(Prescription.builder()
                            .holdSeconds(5)
                            .alternatingSides()
                            .build())
                    .build())
            .build();

    private SingleKneeToChest() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.HOOK_LYING).by(STATED))
                .placement(Placement.of(BodyRegion.HAND, "both at the knee that is drawn in")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.LOWER_LIMB, RelativeSide.OPPOSITE, "bent or straight")
                        .by(STATED));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .drive(Drive.PASSIVE)
                .phase(MovementPhase.of(
                                "drawing in",
                                passive(Joint.HIP, MovementDirection.FLEXION),
                                passive(Joint.LUMBAR_SPINE, MovementDirection.FLEXION))
                        .by(STATED))
                .stillPart(
                        StabilisedPart.of(BodyRegion.SHOULDER).with("stay flat").by(STATED))
                .endPoint(EndPoint.of(BodyRegion.KNEE, "at the chest").by(STATED))
                .attribution(STATED);
    }

    private static JointAction passive(Joint joint, MovementDirection direction) {
        return JointAction.builder()
                .joint(joint)
                .direction(direction)
                .contraction(Contraction.PASSIVE)
                .build();
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back with bent knees.")
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Take one knee with both hands and draw it to your chest.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Stay there.").by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Let go and take the other knee.")
                        .by(STATED))
                .cue(Cue.of(CueKind.STILLNESS, "Leave your shoulders flat.").by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "You do not have to straighten the other leg.")
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 2)
                .demand(Demand.HIP_FLEXION, 3, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 1, RelativeSide.BOTH)
                .demandByHold(Demand.SUPINE_LYING, 1)
                .demand(Demand.FLOOR_TRANSFER, 1);
    }
}
