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
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Distinction;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Family;
import org.therex.exercise.Goal;
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
import org.therex.exercise.Naming;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.Sensation;
import org.therex.exercise.SensationKind;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Variation;
import org.therex.prescription.Breath;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.MediaReference;

/** Letting both bent knees sink to one side while lying on the back. */
final class LowerTrunkRotation {

    private static final Attribution LEAFLET = Articles.by("000/4");
    private static final Attribution CONSUMER = Articles.by("002/1");
    private static final Attribution SLIDESHOW = Articles.by("003/2");
    private static final Attribution EVIDENT = Articles.evidentFrom("000/4");
    private static final Attribution FIRST_TWO = Articles.by("000/4", "002/1");
    private static final ExerciseId STANDING = LowBack.STANDING_TRUNK_ROTATION.exerciseId();

    static final Exercise EXERCISE = Exercise.builder(LowBack.LOWER_TRUNK_ROTATION.id(), "Lower trunk rotation")
            .summary("Turning both bent knees to one side while you lie on your back.")
            .naming(LowerTrunkRotation::naming)
            .classification(kinds -> kinds.category(Category.STRETCH)
                    .category(Category.MOBILISE)
                    .goal(Goal.PAIN_RELIEF)
                    .family(Family.of("trunk-rotation")))
            .setup(LowerTrunkRotation::setup)
            .target(Target.of(Role.STRETCHES, BodyRegion.BACK).by(FIRST_TWO))
            .target(Target.of(Role.STRETCHES, MuscleGroup.GLUTEALS).by(Articles.by("000/4", "003/2")))
            .movement(LowerTrunkRotation::movement)
            .laterality(Laterality.of(LateralityScheme.ALTERNATING).by(CONSUMER.and(EVIDENT)))
            .technique(LowerTrunkRotation::technique)
            .variation(Variation.builder()
                    .name("Held on each side")
                    .technique(Technique.builder()
                            .step(Step.of(StepPhase.SET_UP, "Lie on your back.").by(SLIDESHOW))
                            .step(Step.of(StepPhase.SET_UP, "Bend your knees.").by(SLIDESHOW))
                            .step(Step.of(StepPhase.MOVE, "Turn both knees together to one side.")
                                    .by(Articles.evidentFrom("003/2")))
                            .step(Step.of(StepPhase.HOLD, "Stay in the twist.").by(SLIDESHOW))
                            .step(Step.of(StepPhase.SWITCH, "Then change to the other side.")
                                    .by(SLIDESHOW))
                            .build())
                    .laterality(Laterality.of(LateralityScheme.EACH_SIDE).by(SLIDESHOW))
                    .attribution(SLIDESHOW)
                    .build())
            .modification(Modification.builder()
                    .id(ModificationId.of("deeper-twist"))
                    .direction(ModificationDirection.HARDER)
                    .text("Let your knees sink further to the side.")
                    .trigger("your body tolerates it")
                    .axis(ProgressionAxis.RANGE)
                    .attribution(CONSUMER)
                    .build())
            .modification(Modification.builder()
                    .id(ModificationId.of("supported-knees"))
                    .direction(ModificationDirection.EASIER)
                    .text("Rest your knees on a block or a pillow.")
                    .trigger("the shoulder on the other side lifts before your knees are down")
                    .axis(ProgressionAxis.SUPPORT)
                    .equipment(Equipment.BLOCK)
                    .equipment(Equipment.PILLOW)
                    .relief(Relief.to(Demand.TRUNK_ROTATION, 1))
                    .relief(Relief.to(Demand.HIP_ADDUCTION, 1))
                    .attribution(SLIDESHOW)
                    .build())
            .modification(Modifications.turnBetween())
            .demands(LowerTrunkRotation::demands)
            .link(Link.builder()
                    .relation(Relation.SUBSTITUTE)
                    .exercise(LowBack.SEATED_SPINAL_TWIST.exerciseId())
                    .condition("lying on the floor is uncomfortable")
                    .attribution(Articles.by("003/3"))
                    .build())
            .link(Link.of(Relation.RELATED, STANDING).by(Articles.evidentFrom("002/2")))
            .claim(Claim.of(ClaimKind.BENEFIT, ClaimStrength.STATED, "It eases back pain.")
                    .by(CONSUMER))
            .claim(Claim.of(ClaimKind.INDICATION, ClaimStrength.STATED, "It is for sciatica and what resembles it.")
                    .by(SLIDESHOW))
            .claim(Claim.builder()
                    .kind(ClaimKind.RATIONALE)
                    .strength(ClaimStrength.STATED)
                    .text("They make back pain worse and can press on the sciatic nerve.")
                    .subject("tight gluteal muscles")
                    .attribution(SLIDESHOW)
                    .build())
            .entry(leaflet())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("002/1"))
                    .name("Two Knee Twist")
                    .position(1)
                    .stepCount(3)
                    .prescription(Prescription.builder().alternatingSides().build())
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/2"))
                    .name("Supine Twist")
                    .otherName("Lying Rotational Stretch")
                    .position(2)
                    .category(Category.STRETCH)
                    .stepCount(3)
                    .prescription(
                            Prescription.builder().holdSeconds(10).eachSide().build())
                    .build())
            .build();

    private LowerTrunkRotation() {}

    private static SourceEntry leaflet() {
        return SourceEntry.builder()
                .citation(Articles.entry("000/4"))
                .name("Trunk Rotation Exercise")
                .position(4)
                .printedNumber(4)
                .section("Exercise 4")
                .stepCount(2)
                .media(MediaReference.of("exercise 4, images"))
                .defect(Defect.builder()
                        .kind(DefectKind.DISPLACED_STEP)
                        .text("A third step stands here that lowers the hips.")
                        .evidence("It belongs to the left column of the page, that of the glute bridge.")
                        .resolution("We hold it with the glute bridge.")
                        .build())
                .build();
    }

    private static void naming(Naming.Builder naming) {
        naming.alias("Trunk rotation")
                .alias("Two knee twist")
                .alias("Supine twist")
                .alias("Lying rotational stretch")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Trunk rotation in standing")
                        .exercise(STANDING)
                        .explanation("An exercise of the same name is done on the feet; here you lie on your back.")
                        .build());
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.HOOK_LYING, Surface.BED)
                        .with("lying flat")
                        .by(LEAFLET))
                .startPosition(SetupPosition.of(Position.HOOK_LYING).by(SLIDESHOW))
                .startPosition(
                        SetupPosition.of(Position.SUPINE).with("lying flat").by(CONSUMER))
                .placement(Placement.of(BodyRegion.HAND, "at the sides").by(LEAFLET))
                .equipment(EquipmentNeed.required(Equipment.BED).by(LEAFLET))
                .equipment(EquipmentNeed.none().by(SLIDESHOW))
                .equipment(EquipmentNeed.optional(Equipment.BLOCK, Equipment.PILLOW)
                        .with("under the knees")
                        .by(SLIDESHOW));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "turning with bent hips",
                                JointAction.of(Joint.LUMBAR_SPINE, MovementDirection.ROTATION),
                                JointAction.of(Joint.THORACIC_SPINE, MovementDirection.ROTATION))
                        .simultaneously()
                        .by(Articles.evidentFrom("000/4", "002/1", "003/2")))
                .stillPart(StabilisedPart.of(BodyRegion.UPPER_BACK)
                        .with("stays down")
                        .by(LEAFLET))
                .stillPart(StabilisedPart.of(BodyRegion.UPPER_BODY)
                        .with("stays flat")
                        .by(CONSUMER))
                .stillPart(StabilisedPart.of(BodyRegion.SHOULDER)
                        .with("stays on the floor")
                        .by(SLIDESHOW))
                .endPoint(EndPoint.of(BodyRegion.LOWER_LIMB, "one leg on top of the other")
                        .by(CONSUMER))
                .attribution(Articles.evidentFrom("000/4", "002/1", "003/2"));
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back.").by(FIRST_TWO))
                .step(Step.of(StepPhase.SET_UP, "Bend your knees.").by(LEAFLET))
                .step(Step.of(StepPhase.SET_UP, "Lay your hands at your sides and breathe evenly.")
                        .with(Breath.EVEN)
                        .by(LEAFLET))
                .step(Step.of(StepPhase.MOVE, "Turn both knees together to one side, left or right.")
                        .by(FIRST_TWO))
                .step(Step.of(StepPhase.MOVE, "Let one leg come to lie on the other.")
                        .by(CONSUMER))
                .step(Step.of(StepPhase.RETURN, "Bring your knees gently back.").by(LEAFLET))
                .step(Step.of(StepPhase.SWITCH, "Next time turn them to the other side.")
                        .by(CONSUMER.and(EVIDENT)))
                .cue(Cue.of(CueKind.STILLNESS, "Leave your upper back on the bed.")
                        .by(LEAFLET))
                .cue(Cue.of(CueKind.STILLNESS, "Keep your upper body flat.").by(CONSUMER))
                .cue(Cue.of(CueKind.STILLNESS, "Leave your shoulders on the floor.")
                        .by(SLIDESHOW))
                .cue(Cue.of(CueKind.BREATHING, "Keep breathing evenly.").by(LEAFLET))
                .cue(Cue.of(CueKind.PACE, "Move slowly.").by(FIRST_TWO))
                .cue(Cue.of(CueKind.PACE, "Stay in control of the movement.").by(SLIDESHOW))
                .sensation(Sensation.of(SensationKind.CEILING, "Twist no further than you can tolerate.")
                        .by(CONSUMER))
                .quality(MovementQuality.SLOW)
                .quality(MovementQuality.GENTLE)
                .quality(MovementQuality.CONTROLLED);
    }

    private static void demands(DemandProfile.Builder profile) {
        // The knees sink to one side and the thigh of the other side turns; a dose for one side can mean either.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.TRUNK_ROTATION, 2)
                .demand(Demand.HIP_ADDUCTION, 2, RelativeSide.BOTH)
                .demand(Demand.HIP_INTERNAL_ROTATION, 1, RelativeSide.BOTH)
                .demand(Demand.SUPINE_LYING, 2)
                .demand(Demand.FLOOR_TRANSFER, 1)
                .demand(Demand.HEAD_POSITION_CHANGE, 1);
    }
}
