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
import org.therex.exercise.Angle;
import org.therex.exercise.AngleConvention;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.FigureBound;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Turning the pelvis in and out while leaning forward on one leg. */
final class HipAirplane {

    private static final Attribution STATED = Articles.by("003/12");
    private static final Attribution EVIDENT = Articles.evidentFrom("003/12");

    static final Exercise EXERCISE = Exercise.builder(LowBack.HIP_AIRPLANE.id(), "Hip airplane")
            .summary("Leaning forward on one leg like an airplane and turning your pelvis to both sides.")
            .classification(kinds -> kinds.category(Category.BALANCE)
                    .category(Category.STABILISE)
                    .category(Category.STRENGTHEN))
            .setup(HipAirplane::setup)
            .target(Target.of(Role.INVOLVES, MuscleGroup.GLUTEALS).by(EVIDENT))
            .target(Target.of(Role.INVOLVES, MuscleGroup.HIP_ROTATORS).by(EVIDENT))
            .movement(HipAirplane::movement)
            .laterality(Laterality.of(LateralityScheme.EACH_SIDE).by(STATED))
            .technique(HipAirplane::technique)
            .modification(Modification.builder()
                    .id(ModificationId.of("hand-on-wall"))
                    .direction(ModificationDirection.EASIER)
                    .text("Put one hand on a wall.")
                    .trigger("you need help with your balance")
                    .axis(ProgressionAxis.SUPPORT)
                    .equipment(Equipment.WALL)
                    .relief(Relief.by(Demand.BALANCE_CHALLENGE, 1))
                    .attribution(STATED)
                    .build())
            .modification(Modification.builder()
                    .id(ModificationId.of("partial-opening"))
                    .direction(ModificationDirection.EASIER)
                    .text("Open the pelvis only part of the way; going all the way is not required.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.by(Demand.HIP_INTERNAL_ROTATION, 1))
                    .relief(Relief.by(Demand.HIP_EXTERNAL_ROTATION, 1))
                    .attribution(STATED)
                    .build())
            .modification(Modifications.easier("toes-down", "Leave the toes of the free leg on the floor behind you.")
                    .trigger("you lose your balance")
                    .axis(ProgressionAxis.SUPPORT)
                    .relief(Relief.by(Demand.BALANCE_CHALLENGE, 1))
                    .relief(Relief.by(Demand.ASYMMETRIC_PELVIC_LOAD, 1))
                    .build())
            .demands(HipAirplane::demands)
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/12"))
                    .name("Hip Airplanes")
                    .position(12)
                    .printedNumber(13)
                    .stepCount(6)
                    .prescription(Prescription.builder().eachSide().build())
                    .defect(Defect.builder()
                            .kind(DefectKind.NUMBER_GAP)
                            .text("The number 13 is printed on the twelfth entry.")
                            .evidence("One of the first ten entries is lost.")
                            .resolution("We hold both the place and the printed number.")
                            .build())
                    .build())
            .build();

    private HipAirplane() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.SINGLE_LEG_STANCE).by(STATED))
                .equipment(EquipmentNeed.none().by(STATED))
                .equipment(EquipmentNeed.optional(Equipment.WALL)
                        .with("for one hand")
                        .by(STATED));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of("leaning forward", JointAction.of(Joint.HIP, MovementDirection.HIP_HINGE))
                        .by(STATED))
                .phase(turning("turning in, towards the standing leg"))
                .phase(turning("back to level"))
                .phase(turning("opening, away from the standing leg"))
                .phase(turning("back to level again"))
                .phase(MovementPhase.of("lowering the leg", JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                        .by(STATED))
                .angle(Angle.builder()
                        .joint(Joint.HIP)
                        .degrees(45)
                        .bound(FigureBound.ABOUT)
                        .convention(AngleConvention.FROM_VERTICAL)
                        .when("after leaning forward")
                        .attribution(STATED)
                        .build())
                .endPoint(EndPoint.of(BodyRegion.LOWER_LIMB, "the free one in one line with the trunk")
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.HIP, "both level with the floor before and after each turn")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static MovementPhase turning(String name) {
        return MovementPhase.of(name, JointAction.of(Joint.PELVIS, MovementDirection.PELVIC_ROTATION))
                .by(STATED);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Stand on one leg and tip forward at the hip, to about 45 degrees. Your free leg goes back"
                                        + " and makes one line with your trunk.")
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Turn your pelvis towards the leg you stand on.")
                        .by(STATED))
                .step(Step.of(StepPhase.RETURN, "Bring your hips back to level.")
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Turn your pelvis the other way, so that it opens.")
                        .by(STATED))
                .step(Step.of(StepPhase.RETURN, "Bring your hips back to level.")
                        .by(STATED))
                .step(Step.of(StepPhase.RETURN, "Lower the leg.").by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Do the same on the other leg.").by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Between the turns, both hips are at the same height above the floor.")
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        // The side it is done on is that of the leg that stands, on whose hip the pelvis turns.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.TRUNK_ROTATION, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.HIP_INTERNAL_ROTATION, 2, RelativeSide.SAME)
                .demand(Demand.HIP_EXTERNAL_ROTATION, 2, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 3, RelativeSide.BOTH)
                .demand(Demand.HEAD_POSITION_CHANGE, 1)
                .demand(Demand.BALANCE_CHALLENGE, 3);
    }
}
