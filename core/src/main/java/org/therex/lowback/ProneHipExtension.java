package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
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
import org.therex.exercise.Drive;
import org.therex.exercise.Emphasis;
import org.therex.exercise.Exercise;
import org.therex.exercise.Family;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.prescription.Prescription;
import org.therex.prescription.Sides;
import org.therex.source.Attribution;

/** Lifting one straight leg while lying on the front. */
final class ProneHipExtension {

    private static final Attribution STATED = Articles.by("001/2");

    static final Exercise EXERCISE = Exercise.builder(LowBack.PRONE_HIP_EXTENSION.id(), "Prone hip extension")
            .summary("Lifting one straight leg while you lie on your front.")
            .naming(naming -> naming.alias("Stabilization hip extension"))
            .classification(kinds -> kinds.category(Category.STABILISE)
                    .category(Category.STRENGTHEN)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("prone-limb-lifts")))
            .setup(setup -> setup.startPosition(SetupPosition.of(Position.PRONE)
                            .with("lower back in its neutral curve")
                            .by(STATED))
                    .placement(Placement.of(BodyRegion.KNEE, RelativeSide.SAME, "straight")
                            .by(STATED))
                    .equipment(Modifications.BED)
                    .equipment(Modifications.UNDER_BELLY))
            .target(Target.of(Role.ACTIVATES, BodyRegion.CORE).by(STATED))
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.GLUTEALS)
                    .with(Emphasis.PRIMARY)
                    .with("do most of the lifting")
                    .by(STATED))
            .target(Target.of(Role.ASSISTS, BodyRegion.LOWER_BACK)
                    .with(Emphasis.SECONDARY)
                    .with("its muscles help a little")
                    .by(STATED))
            .movement(ProneHipExtension::movement)
            .laterality(Laterality.builder()
                    .scheme(LateralityScheme.EACH_SIDE)
                    .firstSide(Side.LEFT)
                    .attribution(STATED)
                    .build())
            .technique(ProneHipExtension::technique)
            .modification(Modifications.onBed())
            .modification(Modifications.pillowUnderBelly())
            .modification(Modifications.easier("smaller-lift", "Only just take the weight off the leg.")
                    .trigger("the front of your hip hurts")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.HIP_EXTENSION, 1))
                    .build())
            .demands(ProneHipExtension::demands)
            .link(Link.of(Relation.PREREQUISITE, LowBack.CORE_ACTIVATION.exerciseId())
                    .by(STATED))
            .link(Link.of(Relation.PROGRESSION, LowBack.SUPERMAN_ALTERNATING.exerciseId())
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/2"))
                    .name("Stabilization Hip Extension")
                    .position(2)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(3)
                    .prescription(Prescription.builder()
                            .sides(Sides.each().leftFirst())
                            .build())
                    .build())
            .build();

    private ProneHipExtension() {}

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of("lifting", JointAction.of(Joint.HIP, MovementDirection.EXTENSION))
                        .by(STATED))
                .phase(MovementPhase.of("lowering", JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                        .by(Articles.evidentFrom("001/2")))
                .stillPart(StabilisedPart.of(BodyRegion.BACK, BodyRegion.PELVIS)
                        .with("do not move while the leg does")
                        .by(STATED))
                .attribution(Articles.evidentFrom("001/2"));
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your front.").by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Tense your core and your buttocks.")
                        .by(STATED))
                .step(Step.builder()
                        .phase(StepPhase.MOVE)
                        .text("Lift your left leg with the knee straight.")
                        .side(Side.LEFT)
                        .attribution(STATED)
                        .build())
                .step(Step.of(StepPhase.RETURN, "Lower it slowly.").by(STATED))
                .step(Step.builder()
                        .phase(StepPhase.SWITCH)
                        .text("Now lift and lower your right leg.")
                        .side(Side.RIGHT)
                        .attribution(STATED)
                        .build())
                .cue(Cue.of(CueKind.STILLNESS, "Keep your back and your pelvis still.")
                        .by(STATED))
                .cue(Cue.of(CueKind.TACTILE, "Feel with your hands that your pelvis sinks on neither side.")
                        .by(STATED))
                .cue(Cue.of(CueKind.KEY_POINT, "Let your buttocks do most of the lifting.")
                        .by(STATED))
                .mistake(Mistake.of("One side of your pelvis drops.").by(STATED))
                .mistake(Mistake.of("Your back lifts the leg.").by(STATED))
                .quality(MovementQuality.SLOW);
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.HIP_EXTENSION, 2, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.NECK_LOAD, 1)
                .demandByHold(Demand.PRONE_LYING, 1)
                .demand(Demand.ABDOMINAL_CONTACT, 1)
                .demand(Demand.FLOOR_TRANSFER, 2);
    }
}
