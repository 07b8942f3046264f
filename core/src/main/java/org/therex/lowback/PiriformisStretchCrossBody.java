package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Distinction;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Family;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.Naming;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Role;
import org.therex.exercise.Sensation;
import org.therex.exercise.SensationKind;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.prescription.Sides;
import org.therex.source.Attribution;

/** Drawing one knee across the chest with the opposite hand. */
final class PiriformisStretchCrossBody {

    private static final Attribution STATED = Articles.by("001/12");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/12");

    static final Exercise EXERCISE = Exercise.builder(
                    LowBack.PIRIFORMIS_STRETCH_CROSS_BODY.id(), "Cross-body piriformis stretch")
            .summary("Drawing one knee across your chest with the other hand while you lie on your back.")
            .naming(PiriformisStretchCrossBody::naming)
            .classification(kinds -> kinds.category(Category.STRETCH)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("piriformis-stretches")))
            .setup(setup -> setup.startPosition(
                    SetupPosition.of(Position.SUPINE, Surface.FLOOR).by(STATED)))
            .target(Target.of(Role.STRETCHES, Muscle.PIRIFORMIS).by(STATED))
            .target(Target.of(Role.STRETCHES, MuscleGroup.DEEP_HIP_ROTATORS)
                    .with("the deep muscles of the buttock")
                    .by(STATED))
            .movement(PiriformisStretchCrossBody::movement)
            .laterality(Laterality.builder()
                    .scheme(LateralityScheme.EACH_SIDE)
                    .firstSide(Side.RIGHT)
                    .hand(RelativeSide.OPPOSITE)
                    .attribution(STATED)
                    .build())
            .technique(PiriformisStretchCrossBody::technique)
            .modification(Modifications.easier("smaller-range", "Bring the knee less far across and do not pull.")
                    .trigger("your groin or hip hurts")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.HIP_FLEXION, 2))
                    .relief(Relief.to(Demand.HIP_ADDUCTION, 2))
                    .build())
            .demands(PiriformisStretchCrossBody::demands)
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/12"))
                    .name("Piriformis Stretches")
                    .position(12)
                    .section("Stretches")
                    .category(Category.STRETCH)
                    .stepCount(3)
                    .prescription(Prescription.builder()
                            .hold(Hold.unsaid())
                            .sides(Sides.each().rightFirst())
                            .build())
                    .build())
            .build();

    private PiriformisStretchCrossBody() {}

    private static void naming(Naming.Builder naming) {
        naming.alias("Piriformis stretch")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Piriformis stretch")
                        .exercise(ExerciseId.of("piriformis-stretch-figure-four"))
                        .explanation(
                                "Another stretch has the same name: there one ankle is crossed over the other knee,"
                                        + " and the leg below is drawn to the chest.")
                        .attribution(Articles.evidentFrom("001/12", "003/9"))
                        .build());
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .drive(Drive.PASSIVE)
                .phase(MovementPhase.of(
                                "drawing across",
                                JointAction.of(Joint.HIP, MovementDirection.FLEXION),
                                JointAction.of(Joint.HIP, MovementDirection.ADDUCTION))
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.KNEE, "across the chest, towards the other side")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on the floor on your back.")
                        .by(STATED))
                .step(right(StepPhase.MOVE, "Bring your right knee up to your chest."))
                .step(right(StepPhase.MOVE, "With your left hand, draw the knee gently over to the left."))
                .step(right(StepPhase.HOLD, "Stay there."))
                .step(Step.builder()
                        .phase(StepPhase.SWITCH)
                        .text("Do the same with your left knee and your right hand.")
                        .side(Side.LEFT)
                        .attribution(STATED)
                        .build())
                .cue(Cue.of(CueKind.PACE, "Pull gently.").by(STATED))
                .sensation(Sensation.of(SensationKind.TARGET, "A stretch deep in the buttock.", BodyRegion.BUTTOCK)
                        .by(STATED))
                .sensation(Sensation.of(SensationKind.CEILING, "Stay within your normal range of movement.")
                        .by(STATED))
                .quality(MovementQuality.GENTLE);
    }

    private static Step right(StepPhase phase, String text) {
        return Step.builder()
                .phase(phase)
                .text(text)
                .side(Side.RIGHT)
                .attribution(STATED)
                .build();
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 1)
                .demand(Demand.HIP_FLEXION, 3, RelativeSide.SAME)
                .demand(Demand.HIP_ADDUCTION, 3, RelativeSide.SAME)
                .demand(Demand.HIP_INTERNAL_ROTATION, 1, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 1, RelativeSide.BOTH)
                .demandByHold(Demand.SUPINE_LYING, 1)
                .demand(Demand.FLOOR_TRANSFER, 1);
    }
}
