package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.prescription.Breath;
import org.therex.source.Attribution;

/** Lifting head and shoulders while lying on the back, the lower back flat. */
final class PartialCrunch {

    private static final Attribution STATED = Articles.by("001/11");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/11");

    static final Exercise EXERCISE = Exercise.builder(LowBack.PARTIAL_CRUNCH.id(), "Partial crunch")
            .summary("Lifting your head and shoulders while you lie on your back with your lower back flat.")
            .classification(kinds -> kinds.category(Category.STRENGTHEN).tradition(Tradition.PHYSIOTHERAPY))
            .setup(PartialCrunch::setup)
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.ABDOMINALS).by(STATED))
            .target(Target.of(Role.STRENGTHENS, Muscle.RECTUS_ABDOMINIS).by(EVIDENT))
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.OBLIQUES).by(EVIDENT))
            .movement(PartialCrunch::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(PartialCrunch::technique)
            .modification(Modifications.comfort("head-in-hands", "Let your hands carry the weight of your head.")
                    .trigger("your neck hurts")
                    .axis(ProgressionAxis.SUPPORT)
                    .relief(Relief.to(Demand.NECK_LOAD, 1))
                    .build())
            .modification(Modifications.easier("smaller-lift", "Raise only your head and the tops of your shoulders.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.LUMBAR_FLEXION_LOAD, 1))
                    .build())
            .demands(PartialCrunch::demands)
            .link(Link.of(Relation.PREREQUISITE, ExerciseId.of("core-activation"))
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/11"))
                    .name("Partial Crunches")
                    .position(11)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(4)
                    .build())
            .build();

    private PartialCrunch() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.HOOK_LYING)
                        .with("on the back with the knees bent")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.FOOT, "flat").by(STATED))
                .placement(Placement.of(BodyRegion.UPPER_LIMB, "behind the head, to support it")
                        .by(STATED));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "lifting",
                                JointAction.of(Joint.CERVICAL_SPINE, MovementDirection.CHIN_TUCK),
                                JointAction.of(Joint.THORACIC_SPINE, MovementDirection.FLEXION))
                        .with(Breath.OUT)
                        .by(STATED))
                .stillPart(StabilisedPart.of(BodyRegion.LOWER_BACK)
                        .with("stays flattened")
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.ELBOW, "nearer to the knees").by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back, bend your knees and set your feet flat.")
                        .by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Switch on the deep muscles of your trunk.")
                        .by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Tighten your belly so that your lower back flattens.")
                        .by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Put your hands behind your head to support it.")
                        .by(STATED))
                .step(Step.of(
                                StepPhase.MOVE,
                                "Tuck your chin in. Breathe out as you lift your head and shoulders, so that your"
                                        + " elbows come nearer to your knees.")
                        .with(Breath.OUT)
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_LOAD, 2)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 1)
                .demand(Demand.INTRA_ABDOMINAL_PRESSURE, 2)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.NECK_LOAD, 2)
                .demandByHold(Demand.SUPINE_LYING, 1)
                .demand(Demand.FLOOR_TRANSFER, 1);
    }
}
