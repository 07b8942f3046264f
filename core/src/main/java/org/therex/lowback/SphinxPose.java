package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Contraction;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Caution;
import org.therex.exercise.CautionKind;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Family;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
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
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Raising the chest on the forearms while lying on the front. */
final class SphinxPose {

    private static final Attribution STATED = Articles.by("003/10");
    private static final Attribution EVIDENT = Articles.evidentFrom("003/10");

    static final Exercise EXERCISE = Exercise.builder(LowBack.SPHINX_POSE.id(), "Sphinx pose")
            .summary("Raising your chest a little on your forearms while you lie on your front.")
            .naming(naming -> naming.alias("Back extension"))
            .classification(kinds ->
                    kinds.category(Category.STRETCH).category(Category.MOBILISE).family(Family.of("prone-extension")))
            .setup(SphinxPose::setup)
            .target(Target.of(Role.STRETCHES, BodyRegion.BACK).by(STATED))
            .movement(SphinxPose::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(SphinxPose::technique)
            .modification(Modifications.onBed())
            .modification(Modifications.easier(
                            "lower-chest", "Set your elbows further forward, so that your chest rises less.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.LUMBAR_EXTENSION_RANGE, 1))
                    .build())
            .demands(SphinxPose::demands)
            .link(Link.builder()
                    .relation(Relation.RELATED)
                    .exercise(ExerciseId.of("prone-press-up"))
                    .note("This one is milder: it rises on the forearms and less far.")
                    .attribution(EVIDENT)
                    .build())
            .caution(Caution.builder()
                    .kind(CautionKind.CAUTION)
                    .text("Bending the back backwards can itself cause pain or injury. Take great care.")
                    .part(BodyRegion.BACK)
                    .attribution(STATED)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/10"))
                    .name("Sphinx Pose")
                    .otherName("Back Extension")
                    .position(10)
                    .printedNumber(11)
                    .stepCount(3)
                    .prescription(Prescription.builder()
                            .hold(Hold.unsaid())
                            .note("Breathe while you stay there.")
                            .build())
                    .defect(Defect.builder()
                            .kind(DefectKind.NUMBER_GAP)
                            .text("The number 11 is printed on the tenth entry.")
                            .evidence("Nine entries stand before it, so one of the first ten is lost.")
                            .resolution("We hold both the place and the printed number.")
                            .build())
                    .build())
            .build();

    private SphinxPose() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.PRONE_ON_ELBOWS).by(STATED))
                .placement(Placement.of(BodyRegion.FOREARM, "along the chest").by(STATED))
                .equipment(Modifications.BED);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .drive(Drive.PASSIVE)
                .phase(MovementPhase.of(
                                "rising",
                                JointAction.builder()
                                        .joint(Joint.LUMBAR_SPINE)
                                        .direction(MovementDirection.EXTENSION)
                                        .contraction(Contraction.PASSIVE)
                                        .build())
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.CHEST, "only so high that the stretch is comfortable")
                        .by(STATED))
                .attribution(STATED);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your front with your forearms on the floor along your chest.")
                        .by(STATED))
                .step(Step.of(
                                StepPhase.MOVE,
                                "Bring your chest forward and rise on your forearms as far as the stretch is comfortable.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Stay there and breathe.").by(STATED))
                .step(Step.of(StepPhase.RETURN, "Slowly lower yourself.").by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Bring your chest forward.").by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Keep your head in line with your back.")
                        .by(STATED))
                .cue(Cue.of(CueKind.KEY_POINT, "Rise no further than to a comfortable stretch.")
                        .by(STATED))
                .mistake(Mistake.of("Craning the neck.").by(STATED))
                .mistake(Mistake.of("Arching the back too far.").by(STATED))
                .sensation(Sensation.of(SensationKind.CEILING, "A stretch that is still comfortable.", BodyRegion.BACK)
                        .by(STATED))
                .quality(MovementQuality.SLOW)
                .quality(MovementQuality.SMALL);
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 2)
                .demand(Demand.SHOULDER_LOAD, 1, RelativeSide.BOTH)
                .demand(Demand.NECK_LOAD, 1)
                .demandByHold(Demand.PRONE_LYING, 1)
                .demand(Demand.ABDOMINAL_CONTACT, 1)
                .demand(Demand.FLOOR_TRANSFER, 2);
    }
}
