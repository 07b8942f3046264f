package org.therex.lowback;

import java.time.Duration;
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
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Distinction;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Family;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.Naming;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Role;
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
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Drawing a leg to the chest with the other ankle laid across its knee. */
final class PiriformisStretchFigureFour {

    private static final Attribution STATED = Articles.by("003/9");
    private static final Attribution EVIDENT = Articles.evidentFrom("003/9");

    static final Exercise EXERCISE = Exercise.builder(
                    LowBack.PIRIFORMIS_STRETCH_FIGURE_FOUR.id(), "Figure-four piriformis stretch")
            .summary("Lying on your back, one ankle across the other knee, and drawing the lower leg of the two to your"
                    + " chest.")
            .naming(PiriformisStretchFigureFour::naming)
            .classification(kinds -> kinds.category(Category.STRETCH).family(Family.of("piriformis-stretches")))
            .setup(PiriformisStretchFigureFour::setup)
            .target(Target.of(Role.STRETCHES, Muscle.PIRIFORMIS).by(STATED))
            .movement(PiriformisStretchFigureFour::movement)
            .laterality(Laterality.of(LateralityScheme.EACH_SIDE).by(STATED))
            .technique(PiriformisStretchFigureFour::technique)
            .modification(Modifications.easier(
                            "foot-down", "Leave the other foot on the floor; let only the crossed knee open.")
                    .trigger("your groin or hip hurts")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.HIP_FLEXION, 1))
                    .relief(Relief.from(Demand.LUMBAR_FLEXION_RANGE))
                    .build())
            .modification(Modifications.comfort(
                            "on-chair",
                            "Do it sitting: lay the ankle on the other knee and tip forward with a straight back.")
                    .trigger("you cannot lie on your back")
                    .equipment(Equipment.CHAIR)
                    .position(Position.SHORT_SITTING)
                    .relief(Relief.from(Demand.SUPINE_LYING))
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .relief(Relief.to(Demand.HIP_FLEXION, 2))
                    .build())
            .demands(PiriformisStretchFigureFour::demands)
            .claim(Claim.of(
                            ClaimKind.INDICATION,
                            ClaimStrength.STATED,
                            "It is for complaints from the piriformis and for sciatica.")
                    .by(STATED))
            .claim(Claim.builder()
                    .kind(ClaimKind.ANATOMY)
                    .strength(ClaimStrength.STATED)
                    .subject("The piriformis")
                    .text("The muscle starts in the lower back.")
                    .attribution(STATED)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/9"))
                    .name("Piriformis Stretch")
                    .position(9)
                    .category(Category.STRETCH)
                    .prescription(Prescription.builder()
                            .hold(Hold.of(Amount.atLeast(Duration.ofSeconds(10))))
                            .eachSide()
                            .build())
                    .defect(Defect.builder()
                            .kind(DefectKind.WRONG_FACT)
                            .text("It lets the piriformis start in the lower back.")
                            .evidence("The muscle runs from the sacrum to the thigh bone.")
                            .resolution("We hold the statement as a claim and place the muscle in the buttock.")
                            .build())
                    .build())
            .build();

    private PiriformisStretchFigureFour() {}

    private static void naming(Naming.Builder naming) {
        naming.alias("Piriformis stretch")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Piriformis stretch")
                        .exercise(ExerciseId.of("piriformis-stretch-cross-body"))
                        .explanation(
                                "That one draws one knee across the chest with the opposite hand; here the ankle lies"
                                        + " across the other knee.")
                        .build());
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.HOOK_LYING).by(STATED))
                .placement(
                        Placement.of(BodyRegion.ANKLE, "across the other knee").by(STATED))
                .equipment(Modifications.SEAT);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .phase(MovementPhase.of("crossing", JointAction.of(Joint.HIP, MovementDirection.EXTERNAL_ROTATION))
                        .by(STATED))
                .phase(MovementPhase.of("drawing in", JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.LOWER_LIMB, "the supporting one at the chest")
                        .by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back with bent knees.")
                        .by(STATED))
                .step(Step.of(StepPhase.SET_UP, "Lay one ankle across the other knee.")
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Gently draw the leg below towards your chest.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Stay there.").by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Do the same with the legs the other way round.")
                        .by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Pull the toes of the upper foot towards its shin.")
                        .with("That protects the knee.")
                        .by(STATED))
                .cue(Cue.of(CueKind.PACE, "Be gentle.").by(STATED))
                .quality(MovementQuality.GENTLE);
    }

    private static void demands(DemandProfile.Builder profile) {
        // The crossed leg turns out; both hips bend, since the other leg carries it to the chest.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_FLEXION_RANGE, 1)
                .demand(Demand.HIP_FLEXION, 3, RelativeSide.BOTH)
                .demand(Demand.HIP_EXTERNAL_ROTATION, 2, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 1, RelativeSide.BOTH)
                .demandByHold(Demand.SUPINE_LYING, 1)
                .demand(Demand.FLOOR_TRANSFER, 1);
    }
}
