package org.therex.lowback;

import static org.therex.anatomy.MovementDirection.FLEXION;
import static org.therex.exercise.Role.STRENGTHENS;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.exercise.Angle;
import org.therex.exercise.AngleConvention;
import org.therex.exercise.Attribution;
import org.therex.exercise.Category;
import org.therex.exercise.Comparison;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Distinction;
import org.therex.exercise.Drive;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Manner;
import org.therex.exercise.MediaReference;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Naming;
import org.therex.exercise.Placement;
import org.therex.exercise.Setup;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StartPosition;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;

/** A half squat with the back on a wall. */
final class WallSquat {

    private static final Attribution STATED = Told.by("000/1");
    private static final Attribution EVIDENT = Told.evidentFrom("000/1");

    static final Exercise EXERCISE = Exercise.builder(LowBack.WALL_SQUAT.id(), "Wall squat")
            .summary("A half squat with your back on a wall.")
            .naming(WallSquat::naming)
            .classification(kinds -> kinds.category(Category.STRENGTHEN))
            .setup(WallSquat::setup)
            .target(Target.of(STRENGTHENS, BodyRegion.BACK).by(STATED))
            .target(Target.of(STRENGTHENS, BodyRegion.HIP).by(STATED))
            .target(Target.of(STRENGTHENS, BodyRegion.THIGH).by(STATED))
            .target(Target.of(STRENGTHENS, MuscleGroup.QUADRICEPS).by(EVIDENT))
            .target(Target.of(STRENGTHENS, Muscle.GLUTEUS_MAXIMUS).by(EVIDENT))
            .target(Target.of(STRENGTHENS, MuscleGroup.TRUNK_EXTENSORS).by(EVIDENT))
            .movement(WallSquat::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(WallSquat::technique)
            .entry(SourceEntry.builder()
                    .citation(Told.entry("000/1"))
                    .name("Wall Slide Exercise")
                    .position(1)
                    .printedNumber(1)
                    .section("Exercise 1")
                    .stepCount(2)
                    .build())
            .build();

    private WallSquat() {}

    private static void naming(Naming.Builder naming) {
        naming.alias("Wall slide")
                .distinction(Distinction.builder()
                        .notThis("Wall slide")
                        .explanation("A shoulder exercise has the same name: there the arms slide up the wall.")
                        .build());
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(StartPosition.of(Position.WALL_SUPPORTED_STANDING, Surface.FLOOR)
                        .with("back straight and leaning on the wall")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.FOOT, "as far apart as the shoulders")
                        .by(STATED))
                .equipment(EquipmentNeed.required(Equipment.WALL).by(STATED));
    }

    private static void movement(Movement.Builder movement) {
        movement.manner(Manner.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "lowering", JointAction.of(Joint.HIP, FLEXION), JointAction.of(Joint.KNEE, FLEXION))
                        .atOnce()
                        .by(EVIDENT))
                .angle(Angle.builder()
                        .joint(Joint.KNEE)
                        .degrees(90)
                        .comparison(Comparison.A_LITTLE_OVER)
                        .convention(AngleConvention.INTERIOR)
                        .when("at the lowest point")
                        .ambiguity("It could also mean bending the knee by more than 90 degrees, which would be a deep"
                                + " squat; that it is called a half squat speaks against it.")
                        .build()
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Stand with your back against a wall, your feet shoulder-width apart.")
                        .showing(MediaReference.of("image 1"))
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Let your back glide down the wall until you are in a half squat.")
                        .showing(MediaReference.of("image 2"))
                        .by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Keep your back straight.").by(STATED));
    }
}
