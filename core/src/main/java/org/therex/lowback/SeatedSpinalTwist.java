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
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Family;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.prescription.Breath;
import org.therex.prescription.Breathing;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Turning the trunk in sitting towards the knee that is bent. */
final class SeatedSpinalTwist {

    private static final Attribution STATED = Articles.by("003/3");
    private static final Attribution EVIDENT = Articles.evidentFrom("003/3");

    static final Exercise EXERCISE = Exercise.builder(LowBack.SEATED_SPINAL_TWIST.id(), "Seated spinal twist")
            .summary("Turning your trunk towards a bent knee while you sit on the floor.")
            .naming(naming -> naming.alias("Sitting rotational stretch"))
            .classification(kinds -> kinds.category(Category.STRETCH).family(Family.of("trunk-rotation")))
            .setup(SeatedSpinalTwist::setup)
            .target(Target.of(Role.STRETCHES, MuscleGroup.OBLIQUES).by(STATED))
            .target(Target.of(Role.STRETCHES, BodyRegion.HIP)
                    .with("some of its muscles")
                    .by(STATED))
            .target(Target.of(Role.STRETCHES, BodyRegion.LOWER_LIMB)
                    .with("some of its muscles")
                    .by(STATED))
            .movement(SeatedSpinalTwist::movement)
            .laterality(Laterality.builder()
                    .scheme(LateralityScheme.EACH_SIDE)
                    .firstSide(Side.RIGHT)
                    .hand(RelativeSide.OPPOSITE)
                    .attribution(STATED)
                    .build())
            .technique(SeatedSpinalTwist::technique)
            .modification(Modification.builder()
                    .id(ModificationId.of("padded-seat"))
                    .direction(ModificationDirection.COMFORT)
                    .text("Pad your seat.")
                    .trigger("you need it to sit well")
                    .attribution(STATED)
                    .build())
            .modification(Modifications.easier(
                            "on-chair", "Do it on a firm chair with both feet flat, and do not cross your legs.")
                    .trigger("you cannot get down to the floor or your hip hurts")
                    .equipment(Equipment.CHAIR)
                    .position(Position.SHORT_SITTING)
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .relief(Relief.to(Demand.HIP_FLEXION, 1))
                    .relief(Relief.from(Demand.HIP_ADDUCTION))
                    .relief(Relief.from(Demand.HIP_INTERNAL_ROTATION))
                    .build())
            .modification(
                    Modifications.easier("no-pull", "Turn by the muscles of your trunk alone; the arms only rest.")
                            .axis(ProgressionAxis.RANGE)
                            .relief(Relief.to(Demand.TRUNK_ROTATION, 2))
                            .build())
            .demands(SeatedSpinalTwist::demands)
            .link(Link.builder()
                    .relation(Relation.VARIANT)
                    .exercise(LowBack.LOWER_TRUNK_ROTATION.exerciseId())
                    .condition("lying on the floor is uncomfortable")
                    .note("Then this one takes the place of the other.")
                    .attribution(STATED)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/3"))
                    .name("Sitting Rotational Stretch")
                    .position(3)
                    .category(Category.STRETCH)
                    .stepCount(4)
                    .prescription(Prescription.builder()
                            .holdSeconds(10)
                            .eachSide()
                            .breathing(Breathing.exhaleOn("twist"))
                            .build())
                    .defect(Defect.builder()
                            .kind(DefectKind.CAPTION_MISMATCH)
                            .text("The picture is described with a stool.")
                            .evidence("The steps have you sit on the floor with your legs stretched out.")
                            .resolution("We follow the steps.")
                            .build())
                    .build())
            .build();

    private SeatedSpinalTwist() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(
                        SetupPosition.of(Position.LONG_SITTING, Surface.FLOOR).by(STATED))
                .placement(Placement.of(BodyRegion.FOOT, RelativeSide.SAME, "flat on the floor across the other leg")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.LOWER_LIMB, RelativeSide.OPPOSITE, "stretched out")
                        .by(STATED))
                .placement(Placement.of(
                                BodyRegion.UPPER_LIMB,
                                RelativeSide.OPPOSITE,
                                "round the bent knee, or with the elbow braced against its outside")
                        .by(STATED))
                .equipment(EquipmentNeed.optional(Equipment.CUSHION, Equipment.PILLOW, Equipment.FOLDED_BLANKET)
                        .with("to pad the seat")
                        .by(EVIDENT))
                .equipment(Modifications.SEAT);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .phase(MovementPhase.of(
                                "twisting", JointAction.of(Joint.THORACOLUMBAR_SPINE, MovementDirection.ROTATION))
                        .with(Breath.OUT)
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.TRUNK, "turned to the side of the bent knee")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Sit on the floor with your legs stretched out in front of you.")
                        .by(STATED))
                .step(Step.builder()
                        .phase(StepPhase.SET_UP)
                        .text("Cross your right leg over the left one and put its foot flat on the floor.")
                        .side(Side.RIGHT)
                        .attribution(STATED)
                        .build())
                .step(Step.builder()
                        .phase(StepPhase.PREPARE)
                        .text(
                                "Sit tall and put your left arm round your right knee, or brace your left elbow against the"
                                        + " outside of the knee.")
                        .side(Side.RIGHT)
                        .attribution(STATED)
                        .build())
                .step(Step.builder()
                        .phase(StepPhase.MOVE)
                        .text("Breathe out and turn gently to the right.")
                        .side(Side.RIGHT)
                        .breath(Breath.OUT)
                        .attribution(STATED)
                        .build())
                .step(Step.of(StepPhase.HOLD, "Stay in the twist.").by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Do the same on the other side.")
                        .by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Sit tall.").by(STATED))
                .cue(Cue.of(CueKind.PACE, "Twist gently.").by(STATED))
                .cue(Cue.of(CueKind.BREATHING, "Twist while you breathe out.").by(STATED))
                .quality(MovementQuality.GENTLE);
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 1)
                .demand(Demand.TRUNK_ROTATION, 3)
                .demand(Demand.HIP_FLEXION, 3, RelativeSide.SAME)
                .demand(Demand.HIP_ADDUCTION, 2, RelativeSide.SAME)
                .demand(Demand.HIP_INTERNAL_ROTATION, 1, RelativeSide.SAME)
                .demand(Demand.FLOOR_TRANSFER, 2);
    }
}
