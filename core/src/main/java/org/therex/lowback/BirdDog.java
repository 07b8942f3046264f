package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Contraction;
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
import org.therex.exercise.Goal;
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
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Stage;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.exercise.Variation;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;

/** Reaching with one leg and the opposite arm on hands and knees. */
final class BirdDog {

    private static final Attribution CLINIC = Articles.by("001/4");
    private static final Attribution CONSUMER = Articles.by("002/7");
    private static final Attribution BOTH = Articles.by("001/4", "002/7");

    static final Exercise EXERCISE = Exercise.builder(LowBack.BIRD_DOG.id(), "Bird dog")
            .summary("Reaching with one leg and the opposite arm while you are on hands and knees.")
            .naming(naming -> naming.alias("Bird dog pose"))
            .classification(kinds ->
                    kinds.category(Category.STABILISE).goal(Goal.PAIN_RELIEF).tradition(Tradition.PHYSIOTHERAPY))
            .setup(BirdDog::setup)
            .target(Target.of(Role.ACTIVATES, BodyRegion.CORE).by(CLINIC))
            .target(Target.of(Role.ACTIVATES, MuscleGroup.GLUTEALS).by(CLINIC))
            .target(Target.of(Role.INVOLVES, BodyRegion.UPPER_BODY).by(CONSUMER))
            .target(Target.of(Role.INVOLVES, BodyRegion.LOWER_BODY).by(CONSUMER))
            .movement(BirdDog::movement)
            .laterality(Laterality.builder()
                    .scheme(LateralityScheme.ALTERNATING)
                    .pairing(RelativeSide.OPPOSITE)
                    .attribution(CLINIC)
                    .build())
            .technique(BirdDog::technique)
            .variation(Variation.builder()
                    .name("Built up: the leg, then the arm")
                    .technique(Technique.builder()
                            .step(Step.of(StepPhase.SET_UP, "Go onto your hands and knees.")
                                    .by(CONSUMER))
                            .step(Step.of(StepPhase.MOVE, "Lift one leg back.").by(CONSUMER))
                            .step(Step.of(StepPhase.HOLD, "Hold it there.").by(CONSUMER))
                            .step(Step.of(StepPhase.MOVE, "Then also stretch the opposite arm forward.")
                                    .by(CONSUMER))
                            .build())
                    .attribution(CONSUMER)
                    .build())
            .modification(Modifications.onFists())
            .modification(Modifications.handsOnWedge())
            .modification(Modifications.forearmsOnBench())
            .modification(Modifications.kneePad())
            .modification(Modifications.onBed())
            .modification(Modifications.easier("leg-alone", "Leave both hands down and reach with the leg alone.")
                    .trigger("your shoulder hurts or you lose your balance")
                    .axis(ProgressionAxis.COMPLEXITY)
                    .relief(Relief.from(Demand.ARM_ELEVATION))
                    .relief(Relief.by(Demand.BALANCE_CHALLENGE, 1))
                    .build())
            .modification(Modifications.easier("toes-down", "Slide the foot back and leave its toes on the floor.")
                    .trigger("you lose your balance")
                    .axis(ProgressionAxis.SUPPORT)
                    .relief(Relief.by(Demand.BALANCE_CHALLENGE, 1))
                    .relief(Relief.by(Demand.ASYMMETRIC_PELVIC_LOAD, 1))
                    .build())
            .demands(BirdDog::demands)
            .link(Link.of(Relation.PREREQUISITE, LowBack.CORE_ACTIVATION.exerciseId())
                    .by(CLINIC))
            .claim(Claim.of(ClaimKind.INDICATION, ClaimStrength.STATED, "It is for relief of back pain.")
                    .by(CONSUMER))
            .claim(Claim.of(ClaimKind.BENEFIT, ClaimStrength.STATED, "It gives the muscles tone as well.")
                    .by(CONSUMER))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/4"))
                    .name("Bird Dog")
                    .position(4)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(3)
                    .prescription(Prescription.builder().alternatingSides().build())
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("002/7"))
                    .name("Bird Dog Pose")
                    .position(7)
                    .category(Category.STRETCH)
                    .stepCount(3)
                    .prescription(Prescription.builder().hold(Hold.unsaid()).build())
                    .build())
            .build();

    private BirdDog() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.QUADRUPED).by(BOTH))
                .placement(Placement.of(BodyRegion.KNEE, "under the hips").by(CLINIC))
                .placement(Placement.of(BodyRegion.HAND, "under the shoulders").by(CLINIC))
                .placement(Placement.of(BodyRegion.BACK, "straight").by(CLINIC))
                .placement(Placement.of(BodyRegion.HEAD, "chin tucked in").by(CLINIC))
                .equipment(Modifications.UNDER_HANDS)
                .equipment(Modifications.UNDER_FOREARMS)
                .equipment(Modifications.UNDER_KNEES)
                .equipment(Modifications.BED);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "reaching with leg and opposite arm",
                                JointAction.of(Joint.HIP, MovementDirection.EXTENSION),
                                JointAction.of(Joint.SHOULDER, MovementDirection.FLEXION))
                        .by(BOTH))
                .phase(MovementPhase.of(
                                "holding the trunk meanwhile",
                                JointAction.builder()
                                        .joint(Joint.THORACOLUMBAR_SPINE)
                                        .direction(MovementDirection.ANTI_ROTATION)
                                        .contraction(Contraction.ISOMETRIC)
                                        .build())
                        .by(CLINIC))
                .stillPart(StabilisedPart.of(BodyRegion.TRUNK, BodyRegion.PELVIS)
                        .with("do not move at all while the limbs do")
                        .by(CLINIC))
                .attribution(Articles.evidentFrom("001/4", "002/7"));
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Go onto your hands and knees.").by(BOTH))
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Set your knees under your hips and your hands under your shoulders. Make your back"
                                        + " straight and tuck your chin in.")
                        .by(CLINIC))
                .step(Step.of(StepPhase.PREPARE, "Tense your core and your buttocks.")
                        .by(CLINIC))
                .step(Step.of(StepPhase.MOVE, "Reach back with one leg and forward with the opposite arm.")
                        .by(BOTH))
                .step(Step.of(StepPhase.SWITCH, "Change to the other leg and arm.")
                        .by(CLINIC))
                .cue(Cue.of(CueKind.STILLNESS, "Nothing moves but the arm and the leg: trunk and pelvis are still.")
                        .by(CLINIC))
                .mistake(Mistake.of("Your trunk or pelvis moves or turns.").by(CLINIC))
                .stage(Stage.of("Only the leg.").by(CONSUMER))
                .stage(Stage.of("The leg and the opposite arm.").by(CONSUMER));
    }

    private static void demands(DemandProfile.Builder profile) {
        // A dose for one side can mean the arm or the leg, which lift on opposite sides.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.INTRA_ABDOMINAL_PRESSURE, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 1)
                .demand(Demand.HIP_EXTENSION, 1, RelativeSide.BOTH)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.KNEELING_PRESSURE, 2, RelativeSide.BOTH)
                .demand(Demand.WRIST_EXTENSION_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.SHOULDER_LOAD, 1, RelativeSide.BOTH)
                .demand(Demand.ARM_ELEVATION, 2, RelativeSide.BOTH)
                .demand(Demand.FLOOR_TRANSFER, 3)
                .demand(Demand.BALANCE_CHALLENGE, 2);
    }
}
