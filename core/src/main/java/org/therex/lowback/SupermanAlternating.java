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
import org.therex.exercise.Drive;
import org.therex.exercise.Exercise;
import org.therex.exercise.Family;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
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
import org.therex.source.Attribution;

/** Lifting one arm and the opposite leg while lying on the front. */
final class SupermanAlternating {

    private static final Attribution STATED = Articles.by("001/3");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/3");

    static final Exercise EXERCISE = Exercise.builder(LowBack.SUPERMAN_ALTERNATING.id(), "Alternating superman")
            .summary("Lifting one arm and the opposite leg while you lie on your front.")
            .naming(naming -> naming.alias("Stabilization superman"))
            .classification(kinds -> kinds.category(Category.STABILISE)
                    .category(Category.STRENGTHEN)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("prone-limb-lifts")))
            .setup(setup -> setup.startPosition(SetupPosition.of(Position.PRONE).by(STATED))
                    .placement(Placement.of(BodyRegion.HEAD, "chin tucked in").by(STATED))
                    .placement(Placement.of(BodyRegion.UPPER_LIMB, "beside the ears")
                            .by(STATED))
                    .equipment(Modifications.BED)
                    .equipment(Modifications.UNDER_BELLY))
            .target(Target.of(Role.ACTIVATES, BodyRegion.CORE).by(STATED))
            .target(Target.of(Role.ACTIVATES, MuscleGroup.GLUTEALS).by(EVIDENT))
            .target(Target.of(Role.ACTIVATES, MuscleGroup.BACK_EXTENSORS).by(EVIDENT))
            .target(Target.of(Role.ACTIVATES, BodyRegion.SHOULDER).by(EVIDENT))
            .movement(SupermanAlternating::movement)
            .laterality(Laterality.builder()
                    .scheme(LateralityScheme.ALTERNATING)
                    .pairing(RelativeSide.OPPOSITE)
                    .attribution(STATED)
                    .build())
            .technique(SupermanAlternating::technique)
            .modification(Modifications.onBed())
            .modification(Modifications.pillowUnderBelly())
            .modification(Modifications.easier("leg-alone", "Lift the leg alone; both arms stay down beside your body.")
                    .trigger("your shoulder or neck hurts")
                    .axis(ProgressionAxis.COMPLEXITY)
                    .relief(Relief.from(Demand.ARM_ELEVATION))
                    .relief(Relief.by(Demand.NECK_LOAD, 1))
                    .build())
            .demands(SupermanAlternating::demands)
            .link(Link.of(Relation.PREREQUISITE, LowBack.CORE_ACTIVATION.exerciseId())
                    .by(STATED))
            .link(Link.of(Relation.REGRESSION, LowBack.PRONE_HIP_EXTENSION.exerciseId())
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/3"))
                    .name("Stabilization Superman")
                    .position(3)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(3)
                    .prescription(Prescription.builder().alternatingSides().build())
                    .build())
            .build();

    private SupermanAlternating() {}

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "lifting arm and opposite leg",
                                JointAction.of(Joint.SHOULDER, MovementDirection.FLEXION),
                                JointAction.of(Joint.HIP, MovementDirection.EXTENSION))
                        .simultaneously()
                        .by(STATED))
                .phase(MovementPhase.of(
                                "lowering",
                                JointAction.of(Joint.SHOULDER, MovementDirection.EXTENSION),
                                JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                        .simultaneously()
                        .by(EVIDENT))
                .stillPart(StabilisedPart.of(BodyRegion.PELVIS, BodyRegion.UPPER_BODY)
                        .with("stay steady")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Lie on your front with your arms beside your ears and your chin tucked in.")
                        .by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Tense your core.").by(STATED))
                .step(Step.of(StepPhase.MOVE, "Lift one arm and the leg of the other side.")
                        .by(STATED))
                .step(Step.of(StepPhase.RETURN, "Lower both.").by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Change to the other arm and leg.")
                        .by(STATED))
                .cue(Cue.of(CueKind.STILLNESS, "Keep your pelvis and your upper body steady.")
                        .by(STATED))
                .mistake(Mistake.of("You sink to one side as the leg comes up.").by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        // A dose for one side can mean the arm or the leg, which lift on opposite sides.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 2)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.HIP_EXTENSION, 2, RelativeSide.BOTH)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.ARM_ELEVATION, 2, RelativeSide.BOTH)
                .demand(Demand.NECK_LOAD, 2)
                .demandByHold(Demand.PRONE_LYING, 1)
                .demand(Demand.ABDOMINAL_CONTACT, 1)
                .demand(Demand.FLOOR_TRANSFER, 2);
    }
}
