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
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Family;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
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
import org.therex.exercise.StabilisedPart;
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

/** Holding the body straight, face down, on forearms and toes. */
final class ForearmPlank {

    private static final Attribution CLINIC = Articles.by("001/10");
    private static final Attribution CONSUMER = Articles.by("002/6");
    private static final Attribution BOTH = Articles.by("001/10", "002/6");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/10", "002/6");

    static final Exercise EXERCISE = Exercise.builder(LowBack.FOREARM_PLANK.id(), "Forearm plank")
            .summary("Holding your body in a straight line, face down, on your forearms and toes.")
            .naming(naming -> naming.alias("Front plank"))
            .classification(kinds -> kinds.category(Category.STABILISE)
                    .category(Category.STRENGTHEN)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("planks")))
            .setup(ForearmPlank::setup)
            .target(Target.of(Role.ACTIVATES, BodyRegion.CORE).by(CLINIC))
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.ABDOMINALS).by(CONSUMER))
            .target(Target.of(Role.STABILISES, BodyRegion.BACK)
                    .with("the back is what is kept steady")
                    .by(CONSUMER))
            .movement(ForearmPlank::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(ForearmPlank::technique)
            .modification(Modification.builder()
                    .id(ModificationId.of("wider-feet"))
                    .direction(ModificationDirection.EASIER)
                    .text("Set your feet as wide as your hips or wider.")
                    .axis(ProgressionAxis.BASE_OF_SUPPORT)
                    .attribution(CLINIC)
                    .build())
            .modification(Modification.builder()
                    .id(ModificationId.of("ankle-weights"))
                    .direction(ModificationDirection.HARDER)
                    .text("Wear weights at your ankles.")
                    .axis(ProgressionAxis.LOAD)
                    .equipment(Equipment.ANKLE_WEIGHT)
                    .attribution(CONSUMER)
                    .build())
            .modification(
                    Modifications.easier("on-knees", "Rest on your knees in place of your toes, with a pad under them.")
                            .axis(ProgressionAxis.LEVER)
                            .equipment(Equipment.FOLDED_BLANKET)
                            .equipment(Equipment.CUSHION)
                            .position(Position.FOREARM_PLANK_ON_KNEES)
                            .relief(Relief.by(Demand.INTRA_ABDOMINAL_PRESSURE, 1))
                            .build())
            .modification(
                    Modifications.easier("at-wall", "Stand a step away from a wall and lean on it with both forearms.")
                            .trigger("you cannot get down to the floor or your shoulder hurts")
                            .axis(ProgressionAxis.LEVER)
                            .equipment(Equipment.WALL)
                            .relief(Relief.to(Demand.SHOULDER_LOAD, 1))
                            .relief(Relief.to(Demand.INTRA_ABDOMINAL_PRESSURE, 1))
                            .relief(Relief.from(Demand.KNEELING_PRESSURE))
                            .relief(Relief.from(Demand.FLOOR_TRANSFER))
                            .build())
            .demands(ForearmPlank::demands)
            .link(Link.of(Relation.PREREQUISITE, ExerciseId.of("core-activation"))
                    .by(CLINIC))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/10"))
                    .name("Front Plank")
                    .position(10)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(4)
                    .prescription(Prescription.builder().hold(Hold.unsaid()).build())
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("002/6"))
                    .inferredName("Forearm plank")
                    .position(6)
                    .prescription(Prescription.builder().hold(Hold.unsaid()).build())
                    .defect(Defect.builder()
                            .kind(DefectKind.MISSING_HEADING)
                            .text("The entry has no heading.")
                            .evidence("Its text has the person on forearms and toes with a flat back.")
                            .resolution("We call it forearm plank.")
                            .build())
                    .build())
            .build();

    private ForearmPlank() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.QUADRUPED).by(CLINIC))
                .startPosition(SetupPosition.of(Position.FOREARM_PLANK).by(CONSUMER))
                .endPosition(SetupPosition.of(Position.FOREARM_PLANK)
                        .with("on forearms and toes, the chin tucked in")
                        .by(CLINIC))
                .placement(Placement.of(BodyRegion.HEAD, "chin tucked in").by(CLINIC))
                .placement(Placement.of(BodyRegion.FOREARM, "just below the shoulders")
                        .by(CONSUMER))
                .equipment(EquipmentNeed.none().by(CONSUMER))
                .equipment(EquipmentNeed.builder()
                        .use(EquipmentUse.PROGRESSES_WITH)
                        .anyOf(Equipment.ANKLE_WEIGHT)
                        .purpose("to make it more intense")
                        .attribution(CONSUMER)
                        .build())
                .equipment(Modifications.UNDER_KNEES)
                .equipment(Modifications.WALL);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "holding",
                                JointAction.builder()
                                        .joint(Joint.THORACOLUMBAR_SPINE)
                                        .direction(MovementDirection.ANTI_EXTENSION)
                                        .contraction(Contraction.ISOMETRIC)
                                        .build())
                        .by(EVIDENT))
                .stillPart(
                        StabilisedPart.of(BodyRegion.BACK).with("kept steady").by(CONSUMER))
                .endPoint(EndPoint.of(BodyRegion.WHOLE_BODY, "in one straight line")
                        .by(CLINIC))
                .attribution(CLINIC.and(Articles.evidentFrom("002/6")));
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Begin on your hands and knees.")
                        .by(CLINIC))
                .step(Step.of(StepPhase.PREPARE, "Switch on the deep muscles of your trunk and tuck your chin in.")
                        .by(CLINIC))
                .step(Step.of(StepPhase.MOVE, "Come onto your forearms and toes.")
                        .by(BOTH))
                .step(Step.of(StepPhase.MOVE, "Make your body one straight line.")
                        .by(CLINIC))
                .step(Step.of(StepPhase.HOLD, "Stay there.").by(BOTH))
                .cue(Cue.of(CueKind.ALIGNMENT, "Make one straight line of your body.")
                        .by(CLINIC))
                .cue(Cue.of(CueKind.ALIGNMENT, "Keep your back flat.").by(CONSUMER))
                .mistake(Mistake.of("Letting the spine arch.").by(CLINIC));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 1)
                .demand(Demand.INTRA_ABDOMINAL_PRESSURE, 3)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC)
                .demand(Demand.KNEELING_PRESSURE, 1, RelativeSide.BOTH)
                .demand(Demand.SHOULDER_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.FLOOR_TRANSFER, 3);
    }
}
