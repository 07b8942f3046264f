package org.therex.lowback;

import static org.therex.exercise.Role.STRENGTHENS;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
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
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Manner;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Pace;
import org.therex.exercise.Sequence;
import org.therex.exercise.SequenceKind;
import org.therex.exercise.Setup;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StartPosition;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;

/** Lifting the hips while lying on the back. */
final class GluteBridge {

    private static final Attribution STATED = Told.by("000/3");
    private static final Attribution EVIDENT = Told.evidentFrom("000/3");

    static final Exercise EXERCISE = Exercise.builder(LowBack.GLUTE_BRIDGE.id(), "Glute bridge")
            .summary("Lifting your hips while you lie on your back with bent knees.")
            .classification(kinds -> kinds.category(Category.STRENGTHEN))
            .setup(GluteBridge::setup)
            .target(Target.of(STRENGTHENS, BodyRegion.BACK).by(STATED))
            .target(Target.of(STRENGTHENS, MuscleGroup.GLUTEALS).by(STATED))
            .movement(GluteBridge::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(GluteBridge::technique)
            .entry(SourceEntry.builder()
                    .citation(Told.entry("000/3"))
                    .name("Glute Bridge Exercise")
                    .position(3)
                    .printedNumber(3)
                    .section("Exercise 3")
                    .stepCount(2)
                    .defect(Defect.builder()
                            .kind(DefectKind.DISPLACED_STEP)
                            .text("The step that lowers the body stands under exercise 4.")
                            .evidence("The page has two columns: the pictures of the bridge lie at x from about 71 to"
                                    + " 534, those of the rotation at x from about 666 to 1128, and the step, at y of"
                                    + " about 1319, is in the left column.")
                            .resolution("We hold it as the second step of the bridge.")
                            .build())
                    .build())
            .build();

    private GluteBridge() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(StartPosition.of(Position.HOOK_LYING, Surface.BED, Surface.FLOOR)
                        .by(STATED))
                .equipment(EquipmentNeed.required(Equipment.BED, Equipment.MAT).by(EVIDENT));
    }

    private static void movement(Movement.Builder movement) {
        movement.manner(Manner.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of("lifting", JointAction.of(Joint.HIP, MovementDirection.EXTENSION))
                        .by(EVIDENT))
                .phase(MovementPhase.of("lowering", JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                        .with(Breath.EVEN)
                        .by(EVIDENT))
                .sequence(Sequence.of(
                                SequenceKind.LANDING, BodyRegion.UPPER_BACK, BodyRegion.LOWER_BACK, BodyRegion.BUTTOCK)
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.HIP, "in one line with knees and waist")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.MOVE, "Lie on your back with your knees bent and slowly lift your hips.")
                        .by(STATED))
                .step(Step.of(
                                StepPhase.RETURN,
                                "Breathe evenly and lower yourself slowly: first your upper back comes down, then your"
                                        + " lower back, last your buttocks.")
                        .with(Breath.EVEN)
                        .by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Bring your knees, hips and waist into one line.")
                        .by(STATED))
                .cue(Cue.of(CueKind.BREATHING, "Do not hold your breath.").by(EVIDENT))
                .pace(Pace.SLOW);
    }
}
