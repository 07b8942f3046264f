package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Structure;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Caution;
import org.therex.exercise.CautionKind;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Family;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Role;
import org.therex.exercise.Sensation;
import org.therex.exercise.SensationKind;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.prescription.Amount;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Lying on a ball that presses the muscles beside the spine just above the pelvis. */
final class BallReleaseLowBack {

    private static final Attribution STATED = Articles.by("003/13");
    private static final Attribution EVIDENT = Articles.evidentFrom("003/13");

    static final Exercise EXERCISE = Exercise.builder(
                    LowBack.BALL_RELEASE_LOW_BACK.id(), "Ball release for the low back")
            .summary("Lying on a ball that presses the soft part of your lower back on one side.")
            .naming(naming -> naming.alias("Self-massage stretch"))
            .classification(kinds -> kinds.category(Category.SELF_MASSAGE).family(Family.of("self-release")))
            .setup(BallReleaseLowBack::setup)
            .target(Target.of(Role.MASSAGES, BodyRegion.LOWER_BACK)
                    .with("the soft area above the pelvis")
                    .by(STATED))
            .movement(BallReleaseLowBack::movement)
            .laterality(Laterality.builder()
                    .scheme(LateralityScheme.EACH_SIDE)
                    .target(RelativeSide.SAME)
                    .attribution(STATED)
                    .build())
            .technique(BallReleaseLowBack::technique)
            .modification(Modification.builder()
                    .id(ModificationId.of("harder-ball"))
                    .direction(ModificationDirection.HARDER)
                    .text("Take a harder ball: the harder it is, the more intense the pressure.")
                    .axis(ProgressionAxis.HARDNESS)
                    .equipment(Equipment.LACROSSE_BALL)
                    .attribution(STATED)
                    .build())
            .modification(Modification.builder()
                    .id(ModificationId.of("softer-ball"))
                    .direction(ModificationDirection.EASIER)
                    .text("Take a softer ball or rolled-up socks: the softer they are, the less intense the pressure.")
                    .axis(ProgressionAxis.HARDNESS)
                    .equipment(Equipment.TENNIS_BALL)
                    .equipment(Equipment.ROLLED_SOCKS)
                    .relief(Relief.by(Demand.TISSUE_PRESSURE, 1))
                    .attribution(EVIDENT)
                    .build())
            .modification(Modifications.turnBetween())
            .modification(Modifications.easier(
                            "at-wall", "Stand with your back to a wall and the ball between; both feet stay down.")
                    .trigger("you cannot get down to the floor or the pressure is too much")
                    .equipment(Equipment.TENNIS_BALL)
                    .equipment(Equipment.ROLLED_SOCKS)
                    .relief(Relief.to(Demand.TISSUE_PRESSURE, 1))
                    .relief(Relief.from(Demand.SUPINE_LYING))
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .relief(Relief.from(Demand.HIP_FLEXION))
                    .relief(Relief.from(Demand.LUMBAR_FLEXION_RANGE))
                    .build())
            .demands(BallReleaseLowBack::demands)
            .caution(Caution.builder()
                    .kind(CautionKind.NEVER_LOAD)
                    .text("Never put the ball under your spine.")
                    .part(Structure.VERTEBRAL_COLUMN)
                    .attribution(STATED)
                    .build())
            .caution(Caution.builder()
                    .kind(CautionKind.LIMIT)
                    .text("Draw the knee in only as far as nothing hurts.")
                    .part(BodyRegion.KNEE)
                    .attribution(STATED)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/13"))
                    .name("Self-Massage Stretch")
                    .position(13)
                    .printedNumber(14)
                    .category(Category.SELF_MASSAGE)
                    .category(Category.STRETCH)
                    .stepCount(6)
                    .prescription(Prescription.builder()
                            .hold(Hold.counts(30).perSpot())
                            .spots(Amount.vague("several"))
                            .eachSide()
                            .note("From one spot to the next it is about an inch upwards.")
                            .build())
                    .defect(Defect.builder()
                            .kind(DefectKind.NUMBER_GAP)
                            .text("The number 14 is printed on the thirteenth entry.")
                            .evidence("One of the first ten entries is lost.")
                            .resolution("We hold both the place and the printed number.")
                            .build())
                    .build())
            .build();

    private BallReleaseLowBack() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.HOOK_LYING)
                        .with("with a ball under the soft area above the pelvis")
                        .by(STATED))
                .placement(Placement.of(BodyRegion.LOWER_BACK, "its soft area above the pelvis on the ball")
                        .by(STATED))
                .equipment(
                        EquipmentNeed.required(Equipment.LACROSSE_BALL, Equipment.TENNIS_BALL, Equipment.ROLLED_SOCKS)
                                .with("to lie on; the harder, the more intense")
                                .by(STATED));
    }

    private static void movement(Movement.Builder movement) {
        movement.phase(MovementPhase.of("drawing the knee in", JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.KNEE, "as near to the chest as it comes without pain")
                        .by(STATED))
                .attribution(STATED);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back with bent knees and raise one hip.")
                        .by(STATED))
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Put the ball beside your spine, under the soft area above your pelvis.")
                        .with(Equipment.LACROSSE_BALL, Equipment.TENNIS_BALL, Equipment.ROLLED_SOCKS)
                        .by(STATED))
                .step(Step.of(StepPhase.SET_UP, "Lower yourself onto it.").by(STATED))
                .step(Step.of(
                                StepPhase.MOVE,
                                "Draw the knee of that side to your chest as far as it goes without pain.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Wait, relaxed and breathing.").by(STATED))
                .step(Step.of(StepPhase.REPEAT, "Move the ball up by about an inch (2.5 cm) and repeat.")
                        .with(Equipment.LACROSSE_BALL, Equipment.TENNIS_BALL, Equipment.ROLLED_SOCKS)
                        .by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Do the same on the other side.")
                        .by(STATED))
                .cue(Cue.of(CueKind.KEY_POINT, "Stay relaxed.").by(STATED))
                .cue(Cue.of(CueKind.BREATHING, "Keep breathing.").by(STATED))
                .sensation(Sensation.of(SensationKind.CEILING, "No pain as the knee comes in.", BodyRegion.KNEE)
                        .by(STATED))
                .quality(MovementQuality.RELAXED);
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 1)
                .demand(Demand.HIP_FLEXION, 2, RelativeSide.SAME)
                .demand(Demand.SUPINE_LYING, 2)
                .demand(Demand.FLOOR_TRANSFER, 1)
                .demand(Demand.TISSUE_PRESSURE, 3, RelativeSide.SAME);
    }
}
