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
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExperienceLevel;
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
import org.therex.exercise.Sequence;
import org.therex.exercise.SequenceKind;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.prescription.Breath;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.MediaReference;

/** Lifting the hips while lying on the back. */
final class GluteBridge {

    private static final Attribution LEAFLET = Articles.by("000/3");
    private static final Attribution CLINIC = Articles.by("001/8");
    private static final Attribution CONSUMER = Articles.by("002/8");
    private static final Attribution FIRST_TWO = Articles.by("000/3", "001/8");
    private static final Attribution EVIDENT = Articles.evidentFrom("000/3");
    private static final Attribution LIFT = FIRST_TWO.and(Articles.evidentFrom("002/8"));
    private static final Attribution HIPS_LIFT = CLINIC.and(Articles.evidentFrom("000/3", "002/8"));

    static final Exercise EXERCISE = Exercise.builder(LowBack.GLUTE_BRIDGE.id(), "Glute bridge")
            .summary("Lifting your hips while you lie on your back with bent knees.")
            .naming(naming -> naming.alias("Bridge"))
            .classification(kinds -> kinds.category(Category.STRENGTHEN)
                    .level(ExperienceLevel.BEGINNER)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("bridges")))
            .setup(GluteBridge::setup)
            .target(Target.of(Role.STRENGTHENS, BodyRegion.BACK).by(LEAFLET))
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.GLUTEALS).by(FIRST_TWO))
            .target(Target.of(Role.ACTIVATES, BodyRegion.CORE).by(CLINIC))
            .target(Target.of(Role.ACTIVATES, MuscleGroup.LOWER_ABDOMINALS).by(CLINIC))
            .target(Target.of(Role.INVOLVES, MuscleGroup.DEEP_BACK).by(CONSUMER))
            .movement(GluteBridge::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(Articles.evidentFrom("000/3", "001/8", "002/8")))
            .technique(GluteBridge::technique)
            .modification(harder("tilt-at-top", ProgressionAxis.COMPLEXITY)
                    .text("At the top of every repetition also tilt your pelvis backward, so that your hip bones come"
                            + " towards your navel.")
                    .attribution(CLINIC)
                    .build())
            .modification(harder("longer-hold", ProgressionAxis.TIME)
                    .text("Stay up for longer.")
                    .attribution(CONSUMER)
                    .build())
            .modification(harder("added-resistance", ProgressionAxis.LOAD)
                    .text("Lift against a resistance.")
                    .attribution(CONSUMER)
                    .build())
            .demands(GluteBridge::demands)
            .link(Link.of(Relation.PREREQUISITE, LowBack.CORE_ACTIVATION.exerciseId())
                    .by(CLINIC))
            .claim(Claim.of(ClaimKind.RANKING, ClaimStrength.STATED, "It is a classic and one of the best exercises.")
                    .by(CONSUMER))
            .claim(Claim.of(ClaimKind.LEVEL, ClaimStrength.STATED, "It also suits people who have just begun.")
                    .by(CONSUMER))
            .entry(leaflet())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/8"))
                    .name("Glute Bridge")
                    .position(8)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(3)
                    .build())
            .entry(consumer())
            .build();

    private GluteBridge() {}

    private static Modification.Builder harder(String id, ProgressionAxis axis) {
        return Modification.builder()
                .id(ModificationId.of(id))
                .direction(ModificationDirection.HARDER)
                .axis(axis);
    }

    private static SourceEntry leaflet() {
        return SourceEntry.builder()
                .citation(Articles.entry("000/3"))
                .name("Glute Bridge Exercise")
                .position(3)
                .printedNumber(3)
                .section("Exercise 3")
                .stepCount(2)
                .media(MediaReference.of("exercise 3, image 1"))
                .media(MediaReference.of("exercise 3, image 2"))
                .defect(Defect.builder()
                        .kind(DefectKind.DISPLACED_STEP)
                        .text("The step that lowers the body stands under exercise 4.")
                        .evidence("The page has two columns: the pictures of the bridge lie at x from about 71 to 534"
                                + " and from 68 to 532, those of the rotation at x from about 666 to 1128, and the"
                                + " step, at y of about 1319, is in the left column.")
                        .resolution("We hold it as the second step of the bridge.")
                        .build())
                .build();
    }

    private static SourceEntry consumer() {
        return SourceEntry.builder()
                .citation(Articles.entry("002/8"))
                .inferredName("Bridge")
                .position(8)
                .level(ExperienceLevel.BEGINNER)
                .prescription(Prescription.builder().hold(Hold.unsaid()).build())
                .defect(Defect.builder()
                        .kind(DefectKind.MISSING_HEADING)
                        .text("The exercise has no heading.")
                        .resolution("What it describes is a bridge.")
                        .build())
                .defect(Defect.builder()
                        .kind(DefectKind.WRONG_FACT)
                        .text("It says that the legs come off the ground.")
                        .resolution("We read it as the hips lifting, since the feet carry the body in a bridge.")
                        .build())
                .build();
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.HOOK_LYING).by(FIRST_TWO))
                .startPosition(SetupPosition.of(Position.HOOK_LYING, Surface.BED, Surface.FLOOR)
                        .by(EVIDENT))
                .startPosition(SetupPosition.of(Position.SUPINE)
                        .with("how the legs lie is not said")
                        .by(Articles.evidentFrom("002/8")))
                .placement(Placement.of(BodyRegion.FOOT, "as far apart as the hips")
                        .by(CLINIC))
                .equipment(EquipmentNeed.required(Equipment.BED, Equipment.MAT).by(EVIDENT));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of("lifting", JointAction.of(Joint.HIP, MovementDirection.EXTENSION))
                        .by(HIPS_LIFT))
                .phase(MovementPhase.of(
                                "optional tilt at the top",
                                JointAction.of(Joint.PELVIS, MovementDirection.POSTERIOR_PELVIC_TILT))
                        .by(CLINIC))
                .phase(MovementPhase.of("lowering", JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                        .with(Breath.EVEN)
                        .by(EVIDENT))
                .sequence(Sequence.of(
                                SequenceKind.LANDING, BodyRegion.UPPER_BACK, BodyRegion.LOWER_BACK, BodyRegion.BUTTOCK)
                        .by(LEAFLET))
                .stillPart(StabilisedPart.of(BodyRegion.UPPER_BODY)
                        .with("stays down")
                        .by(CONSUMER))
                .endPoint(EndPoint.of(BodyRegion.HIP, "in one line with knees and waist")
                        .by(LEAFLET))
                .attribution(Articles.evidentFrom("000/3", "001/8", "002/8"));
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back, knees bent.").by(FIRST_TWO))
                .step(Step.of(StepPhase.SET_UP, "Put your feet as far apart as your hips.")
                        .by(CLINIC))
                .step(Step.of(StepPhase.PREPARE, "Tense your deep core muscles.")
                        .by(CLINIC))
                .step(Step.of(StepPhase.MOVE, "Lift your hips.").by(LIFT))
                .step(Step.of(StepPhase.MOVE, "Squeeze your buttocks.").by(CLINIC))
                .step(Step.of(StepPhase.HOLD, "Stay up.").by(CONSUMER))
                .step(Step.of(StepPhase.RETURN, "Lower yourself slowly.").by(FIRST_TWO))
                .step(Step.of(
                                StepPhase.RETURN,
                                "Breathe evenly while you come down: first your upper back lands, then your lower"
                                        + " back, last your buttocks.")
                        .with(Breath.EVEN)
                        .by(LEAFLET))
                .step(Step.of(StepPhase.REPEAT, "Do it again.").by(CLINIC))
                .cue(Cue.of(CueKind.ALIGNMENT, "Bring your knees, hips and waist into one line.")
                        .by(LEAFLET))
                .cue(Cue.of(CueKind.PACE, "Lift slowly.").by(LEAFLET))
                .cue(Cue.of(CueKind.PACE, "Stay in control on the way down.").by(CLINIC))
                .cue(Cue.of(CueKind.STILLNESS, "Leave your upper half where it is, on the ground.")
                        .by(CONSUMER))
                .cue(Cue.of(CueKind.BREATHING, "Do not hold your breath.").by(EVIDENT))
                .quality(MovementQuality.SLOW)
                .quality(MovementQuality.CONTROLLED);
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 1)
                .demand(Demand.INTRA_ABDOMINAL_PRESSURE, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 1)
                .demand(Demand.HIP_EXTENSION, 1, RelativeSide.BOTH)
                .demandByHold(Demand.SUPINE_LYING, 1)
                .demand(Demand.FLOOR_TRANSFER, 1);
    }
}
