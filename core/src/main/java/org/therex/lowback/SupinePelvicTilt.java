package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Definition;
import org.therex.exercise.Distinction;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.Family;
import org.therex.exercise.Goal;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.Naming;
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
import org.therex.exercise.Tradition;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Tilting the pelvis to and fro while lying on the back. */
final class SupinePelvicTilt {

    private static final Attribution STATED = Articles.by("001/6");

    static final Exercise EXERCISE = Exercise.builder(LowBack.SUPINE_PELVIC_TILT.id(), "Supine pelvic tilt")
            .summary("Flattening and arching your lower back while you lie on your back with bent knees.")
            .naming(SupinePelvicTilt::naming)
            .classification(kinds -> kinds.category(Category.MOBILISE)
                    .category(Category.ACTIVATE)
                    .goal(Goal.MOTOR_CONTROL)
                    .goal(Goal.PAIN_RELIEF)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("pelvic-tilts")))
            .setup(SupinePelvicTilt::setup)
            .target(Target.of(Role.ACTIVATES, BodyRegion.CORE).by(STATED))
            .movement(SupinePelvicTilt::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(Articles.evidentFrom("001/6")))
            .technique(SupinePelvicTilt::technique)
            .modification(Modifications.onSide())
            .modification(Modifications.comfort("on-chair", "Do it on a firm chair, rocking on your sitting bones.")
                    .trigger("you cannot lie on your back")
                    .equipment(Equipment.CHAIR)
                    .position(Position.SHORT_SITTING)
                    .relief(Relief.from(Demand.SUPINE_LYING))
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .build())
            .demands(SupinePelvicTilt::demands)
            .link(Link.of(Relation.PREREQUISITE, LowBack.CORE_ACTIVATION.exerciseId())
                    .by(STATED))
            .link(Link.builder()
                    .relation(Relation.VARIANT)
                    .exercise(LowBack.QUADRUPED_PELVIC_TILT.exerciseId())
                    .note("the same movement on hands and knees")
                    .attribution(STATED)
                    .build())
            .claim(Claim.of(ClaimKind.INDICATION, ClaimStrength.STATED, "It is for the control of low back pain.")
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/6"))
                    .name("Pelvic Tilt")
                    .position(6)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(4)
                    .prescription(Prescription.builder()
                            .note("Repeat; how often is not said.")
                            .build())
                    .defect(Defect.builder()
                            .kind(DefectKind.AMBIGUOUS)
                            .text("The steps can be counted as four or as five.")
                            .resolution("We count four.")
                            .build())
                    .build())
            .build();

    private SupinePelvicTilt() {}

    private static void naming(Naming.Builder naming) {
        naming.alias("Pelvic tilt")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Kneeling pelvic tilt")
                        .exercise(LowBack.QUADRUPED_PELVIC_TILT.exerciseId())
                        .explanation("That one is done on hands and knees, this one on the back.")
                        .build())
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Pelvic tilts on one knee")
                        .exercise(LowBack.HALF_KNEELING_PELVIC_THRUST.exerciseId())
                        .explanation("An exercise of the same name thrusts the hips forward from one knee.")
                        .build());
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.HOOK_LYING, Surface.FLOOR).by(STATED))
                .definition(Definition.of("Anterior pelvic tilt", "The pelvis tips forward and the lower back arches.")
                        .by(STATED))
                .definition(
                        Definition.of("Posterior pelvic tilt", "The pelvis tips backward and the lower back flattens.")
                                .by(STATED))
                .equipment(Modifications.SEAT);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.CYCLIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "flattening the back",
                                JointAction.of(Joint.PELVIS, MovementDirection.POSTERIOR_PELVIC_TILT))
                        .by(STATED))
                .phase(MovementPhase.of("back to neutral").by(STATED))
                .phase(MovementPhase.of(
                                "arching the back",
                                JointAction.of(Joint.PELVIS, MovementDirection.ANTERIOR_PELVIC_TILT))
                        .by(STATED))
                .phase(MovementPhase.of("back to neutral again").by(STATED))
                .endPoint(EndPoint.of(
                                BodyRegion.LOWER_BACK,
                                "flat in the one direction, arched off the floor in the" + " other")
                        .by(STATED))
                .attribution(STATED);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back, knees bent.").by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Tense your core.").by(STATED))
                .step(Step.of(StepPhase.MOVE, "Tip your pelvis backward until your lower back is flat.")
                        .by(STATED))
                .step(Step.of(StepPhase.RETURN, "Come back to neutral.").by(STATED))
                .step(Step.of(StepPhase.MOVE, "Tip your pelvis forward so that your back arches off the floor.")
                        .by(STATED))
                .step(Step.of(StepPhase.RETURN, "Come back to neutral once more.")
                        .by(STATED))
                .step(Step.of(StepPhase.REPEAT, "Go on to and fro.").by(STATED))
                .cue(Cue.of(CueKind.PACE, "Move gently and slowly.").by(STATED))
                .quality(MovementQuality.GENTLE)
                .quality(MovementQuality.SLOW);
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 1)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 1)
                .demand(Demand.INTRA_ABDOMINAL_PRESSURE, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demandByHold(Demand.SUPINE_LYING, 1)
                .demand(Demand.FLOOR_TRANSFER, 1);
    }
}
