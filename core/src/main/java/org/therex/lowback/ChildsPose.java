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
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Goal;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Placement;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.prescription.Breath;
import org.therex.prescription.Breathing;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;

/** Sinking back onto the heels with the arms stretched forward. */
final class ChildsPose {

    private static final Attribution STATED = Articles.by("003/1");
    private static final Attribution EVIDENT = Articles.evidentFrom("003/1");

    static final Exercise EXERCISE = Exercise.builder(LowBack.CHILDS_POSE.id(), "Child's pose")
            .summary("Sinking back onto your heels with a round back and your arms stretched forward.")
            .classification(kinds ->
                    kinds.category(Category.STRETCH).goal(Goal.PAIN_RELIEF).tradition(Tradition.YOGA))
            .setup(ChildsPose::setup)
            .target(Target.of(Role.STRETCHES, MuscleGroup.ABDOMINALS)
                    .with("as the source claims")
                    .by(STATED))
            .target(Target.of(Role.STRETCHES, BodyRegion.BACK).by(STATED))
            .movement(ChildsPose::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(ChildsPose::technique)
            .modification(Modification.builder()
                    .id(ModificationId.of("blanket-under-forehead"))
                    .direction(ModificationDirection.COMFORT)
                    .text("Rest your forehead on a folded blanket.")
                    .trigger("your forehead does not reach the floor")
                    .equipment(Equipment.FOLDED_BLANKET)
                    .relief(Relief.by(Demand.HEAD_DOWN, 1))
                    .attribution(STATED)
                    .build())
            .modification(Modification.builder()
                    .id(ModificationId.of("support-under-seat"))
                    .direction(ModificationDirection.COMFORT)
                    .text("Put a cushion or a block under your seat.")
                    .trigger("your seat does not reach your heels")
                    .equipment(Equipment.CUSHION)
                    .equipment(Equipment.BLOCK)
                    .relief(Relief.to(Demand.KNEE_FLEXION_DEPTH, 2))
                    .attribution(STATED)
                    .build())
            .modification(Modifications.kneePad())
            .modification(Modifications.onBed())
            .modification(Modifications.comfort("arms-back", "Let your arms lie back beside your legs.")
                    .trigger("your shoulder hurts")
                    .relief(Relief.from(Demand.ARM_ELEVATION))
                    .build())
            .modification(Modifications.easier(
                            "on-chair",
                            "Do it at a table: sit on a chair and let your arms slide forward on the table top.")
                    .trigger("you cannot get down to the floor or kneel")
                    .equipment(Equipment.CHAIR)
                    .position(Position.SHORT_SITTING)
                    .relief(Relief.from(Demand.KNEELING_PRESSURE))
                    .relief(Relief.from(Demand.KNEE_FLEXION_DEPTH))
                    .relief(Relief.to(Demand.HIP_FLEXION, 2))
                    .relief(Relief.from(Demand.ABDOMINAL_CONTACT))
                    .relief(Relief.to(Demand.ARM_ELEVATION, 1))
                    .relief(Relief.from(Demand.HEAD_DOWN))
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .build())
            .demands(ChildsPose::demands)
            .claim(Claim.of(ClaimKind.INDICATION, ClaimStrength.STATED, "It is for low back pain.")
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/1"))
                    .name("Child's Pose")
                    .position(1)
                    .stepCount(4)
                    .prescription(Prescription.builder()
                            .holdSeconds(20, 30)
                            .breathing(Breathing.builder()
                                    .manner(Breath.DEEP)
                                    .direction(Breathing.Direction.SIDE_RIBS)
                                    .direction(Breathing.Direction.BACK)
                                    .build())
                            .build())
                    .build())
            .build();

    private ChildsPose() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.QUADRUPED).by(STATED))
                .endPosition(SetupPosition.of(Position.CHILDS_POSE).by(STATED))
                .placement(Placement.of(BodyRegion.HAND, "under the shoulders at the start")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.KNEE, "under the hips at the start")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.HAND, "stretched forward with the palms flat at the end")
                        .by(STATED))
                .equipment(EquipmentNeed.none().by(STATED))
                .equipment(EquipmentNeed.optional(Equipment.FOLDED_BLANKET)
                        .with("under the forehead")
                        .by(STATED))
                .equipment(EquipmentNeed.optional(Equipment.CUSHION, Equipment.BLOCK)
                        .with("under the seat")
                        .by(STATED))
                .equipment(Modifications.UNDER_KNEES)
                .equipment(Modifications.BED)
                .equipment(Modifications.SEAT);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .phase(MovementPhase.of(
                                "sinking back",
                                JointAction.of(Joint.HIP, MovementDirection.FLEXION),
                                JointAction.of(Joint.KNEE, MovementDirection.FLEXION),
                                JointAction.of(Joint.LUMBAR_SPINE, MovementDirection.FLEXION))
                        .by(STATED))
                .phase(MovementPhase.of("reaching forward", JointAction.of(Joint.SHOULDER, MovementDirection.FLEXION))
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.BUTTOCK, "on the heels").by(STATED))
                .endPoint(EndPoint.of(BodyRegion.HEAD, "down with the forehead resting")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Go onto your hands and knees: hands below your shoulders, knees below your hips.")
                        .by(STATED))
                .step(Step.of(
                                StepPhase.MOVE,
                                "Let your seat sink back to your heels and let your lower back become round.")
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Stretch your arms forward with flat palms and rest your forehead.")
                        .by(STATED))
                .step(Step.of(
                                StepPhase.HOLD,
                                "Stay there and breathe deeply into the sides of your ribs and your back.")
                        .with(Breath.DEEP)
                        .by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Lay your palms flat.").by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Keep your lower back round.").by(STATED))
                .cue(Cue.of(CueKind.BREATHING, "Send each deep breath to the side ribs and the back.")
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 2)
                .demand(Demand.HIP_FLEXION, 3, RelativeSide.BOTH)
                .demand(Demand.KNEE_FLEXION_DEPTH, 3, RelativeSide.BOTH)
                .demand(Demand.KNEELING_PRESSURE, 2, RelativeSide.BOTH)
                .demand(Demand.ARM_ELEVATION, 2, RelativeSide.BOTH)
                .demand(Demand.ABDOMINAL_CONTACT, 2)
                .demand(Demand.FLOOR_TRANSFER, 3)
                .demand(Demand.HEAD_DOWN, 2);
    }
}
