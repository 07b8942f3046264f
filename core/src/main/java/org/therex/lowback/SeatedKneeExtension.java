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
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
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
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.source.Attribution;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.MediaReference;

/** Straightening one knee in sitting. */
final class SeatedKneeExtension {

    private static final Attribution STATED = Articles.by("000/2");
    private static final Attribution EVIDENT = Articles.evidentFrom("000/2");
    private static final MediaReference FIRST = MediaReference.of("exercise 2, image 1");
    private static final MediaReference SECOND = MediaReference.of("exercise 2, image 2");
    private static final MediaReference THIRD = MediaReference.of("exercise 2, image 3");

    static final Exercise EXERCISE = Exercise.builder(LowBack.SEATED_KNEE_EXTENSION.id(), "Seated knee extension")
            .summary("Straightening one knee while you sit.")
            .naming(naming -> naming.distinction(Distinction.builder()
                    .notToBeConfusedWith("Heel raise")
                    .exercise(ExerciseId.of("heel-raise"))
                    .explanation("A heel raise lifts the heels in standing and works the calves.")
                    .build()))
            .classification(kinds -> kinds.category(Category.STRENGTHEN))
            .setup(SeatedKneeExtension::setup)
            .target(Target.of(Role.STRENGTHENS, BodyRegion.HIP).by(STATED))
            .target(Target.of(Role.STRENGTHENS, BodyRegion.THIGH).by(STATED))
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.QUADRICEPS).by(EVIDENT))
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.HIP_FLEXORS).by(EVIDENT))
            .movement(SeatedKneeExtension::movement)
            .laterality(Laterality.of(LateralityScheme.ALTERNATING).by(EVIDENT))
            .technique(SeatedKneeExtension::technique)
            .modification(Modifications.easier(
                            "part-way", "Lift the foot only part of the way and leave the knee a little bent.")
                    .trigger("your knee hurts, or it pulls at the back of your leg")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.PATELLOFEMORAL_LOAD, 1))
                    .relief(Relief.from(Demand.SCIATIC_TENSION))
                    .build())
            .demands(SeatedKneeExtension::demands)
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("000/2"))
                    .name("Heel Raise Exercise")
                    .position(2)
                    .printedNumber(2)
                    .section("Exercise 2")
                    .stepCount(2)
                    .media(FIRST)
                    .media(SECOND)
                    .media(THIRD)
                    .defect(Defect.builder()
                            .kind(DefectKind.MISNOMER)
                            .text("The heading promises a heel raise.")
                            .evidence("The steps straighten the knee in sitting; the heel only rises with the leg.")
                            .resolution("We hold it as a seated knee extension.")
                            .build())
                    .build())
            .build();

    private SeatedKneeExtension() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.BACK_SUPPORTED_SITTING, Surface.CHAIR)
                        .with("back flat against the backrest")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.FOOT, "on the floor").by(STATED))
                .equipment(EquipmentNeed.required(Equipment.CHAIR_WITH_BACK).by(STATED));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "raising",
                                JointAction.of(Joint.KNEE, MovementDirection.EXTENSION),
                                JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                        .by(EVIDENT))
                .endPoint(EndPoint.of(BodyRegion.FOOT, "about as high as the waist")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Sit on a chair with both feet on the floor and your back flat against the backrest.")
                        .with(Equipment.CHAIR_WITH_BACK)
                        .with(FIRST)
                        .by(STATED))
                .step(Step.of(
                                StepPhase.MOVE,
                                "Straighten one knee and raise that foot until it is about as high as your waist.")
                        .with(SECOND, THIRD)
                        .by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Take turns with your legs.").by(EVIDENT))
                .cue(Cue.of(CueKind.ALIGNMENT, "Keep your back flat on the backrest.")
                        .by(EVIDENT))
                .cue(Cue.of(CueKind.KEY_POINT, "Only one leg works at a time.").by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 1)
                .demand(Demand.HIP_FLEXION, 1, RelativeSide.BOTH)
                .demand(Demand.PATELLOFEMORAL_LOAD, 2, RelativeSide.SAME)
                .demand(Demand.SCIATIC_TENSION, 1, RelativeSide.SAME);
    }
}
