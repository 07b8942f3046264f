package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Adjustment;
import org.therex.exercise.Category;
import org.therex.exercise.Caution;
import org.therex.exercise.CautionKind;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
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
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Variation;
import org.therex.prescription.Breath;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Lying on the back with the legs up a wall. */
final class LegsUpTheWall {

    private static final Attribution BOTH = Articles.by("002/10", "003/11");
    private static final Attribution CONSUMER = Articles.by("002/10");
    private static final Attribution SLIDESHOW = Articles.by("003/11");
    private static final Attribution EVIDENT = Articles.evidentFrom("002/10", "003/11");

    static final Exercise EXERCISE = Exercise.builder(LowBack.LEGS_UP_THE_WALL.id(), "Legs up the wall")
            .summary("Lying on your back with your legs resting up a wall.")
            .naming(naming -> naming.alias("Legs up the wall pose"))
            .classification(kinds -> kinds.category(Category.STRETCH).category(Category.RELAXATION))
            .setup(LegsUpTheWall::setup)
            .target(Target.of(Role.STRETCHES, MuscleGroup.HAMSTRINGS)
                    .with("its flexibility sets the distance to the wall")
                    .by(Articles.evidentFrom("003/11")))
            .target(Target.of(Role.STRETCHES, MuscleGroup.GLUTEALS)
                    .with("its flexibility sets the distance to the wall")
                    .by(Articles.evidentFrom("003/11")))
            .movement(LegsUpTheWall::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(LegsUpTheWall::technique)
            .variation(resting())
            .modification(Modification.builder()
                    .id(ModificationId.of("added-weight"))
                    .direction(ModificationDirection.HARDER)
                    .text("Add weights.")
                    .trigger("you are used to the exercise without them")
                    .axis(ProgressionAxis.LOAD)
                    .equipment(Equipment.WEIGHT)
                    .attribution(CONSUMER)
                    .build())
            .modification(Modification.builder()
                    .id(ModificationId.of("bent-knees"))
                    .direction(ModificationDirection.COMFORT)
                    .text("Bend your knees and put the soles of your feet on the wall.")
                    .trigger("straight legs are uncomfortable")
                    .equipment(Equipment.WALL)
                    .relief(Relief.by(Demand.SCIATIC_TENSION, 1))
                    .attribution(SLIDESHOW)
                    .build())
            .modification(Modifications.turnBetween())
            .modification(Modifications.comfort("on-bed", "Do it on a bed that stands against the wall.")
                    .trigger("you cannot get down to the floor")
                    .equipment(Equipment.BED)
                    .relief(Relief.to(Demand.FLOOR_TRANSFER, 1))
                    .build())
            .modification(Modifications.comfort("calves-on-chair", "Rest your calves on the seat of a chair.")
                    .trigger("it pulls down your leg")
                    .equipment(Equipment.CHAIR)
                    .position(Position.SUPINE_90_90)
                    .relief(Relief.from(Demand.SCIATIC_TENSION))
                    .build())
            .demands(LegsUpTheWall::demands)
            .caution(Caution.builder()
                    .kind(CautionKind.LIMIT)
                    .text("Go gently and do not overextend your back; that would defeat the purpose.")
                    .part(BodyRegion.BACK)
                    .attribution(CONSUMER)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("002/10"))
                    .name("Legs Up The Wall")
                    .position(10)
                    .stepCount(4)
                    .prescription(Prescription.builder()
                            .hold(Hold.unsaid())
                            .note("Done for repetitions; how many is not said.")
                            .build())
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/11"))
                    .name("Legs Up the Wall Pose")
                    .position(11)
                    .defect(Defect.builder()
                            .kind(DefectKind.NUMBER_GAP)
                            .text("No number is printed.")
                            .evidence("It stands between the entries printed as 11 and 13, so it should be 12, although"
                                    + " it is the eleventh entry.")
                            .resolution("We hold its place and no printed number.")
                            .build())
                    .build())
            .build();

    private LegsUpTheWall() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.SUPINE_LEGS_ELEVATED, Surface.WALL)
                        .by(SLIDESHOW))
                .startPosition(SetupPosition.of(Position.SUPINE).by(CONSUMER))
                .endPosition(SetupPosition.of(Position.SUPINE_LEGS_ELEVATED, Surface.WALL)
                        .by(CONSUMER))
                .placement(Placement.of(BodyRegion.BUTTOCK, "near the wall").by(SLIDESHOW))
                .placement(Placement.of(BodyRegion.LOWER_LIMB, "up the wall").by(BOTH))
                .equipment(EquipmentNeed.required(Equipment.WALL).by(BOTH))
                .equipment(EquipmentNeed.builder()
                        .use(EquipmentUse.PROGRESSES_WITH)
                        .anyOf(Equipment.WEIGHT)
                        .purpose("later on, once you are used to the exercise")
                        .attribution(CONSUMER)
                        .build())
                .adjustment(Adjustment.of(
                                "how far the buttocks are from the wall",
                                "how flexible the hamstrings and the muscles of the buttocks are")
                        .by(SLIDESHOW))
                .equipment(Modifications.BED)
                .equipment(EquipmentNeed.optional(Equipment.CHAIR).with("under the calves"));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .endPoint(EndPoint.of(BodyRegion.FOOT, "as far up the wall as the stretch is comfortable")
                        .by(CONSUMER))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie down on your back at a wall.")
                        .with(Equipment.WALL)
                        .by(BOTH))
                .step(Step.of(StepPhase.MOVE, "Walk your feet up the wall until you feel a comfortable stretch.")
                        .with(Equipment.WALL)
                        .by(CONSUMER))
                .step(Step.of(StepPhase.HOLD, "Stay there.").by(CONSUMER.and(Articles.evidentFrom("003/11"))))
                .step(Step.of(StepPhase.RETURN, "Come down again and stretch out.")
                        .by(CONSUMER))
                .step(Step.of(StepPhase.REPEAT, "Do it again for your repetitions.")
                        .by(CONSUMER))
                .cue(Cue.of(CueKind.PACE, "Go gently.").by(CONSUMER))
                .sensation(Sensation.of(SensationKind.CEILING, "A stretch that is still comfortable.")
                        .by(CONSUMER))
                .quality(MovementQuality.GENTLE);
    }

    private static Variation resting() {
        return Variation.builder()
                .name("Resting with the legs up")
                .technique(Technique.builder()
                        .step(Step.of(
                                        StepPhase.SET_UP,
                                        "Bring your buttocks near the wall, as near as your hamstrings and buttocks"
                                                + " allow, and lie back with your legs up the wall.")
                                .with(Equipment.WALL)
                                .by(SLIDESHOW))
                        .step(Step.of(StepPhase.HOLD, "Relax and breathe deeply.")
                                .with(Breath.DEEP)
                                .by(SLIDESHOW))
                        .cue(Cue.of(CueKind.KEY_POINT, "Let everything relax.").by(SLIDESHOW))
                        .cue(Cue.of(CueKind.BREATHING, "Breathe deeply.").by(SLIDESHOW))
                        .quality(MovementQuality.RELAXED)
                        .build())
                .attribution(SLIDESHOW)
                .build();
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.HIP_FLEXION, 1, RelativeSide.BOTH)
                .demand(Demand.SUPINE_LYING, 2)
                .demand(Demand.FLOOR_TRANSFER, 2)
                .demand(Demand.HEAD_DOWN, 1)
                .demand(Demand.HEAD_POSITION_CHANGE, 1)
                .demand(Demand.SCIATIC_TENSION, 2, RelativeSide.BOTH);
    }
}
