package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Structure;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Mistake;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.prescription.Amount;
import org.therex.prescription.Breath;
import org.therex.prescription.Breathing;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.source.Attribution;

/** Rounding and hollowing the back by turns on hands and knees. */
final class CatCow {

    private static final Attribution STATED = Articles.by("003/6");
    private static final Attribution EVIDENT = Articles.evidentFrom("003/6");

    static final Exercise EXERCISE = Exercise.builder(LowBack.CAT_COW.id(), "Cat and cow")
            .summary("Rounding and hollowing your back by turns on your hands and knees.")
            .naming(naming -> naming.alias("Cat-cow").component("Cat stretch").component("Cow pose"))
            .classification(kinds -> kinds.category(Category.MOBILISE))
            .setup(CatCow::setup)
            .target(Target.of(Role.STRETCHES, MuscleGroup.BACK_FLEXORS).by(STATED))
            .target(Target.of(Role.STRETCHES, MuscleGroup.BACK_EXTENSORS).by(STATED))
            .target(Target.of(Role.STRETCHES, BodyRegion.HIP)
                    .with("its muscles")
                    .by(STATED))
            .target(Target.of(Role.INVOLVES, MuscleGroup.BACK_FLEXORS).by(STATED))
            .target(Target.of(Role.INVOLVES, MuscleGroup.BACK_EXTENSORS).by(STATED))
            .target(Target.of(Role.INVOLVES, BodyRegion.HIP).with("its muscles").by(STATED))
            .movement(CatCow::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(CatCow::technique)
            .modification(Modifications.onFists())
            .modification(Modifications.handsOnWedge())
            .modification(Modifications.forearmsOnBench())
            .modification(Modifications.kneePad())
            .modification(Modifications.onBed())
            .modification(Modifications.easier("on-chair", "Do it on a firm chair with your hands on your thighs.")
                    .trigger("you cannot get down to the floor or kneel")
                    .axis(ProgressionAxis.SUPPORT)
                    .equipment(Equipment.CHAIR)
                    .position(Position.SHORT_SITTING)
                    .relief(Relief.from(Demand.KNEELING_PRESSURE))
                    .relief(Relief.from(Demand.WRIST_EXTENSION_LOAD))
                    .relief(Relief.from(Demand.SHOULDER_LOAD))
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .build())
            .modification(Modifications.easier("smaller-range", "Round and hollow your back only half as far.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.LUMBAR_FLEXION_RANGE, 1))
                    .relief(Relief.to(Demand.LUMBAR_EXTENSION_RANGE, 1))
                    .build())
            .modification(Modifications.comfort("head-still", "Keep your head in line with your back throughout.")
                    .trigger("you get dizzy or your neck hurts")
                    .relief(Relief.from(Demand.NECK_LOAD))
                    .relief(Relief.from(Demand.HEAD_POSITION_CHANGE))
                    .build())
            .demands(CatCow::demands)
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/6"))
                    .name("Cat Stretch and Cow Pose")
                    .position(6)
                    .category(Category.STRETCH)
                    .stepCount(4)
                    .prescription(Prescription.builder()
                            .hold(Hold.seconds(5).perPhase())
                            .repetitions(Repetitions.of(Amount.vague("several")))
                            .breathing(Breathing.of(Breath.WITH_MOVEMENT))
                            .build())
                    .build())
            .build();

    private CatCow() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.QUADRUPED)
                        .with("with a level spine")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.ELBOW, "slightly bent").by(STATED))
                .equipment(Modifications.UNDER_HANDS)
                .equipment(Modifications.UNDER_FOREARMS)
                .equipment(Modifications.UNDER_KNEES)
                .equipment(Modifications.BED)
                .equipment(Modifications.SEAT);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.CYCLIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "rounding",
                                JointAction.of(Joint.THORACOLUMBAR_SPINE, MovementDirection.FLEXION),
                                JointAction.of(Joint.CERVICAL_SPINE, MovementDirection.FLEXION))
                        .by(STATED))
                .phase(MovementPhase.of(
                                "hollowing",
                                JointAction.of(Joint.THORACOLUMBAR_SPINE, MovementDirection.EXTENSION),
                                JointAction.of(Joint.CERVICAL_SPINE, MovementDirection.EXTENSION))
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.HEAD, "down while the back is round")
                        .by(STATED))
                .endPoint(EndPoint.of(Structure.SCAPULA, "up while the back is round")
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.ABDOMEN, "low while the back is hollow")
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.HEAD, "with the chin a little up while the back is hollow")
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.CHEST, "forward between the arms while the back is hollow")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Get onto your hands and knees with a level back and slightly bent elbows.")
                        .by(STATED))
                .step(Step.of(
                                StepPhase.MOVE,
                                "Cat: make your back round, let your head sink and lift your shoulder blades.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Stay in the cat.").by(STATED))
                .step(Step.of(
                                StepPhase.MOVE,
                                "Cow: let your belly drop, raise your chin a little and bring your chest forward between"
                                        + " your arms.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Stay in the cow.").by(STATED))
                .step(Step.of(StepPhase.REPEAT, "Go on from one to the other in time with your breath.")
                        .by(STATED))
                .cue(Cue.of(CueKind.BREATHING, "Let your breath set the time.").by(STATED))
                .mistake(Mistake.of("Craning the neck.").by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 2)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 2)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.KNEELING_PRESSURE, 2, RelativeSide.BOTH)
                .demand(Demand.WRIST_EXTENSION_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.SHOULDER_LOAD, 1, RelativeSide.BOTH)
                .demand(Demand.NECK_LOAD, 1)
                .demand(Demand.FLOOR_TRANSFER, 3)
                .demand(Demand.HEAD_POSITION_CHANGE, 1);
    }
}
