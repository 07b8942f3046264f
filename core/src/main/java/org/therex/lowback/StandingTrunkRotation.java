package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Distinction;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
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
import org.therex.exercise.MovementQuality;
import org.therex.exercise.Naming;
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
import org.therex.exercise.Variation;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Turning the trunk from side to side in standing, moving or held. */
final class StandingTrunkRotation {

    private static final Attribution MOVING = Articles.by("002/2");
    private static final Attribution HELD = Articles.by("003/7");
    private static final Attribution BOTH = Articles.by("002/2", "003/7");

    static final Exercise EXERCISE = Exercise.builder(LowBack.STANDING_TRUNK_ROTATION.id(), "Standing trunk rotation")
            .summary("Turning your trunk to one side and the other while you stand.")
            .naming(StandingTrunkRotation::naming)
            .classification(kinds ->
                    kinds.category(Category.MOBILISE).category(Category.STRETCH).family(Family.of("trunk-rotation")))
            .setup(StandingTrunkRotation::setup)
            .target(Target.of(Role.INVOLVES, BodyRegion.LOWER_BACK).by(MOVING))
            .target(Target.of(Role.INVOLVES, BodyRegion.CORE)
                    .with("abdominals and back among it")
                    .by(MOVING))
            .target(Target.of(Role.INVOLVES, MuscleGroup.ABDOMINALS).by(MOVING))
            .target(Target.of(Role.INVOLVES, BodyRegion.BACK).by(MOVING))
            .movement(StandingTrunkRotation::movement)
            .laterality(Laterality.of(LateralityScheme.ALTERNATING).by(MOVING))
            .technique(StandingTrunkRotation::moving)
            .variation(held())
            .modification(Modification.builder()
                    .id(ModificationId.of("greater-range"))
                    .direction(ModificationDirection.HARDER)
                    .text("Over time, turn a little further.")
                    .axis(ProgressionAxis.RANGE)
                    .attribution(MOVING)
                    .build())
            .modification(Modification.builder()
                    .id(ModificationId.of("raised-hands"))
                    .direction(ModificationDirection.HARDER)
                    .text("Raise your hands higher.")
                    .attribution(HELD)
                    .build())
            .modification(Modifications.easier("on-chair", "Do it on a firm chair with both feet flat.")
                    .trigger("you lose your balance")
                    .axis(ProgressionAxis.SUPPORT)
                    .equipment(Equipment.CHAIR)
                    .position(Position.SHORT_SITTING)
                    .relief(Relief.from(Demand.BALANCE_CHALLENGE))
                    .build())
            .modification(Modifications.easier("smaller-range", "Turn only half as far.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.TRUNK_ROTATION, 1))
                    .build())
            .demands(StandingTrunkRotation::demands)
            .link(Link.of(Relation.RELATED, LowBack.LOWER_TRUNK_ROTATION.exerciseId())
                    .by(MOVING))
            .claim(Claim.builder()
                    .kind(ClaimKind.BENEFIT)
                    .strength(ClaimStrength.STUDY_UNCITED)
                    .text("A study of 2017 is brought up for it, without a reference.")
                    .subject("how well spine and pelvis move in people with lasting pain in the lower back")
                    .year(2017)
                    .attribution(HELD)
                    .build())
            .claim(Claim.of(
                            ClaimKind.BENEFIT,
                            ClaimStrength.BELIEF,
                            "Experts are brought up for it, none of them by name.")
                    .by(HELD))
            .entry(movingEntry())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/7"))
                    .name("Trunk Rotation Stretch")
                    .position(7)
                    .category(Category.STRETCH)
                    .prescription(Prescription.builder().holdSeconds(10).build())
                    .build())
            .build();

    private StandingTrunkRotation() {}

    private static void naming(Naming.Builder naming) {
        naming.alias("Torso twist")
                .alias("Trunk rotation stretch")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Trunk rotation")
                        .exercise(LowBack.LOWER_TRUNK_ROTATION.exerciseId())
                        .explanation(
                                "The other exercise of this name is done on the back: there the bent knees turn and"
                                        + " the upper body stays down.")
                        .attribution(Articles.evidentFrom("000/4", "003/7"))
                        .build());
    }

    private static SourceEntry movingEntry() {
        return SourceEntry.builder()
                .citation(Articles.entry("002/2"))
                .name("Torso Twist")
                .position(2)
                .prescription(Prescription.builder().alternatingSides().build())
                .defect(Defect.builder()
                        .kind(DefectKind.MISLEADING_REFERENCE)
                        .text("Just before this entry a seated stretch is announced for later.")
                        .evidence("No stretch in sitting follows.")
                        .resolution("Either the wall sits of entry 5 are meant, or an entry is lost.")
                        .build())
                .build();
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.STANDING).by(BOTH))
                .placement(Placement.of(BodyRegion.FOOT, "planted firmly").by(MOVING))
                .placement(Placement.of(BodyRegion.HAND, "clasped, a little lower than the chest")
                        .by(HELD))
                .equipment(Modifications.SEAT);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .phase(MovementPhase.of(
                                "turning", JointAction.of(Joint.THORACOLUMBAR_SPINE, MovementDirection.ROTATION))
                        .by(BOTH))
                .attribution(MOVING);
    }

    private static void moving(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Stand with both feet planted firmly.")
                        .by(MOVING))
                .step(Step.of(StepPhase.MOVE, "Turn your trunk to one side, then to the other, and go on.")
                        .by(MOVING));
    }

    private static Variation held() {
        return Variation.builder()
                .name("Held at each turn")
                .technique(Technique.builder()
                        .step(Step.of(StepPhase.SET_UP, "Stand and clasp your hands a little lower than your chest.")
                                .by(HELD))
                        .step(Step.of(StepPhase.MOVE, "Turn gently to one side without leaning.")
                                .by(HELD))
                        .step(Step.of(StepPhase.HOLD, "Stay there.").by(HELD))
                        .step(Step.of(StepPhase.SWITCH, "Do the same to the other side.")
                                .by(Articles.evidentFrom("003/7")))
                        .mistake(Mistake.of("Leaning to a side instead of turning.")
                                .by(HELD))
                        .quality(MovementQuality.GENTLE)
                        .build())
                .laterality(Laterality.of(LateralityScheme.EACH_SIDE).by(Articles.evidentFrom("003/7")))
                .attribution(HELD)
                .build();
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED).demand(Demand.TRUNK_ROTATION, 2).demand(Demand.BALANCE_CHALLENGE, 1);
    }
}
