package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
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
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.Family;
import org.therex.exercise.Goal;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Naming;
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
import org.therex.source.Attribution;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Tilting the pelvis to and fro on hands and knees. */
final class QuadrupedPelvicTilt {

    private static final Attribution STATED = Articles.by("001/7");

    static final Exercise EXERCISE = Exercise.builder(LowBack.QUADRUPED_PELVIC_TILT.id(), "Quadruped pelvic tilt")
            .summary("Tipping your pelvis forward and backward while you are on hands and knees.")
            .naming(QuadrupedPelvicTilt::naming)
            .classification(kinds -> kinds.category(Category.MOBILISE)
                    .category(Category.ACTIVATE)
                    .goal(Goal.MOTOR_CONTROL)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("pelvic-tilts")))
            .setup(QuadrupedPelvicTilt::setup)
            .target(Target.of(Role.ACTIVATES, BodyRegion.CORE).by(Articles.evidentFrom("001/7")))
            .movement(QuadrupedPelvicTilt::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(Articles.evidentFrom("001/7")))
            .technique(QuadrupedPelvicTilt::technique)
            .modification(Modifications.onFists())
            .modification(Modifications.handsOnWedge())
            .modification(Modifications.forearmsOnBench())
            .modification(Modifications.kneePad())
            .modification(Modifications.onBed())
            .modification(Modifications.easier("on-chair", "Do it on a firm chair, rocking on your sitting bones.")
                    .trigger("you cannot get down to the floor or kneel")
                    .axis(ProgressionAxis.SUPPORT)
                    .equipment(Equipment.CHAIR)
                    .position(Position.SHORT_SITTING)
                    .relief(Relief.from(Demand.KNEELING_PRESSURE))
                    .relief(Relief.from(Demand.WRIST_EXTENSION_LOAD))
                    .relief(Relief.from(Demand.SHOULDER_LOAD))
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .build())
            .demands(QuadrupedPelvicTilt::demands)
            .link(Link.of(Relation.PREREQUISITE, LowBack.CORE_ACTIVATION.exerciseId())
                    .by(STATED))
            .link(Link.builder()
                    .relation(Relation.VARIANT)
                    .exercise(LowBack.SUPINE_PELVIC_TILT.exerciseId())
                    .note("the same movement on the back")
                    .attribution(STATED)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/7"))
                    .name("Kneeling Pelvic Tilt")
                    .position(7)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(3)
                    .defect(Defect.builder()
                            .kind(DefectKind.AMBIGUOUS)
                            .text("The heading says kneeling.")
                            .evidence("The steps are done on hands and knees.")
                            .resolution("We read it as hands and knees, not as upright kneeling.")
                            .build())
                    .build())
            .build();

    private QuadrupedPelvicTilt() {}

    private static void naming(Naming.Builder naming) {
        naming.alias("Kneeling pelvic tilt")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Pelvic tilt")
                        .exercise(LowBack.SUPINE_PELVIC_TILT.exerciseId())
                        .explanation("That one is done on the back, this one on hands and knees.")
                        .build())
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Pelvic tilts on one knee")
                        .exercise(LowBack.HALF_KNEELING_PELVIC_THRUST.exerciseId())
                        .explanation("That one thrusts the hips forward from one knee.")
                        .build());
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.QUADRUPED).by(STATED))
                .placement(Placement.of(BodyRegion.KNEE, "under the hips").by(STATED))
                .placement(Placement.of(BodyRegion.HAND, "under the shoulders").by(STATED))
                .placement(Placement.of(BodyRegion.HEAD, "chin tucked in").by(STATED))
                .equipment(Modifications.UNDER_HANDS)
                .equipment(Modifications.UNDER_FOREARMS)
                .equipment(Modifications.UNDER_KNEES)
                .equipment(Modifications.BED)
                .equipment(Modifications.SEAT);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.CYCLIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "tipping forward", JointAction.of(Joint.PELVIS, MovementDirection.ANTERIOR_PELVIC_TILT))
                        .by(STATED))
                .phase(MovementPhase.of(
                                "tipping backward",
                                JointAction.of(Joint.PELVIS, MovementDirection.POSTERIOR_PELVIC_TILT))
                        .by(STATED))
                .stillPart(StabilisedPart.of(BodyRegion.UPPER_BACK)
                        .with("takes no part; the movement comes from the pelvis")
                        .by(STATED))
                .attribution(STATED);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Go onto your hands and knees, your knees under your hips and your hands under your"
                                        + " shoulders. Tuck your chin in.")
                        .by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Tense your core.").by(Articles.evidentFrom("001/7")))
                .step(Step.of(StepPhase.MOVE, "Tip your pelvis forward, then backward, and keep taking turns.")
                        .by(STATED))
                .cue(Cue.of(CueKind.KEY_POINT, "Move from your pelvis and from nowhere else.")
                        .by(STATED))
                .mistake(Mistake.of("Your upper back joins in and makes the arch or the round back bigger.")
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 1)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.KNEELING_PRESSURE, 2, RelativeSide.BOTH)
                .demand(Demand.WRIST_EXTENSION_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.SHOULDER_LOAD, 1, RelativeSide.BOTH)
                .demand(Demand.FLOOR_TRANSFER, 3);
    }
}
