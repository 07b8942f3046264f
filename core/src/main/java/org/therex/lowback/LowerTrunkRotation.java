package org.therex.lowback;

import static org.therex.anatomy.MovementDirection.ROTATION;
import static org.therex.exercise.Role.STRETCHES;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.exercise.Attribution;
import org.therex.exercise.Breath;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Defect;
import org.therex.exercise.DefectKind;
import org.therex.exercise.Drive;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Manner;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Pace;
import org.therex.exercise.Placement;
import org.therex.exercise.Setup;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StartPosition;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Stillness;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;

/** Letting both bent knees sink to one side while lying on the back. */
final class LowerTrunkRotation {

    private static final Attribution STATED = Told.by("000/4");
    private static final Attribution EVIDENT = Told.evidentFrom("000/4");

    static final Exercise EXERCISE = Exercise.builder(LowBack.LOWER_TRUNK_ROTATION.id(), "Lower trunk rotation")
            .summary("Turning both bent knees to one side while you lie on your back.")
            .classification(kinds -> kinds.category(Category.STRETCH).category(Category.MOBILISE))
            .setup(LowerTrunkRotation::setup)
            .target(Target.of(STRETCHES, BodyRegion.BACK).by(STATED))
            .target(Target.of(STRETCHES, MuscleGroup.GLUTEALS).by(STATED))
            .movement(LowerTrunkRotation::movement)
            .laterality(Laterality.of(LateralityScheme.ALTERNATING).by(STATED))
            .technique(LowerTrunkRotation::technique)
            .entry(SourceEntry.builder()
                    .citation(Told.entry("000/4"))
                    .name("Trunk Rotation Exercise")
                    .position(4)
                    .printedNumber(4)
                    .section("Exercise 4")
                    .stepCount(2)
                    .defect(Defect.builder()
                            .kind(DefectKind.DISPLACED_STEP)
                            .text("A third step stands here that lowers the hips.")
                            .evidence("It belongs to the left column of the page, that of the glute bridge.")
                            .resolution("We hold it with the glute bridge.")
                            .build())
                    .build())
            .build();

    private LowerTrunkRotation() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(StartPosition.of(Position.HOOK_LYING, Surface.BED)
                        .with("lying flat")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.HAND, "at the sides").by(STATED))
                .equipment(EquipmentNeed.required(Equipment.BED).by(STATED));
    }

    private static void movement(Movement.Builder movement) {
        movement.manner(Manner.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "turning",
                                JointAction.of(Joint.LUMBAR_SPINE, ROTATION),
                                JointAction.of(Joint.THORACIC_SPINE, ROTATION))
                        .atOnce()
                        .by(EVIDENT))
                .stillPart(
                        Stillness.of(BodyRegion.UPPER_BACK).with("stays down").by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Lie flat with your knees bent and your hands at your sides, and breathe evenly.")
                        .with(Breath.EVEN)
                        .by(STATED))
                .step(Step.of(
                                StepPhase.MOVE,
                                "Turn both knees slowly to one side, left or right, and bring them gently back.")
                        .by(STATED))
                .cue(Cue.of(CueKind.STILLNESS, "Leave your upper back on the bed.")
                        .by(STATED))
                .cue(Cue.of(CueKind.BREATHING, "Keep breathing evenly.").by(STATED))
                .pace(Pace.SLOW)
                .pace(Pace.GENTLE);
    }
}
