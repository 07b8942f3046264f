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
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
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
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Opening the front of the rear hip in a split stance. */
final class StandingHipFlexorStretch {

    private static final Attribution STATED = Articles.by("001/14");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/14");

    static final Exercise EXERCISE = Exercise.builder(
                    LowBack.STANDING_HIP_FLEXOR_STRETCH.id(), "Standing hip flexor stretch")
            .summary("Stretching the front of your rear hip while you stand with one foot before the other.")
            .classification(kinds -> kinds.category(Category.STRETCH)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("hip-flexor-stretches")))
            .setup(StandingHipFlexorStretch::setup)
            .target(Target.of(Role.STRETCHES, MuscleGroup.HIP_FLEXORS)
                    .with("at the front of the rear hip")
                    .by(STATED))
            .movement(StandingHipFlexorStretch::movement)
            .laterality(Laterality.of(LateralityScheme.EACH_SIDE).by(STATED))
            .technique(StandingHipFlexorStretch::technique)
            .modification(Modification.builder()
                    .id(ModificationId.of("overhead-reach"))
                    .direction(ModificationDirection.HARDER)
                    .text("Reach your arm up over your head to stretch further.")
                    .attribution(STATED)
                    .build())
            .modification(
                    Modifications.easier("arms-down", "Leave out the reach; both arms stay below shoulder height.")
                            .trigger("your shoulder hurts")
                            .relief(Relief.from(Demand.ARM_ELEVATION))
                            .build())
            .modification(Modifications.easier("hand-on-wall", "Steady yourself with one hand on a wall.")
                    .trigger("you need help with your balance")
                    .axis(ProgressionAxis.SUPPORT)
                    .equipment(Equipment.WALL)
                    .relief(Relief.by(Demand.BALANCE_CHALLENGE, 1))
                    .build())
            .modification(Modifications.easier("tuck-only", "Tuck the pelvis and leave it at that.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.HIP_EXTENSION, 1))
                    .build())
            .demands(StandingHipFlexorStretch::demands)
            .link(Link.of(Relation.VARIANT, LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH.exerciseId())
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/14"))
                    .name("Standing Hip Flexor Stretches")
                    .position(14)
                    .section("Stretches")
                    .category(Category.STRETCH)
                    .stepCount(3)
                    .prescription(Prescription.builder()
                            .hold(Hold.unsaid())
                            .eachSide()
                            .build())
                    .defect(Defect.builder()
                            .kind(DefectKind.MISPLACED_CAPTION)
                            .text("The picture titles of both hip flexor stretches stand before this entry.")
                            .resolution("We take one for the kneeling stretch and one for this.")
                            .build())
                    .defect(Defect.builder()
                            .kind(DefectKind.AMBIGUOUS)
                            .text("Its steps can be counted as three or as four.")
                            .resolution("We count three.")
                            .build())
                    .build())
            .build();

    private StandingHipFlexorStretch() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.SPLIT_STANCE).by(STATED))
                .placement(Placement.of(BodyRegion.KNEE, "at the rear leg, slightly bent")
                        .by(STATED))
                .equipment(Modifications.WALL);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .phase(MovementPhase.of(
                                "tucking", JointAction.of(Joint.PELVIS, MovementDirection.POSTERIOR_PELVIC_TILT))
                        .by(STATED))
                .phase(MovementPhase.of("shifting the weight", JointAction.of(Joint.HIP, MovementDirection.EXTENSION))
                        .by(EVIDENT))
                .endPoint(EndPoint.of("the weight over the leg in front").by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Stand with one foot a stride before the other, the knee at the back slightly bent.")
                        .by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Tuck your pelvis under.").by(STATED))
                .step(Step.of(StepPhase.MOVE, "Shift your weight onto the leg in front.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Stay there.").by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Change legs and do the same.").by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        // The side it is done on is that of the rear leg; the article does not state which arm reaches up.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 1)
                .demand(Demand.HIP_EXTENSION, 2, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 2, RelativeSide.BOTH)
                .demand(reach -> reach.demand(Demand.ARM_ELEVATION)
                        .level(2)
                        .side(RelativeSide.BOTH)
                        .optionalPart("reaching up with the arm"))
                .demand(Demand.BALANCE_CHALLENGE, 1);
    }
}
