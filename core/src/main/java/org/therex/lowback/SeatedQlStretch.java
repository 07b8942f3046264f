package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Family;
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
import org.therex.exercise.Sensation;
import org.therex.exercise.SensationKind;
import org.therex.exercise.Setup;
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
import org.therex.source.Attribution;

/** Leaning over one straight leg from a seat, turned away from it. */
final class SeatedQlStretch {

    private static final Attribution STATED = Articles.by("001/16");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/16");

    static final Exercise EXERCISE = Exercise.builder(LowBack.SEATED_QL_STRETCH.id(), "Seated QL stretch")
            .summary("Leaning over one straight leg while you sit and turn away from it.")
            .naming(naming -> naming.alias("Sitting QL stretch"))
            .classification(kinds -> kinds.category(Category.STRETCH)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("quadratus-lumborum-stretches")))
            .setup(SeatedQlStretch::setup)
            .target(Target.of(Role.STRETCHES, Muscle.QUADRATUS_LUMBORUM).by(STATED))
            .movement(SeatedQlStretch::movement)
            .laterality(Laterality.builder()
                    .scheme(LateralityScheme.ONE_SIDE)
                    .target(RelativeSide.OPPOSITE)
                    .attribution(STATED)
                    .build())
            .technique(SeatedQlStretch::technique)
            .modification(Modifications.easier("bent-knee", "Bend the straight leg a little.")
                    .trigger("it pulls down your leg")
                    .relief(Relief.from(Demand.SCIATIC_TENSION))
                    .build())
            .modification(Modifications.easier("smaller-range", "Stop before it stretches.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.TRUNK_LATERAL_FLEXION, 1))
                    .build())
            .demands(SeatedQlStretch::demands)
            .link(Link.of(Relation.VARIANT, LowBack.QUADRUPED_QL_STRETCH.exerciseId())
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/16"))
                    .name("Sitting QL Stretch")
                    .otherName("Seated QL Stretch")
                    .position(16)
                    .section("Stretches")
                    .category(Category.STRETCH)
                    .prescription(Prescription.builder().hold(Hold.unsaid()).build())
                    .build())
            .build();

    private SeatedQlStretch() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.SHORT_SITTING, Surface.BED, Surface.CHAIR)
                        .with("on the edge")
                        .by(STATED))
                .placement(Placement.of(
                                BodyRegion.LOWER_LIMB,
                                RelativeSide.SAME,
                                "straight and a little outwards; it is the leg across from the side to be stretched")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.LOWER_LIMB, RelativeSide.OPPOSITE, "bent so that it is comfortable")
                        .by(STATED))
                .equipment(EquipmentNeed.required(Equipment.BED, Equipment.CHAIR)
                        .with("to sit on its edge")
                        .by(STATED));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .phase(MovementPhase.of(
                                "leaning and turning",
                                JointAction.of(Joint.THORACOLUMBAR_SPINE, MovementDirection.LATERAL_FLEXION),
                                JointAction.of(Joint.THORACOLUMBAR_SPINE, MovementDirection.ROTATION))
                        .simultaneously()
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.TRUNK, "over the straight leg, turned away from it")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Sit down on the edge of a chair or bed.")
                        .with(Equipment.BED, Equipment.CHAIR)
                        .by(STATED))
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Choose the side you want to stretch. Straighten the leg across from it a little"
                                        + " outwards, and bend the other as is comfortable.")
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Lean over the straight leg and at the same time turn away from it.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Stay there.").by(STATED))
                .sensation(Sensation.of(
                                SensationKind.TARGET,
                                "A stretch low in the back, on the side across from the straight leg.",
                                BodyRegion.LOWER_BACK)
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        // The straight leg is across from the side that is stretched; a dose for one side can mean either.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 1)
                .demand(Demand.TRUNK_ROTATION, 1)
                .demand(Demand.TRUNK_LATERAL_FLEXION, 2)
                .demand(Demand.HIP_ABDUCTION, 1, RelativeSide.BOTH)
                .demand(Demand.SCIATIC_TENSION, 1, RelativeSide.BOTH);
    }
}
