package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
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
import org.therex.exercise.Distinction;
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
import org.therex.exercise.Naming;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.MediaReference;

/** A half squat with the back on a wall. */
final class WallSquat {

    private static final Attribution SLIDE = Articles.by("000/1");
    private static final Attribution SIT = Articles.by("002/5");
    private static final Attribution BOTH = Articles.by("000/1", "002/5");
    private static final Attribution EVIDENT = Articles.evidentFrom("000/1");
    private static final MediaReference STANDING = MediaReference.of("exercise 1, image 1");
    private static final MediaReference SQUATTING = MediaReference.of("exercise 1, image 2");

    static final Exercise EXERCISE = Exercise.builder(LowBack.WALL_SQUAT.id(), "Wall squat")
            .summary("A half squat with your back on a wall.")
            .naming(WallSquat::naming)
            .classification(kinds -> kinds.category(Category.STRENGTHEN))
            .setup(WallSquat::setup)
            .target(Target.of(Role.STRENGTHENS, BodyRegion.BACK).by(BOTH))
            .target(Target.of(Role.STRENGTHENS, BodyRegion.HIP).by(SLIDE))
            .target(Target.of(Role.STRENGTHENS, BodyRegion.THIGH).by(SLIDE))
            .target(Target.of(Role.STRENGTHENS, BodyRegion.LOWER_BODY).by(SIT))
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.QUADRICEPS).by(EVIDENT))
            .target(Target.of(Role.STRENGTHENS, Muscle.GLUTEUS_MAXIMUS).by(EVIDENT))
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.TRUNK_EXTENSORS).by(EVIDENT))
            .movement(WallSquat::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(Articles.evidentFrom("000/1", "002/5")))
            .technique(WallSquat::technique)
            .modification(Modification.builder()
                    .id(ModificationId.of("longer-hold"))
                    .direction(ModificationDirection.HARDER)
                    .text("Stay in the squat for longer than before.")
                    .axis(ProgressionAxis.TIME)
                    .attribution(SIT)
                    .build())
            .modification(Modification.builder()
                    .id(ModificationId.of("deeper-squat"))
                    .direction(ModificationDirection.HARDER)
                    .text("Slide further down the wall.")
                    .axis(ProgressionAxis.RANGE)
                    .attribution(SIT)
                    .build())
            .modification(Modifications.easier(
                            "shallower-squat", "Slide down only a little way; your knees stay far from a right angle.")
                    .trigger("your knees hurt under load")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.PATELLOFEMORAL_LOAD, 1))
                    .build())
            .demands(WallSquat::demands)
            .entry(wallSlide())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("002/5"))
                    .name("Wall Sits")
                    .position(5)
                    .prescription(
                            Prescription.builder().hold(Hold.asLongAsPossible()).build())
                    .build())
            .build();

    private WallSquat() {}

    private static SourceEntry wallSlide() {
        return SourceEntry.builder()
                .citation(Articles.entry("000/1"))
                .name("Wall Slide Exercise")
                .position(1)
                .printedNumber(1)
                .section("Exercise 1")
                .stepCount(2)
                .media(STANDING)
                .media(SQUATTING)
                .build();
    }

    private static void naming(Naming.Builder naming) {
        naming.alias("Wall slide")
                .alias("Wall sit")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Wall slide")
                        .explanation("A shoulder exercise has the same name: there the arms slide up the wall.")
                        .build());
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.WALL_SUPPORTED_STANDING, Surface.WALL)
                        .by(BOTH))
                .placement(Placement.of(BodyRegion.BACK, "straight, leaning on the wall")
                        .by(SLIDE))
                .placement(Placement.of(BodyRegion.FOOT, "as far apart as the shoulders")
                        .by(SLIDE))
                .equipment(EquipmentNeed.required(Equipment.WALL).by(BOTH));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "lowering under body weight",
                                JointAction.of(Joint.HIP, MovementDirection.FLEXION),
                                JointAction.of(Joint.KNEE, MovementDirection.FLEXION))
                        .simultaneously()
                        .by(Articles.evidentFrom("000/1", "002/5")))
                .phase(MovementPhase.of("holding still in the squat").by(SIT))
                .stillPart(StabilisedPart.of(BodyRegion.TRUNK)
                        .with("stays upright")
                        .by(EVIDENT))
                .angle(Angle.builder()
                        .joint(Joint.KNEE)
                        .degrees(90)
                        .bound(FigureBound.A_LITTLE_OVER)
                        .convention(AngleConvention.INTERIOR)
                        .when("at the lowest point")
                        .ambiguity("It could also mean bending the knee by more than 90 degrees, which would be a deep"
                                + " squat; that it is called a half squat speaks against it.")
                        .build()
                        .by(SLIDE))
                .endPoint(EndPoint.of("a half squat").by(SLIDE))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Stand with your back against a wall.")
                        .with(Equipment.WALL)
                        .with(STANDING)
                        .by(BOTH))
                .step(Step.of(StepPhase.SET_UP, "Put your feet as far apart as your shoulders.")
                        .by(SLIDE))
                .step(Step.of(StepPhase.MOVE, "Let your back glide down the wall into a squat.")
                        .with(Equipment.WALL)
                        .with(SQUATTING)
                        .by(BOTH))
                .step(Step.of(StepPhase.MOVE, "Stop when you are in a half squat.")
                        .by(SLIDE))
                .step(Step.of(StepPhase.HOLD, "Stay in the squat.").by(SIT.and(EVIDENT)))
                .cue(Cue.of(CueKind.ALIGNMENT, "Keep your back straight.").by(SLIDE));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.INTRA_ABDOMINAL_PRESSURE, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC)
                .demand(Demand.HIP_FLEXION, 1, RelativeSide.BOTH)
                .demand(Demand.KNEE_FLEXION_DEPTH, 1, RelativeSide.BOTH)
                .demand(Demand.PATELLOFEMORAL_LOAD, 2, RelativeSide.BOTH);
    }
}
