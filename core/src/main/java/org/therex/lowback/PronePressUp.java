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
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Distinction;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
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
import org.therex.exercise.Naming;
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
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Pushing the chest up with the hands while lying on the front. */
final class PronePressUp {

    private static final Attribution STATED = Articles.by("002/3");
    private static final Attribution EVIDENT = Articles.evidentFrom("002/3");

    static final Exercise EXERCISE = Exercise.builder(LowBack.PRONE_PRESS_UP.id(), "Prone press-up")
            .summary("Pushing your upper body up with your hands while you lie on your front.")
            .naming(PronePressUp::naming)
            .classification(kinds ->
                    kinds.category(Category.STRETCH).category(Category.MOBILISE).family(Family.of("prone-extension")))
            .setup(PronePressUp::setup)
            .target(Target.of(Role.STRETCHES, BodyRegion.BACK).with("deep").by(STATED))
            .movement(PronePressUp::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(PronePressUp::technique)
            .modification(Modification.builder()
                    .id(ModificationId.of("longer-hold"))
                    .direction(ModificationDirection.HARDER)
                    .text("Stay up for longer; the stretch becomes deeper.")
                    .axis(ProgressionAxis.TIME)
                    .attribution(STATED)
                    .build())
            .modification(Modifications.onFists())
            .modification(Modifications.onBed())
            .modification(Modifications.easier("part-way", "Push up only part of the way.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.LUMBAR_EXTENSION_RANGE, 2))
                    .build())
            .demands(PronePressUp::demands)
            .link(Link.builder()
                    .relation(Relation.RELATED)
                    .exercise(ExerciseId.of("sphinx-pose"))
                    .note("The sphinx pose is milder: it stays on the forearms and rises less.")
                    .attribution(Articles.evidentFrom("003/10"))
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("002/3"))
                    .inferredName("Prone press-up")
                    .position(3)
                    .stepCount(2)
                    .prescription(Prescription.builder()
                            .hold(Hold.unsaid())
                            .note("The hold has no fixed end; the longer it is, the deeper the stretch.")
                            .build())
                    .defect(Defect.builder()
                            .kind(DefectKind.MISSING_HEADING)
                            .text("The entry has no heading.")
                            .evidence("Its text has the person push up with the hands from lying face down.")
                            .resolution("We call it prone press-up.")
                            .build())
                    .build())
            .build();

    private PronePressUp() {}

    private static void naming(Naming.Builder naming) {
        naming.distinction(Distinction.builder()
                .notToBeConfusedWith("Sphinx pose")
                .exercise(ExerciseId.of("sphinx-pose"))
                .explanation("The sphinx pose rests on the forearms and rises less; here the hands push.")
                .attribution(Articles.evidentFrom("002/3", "003/10"))
                .build());
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.PRONE)
                        .with("face, arms and legs down")
                        .by(STATED))
                .endPosition(SetupPosition.of(Position.PRONE_ON_HANDS).by(EVIDENT))
                .equipment(Modifications.BED);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .drive(Drive.PASSIVE)
                .phase(MovementPhase.of(
                                "pressing up",
                                JointAction.builder()
                                        .joint(Joint.LUMBAR_SPINE)
                                        .direction(MovementDirection.EXTENSION)
                                        .contraction(Contraction.PASSIVE)
                                        .build())
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.TRUNK, "as high as this person can")
                        .by(STATED))
                .attribution(STATED);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie face down with your arms and legs on the floor.")
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Push slowly up with your hands, as high as you can.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Stay up; the longer you stay, the deeper the stretch.")
                        .by(STATED))
                .cue(Cue.of(CueKind.KEY_POINT, "Only your hands push.").by(STATED))
                .quality(MovementQuality.SLOW);
    }

    private static void demands(DemandProfile.Builder profile) {
        // The back is at ease, but the arms hold the trunk up.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 3)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.WRIST_EXTENSION_LOAD, 3, RelativeSide.BOTH)
                .demand(Demand.NECK_LOAD, 1)
                .demandByHold(Demand.PRONE_LYING, 1)
                .demand(Demand.ABDOMINAL_CONTACT, 1)
                .demand(Demand.FLOOR_TRANSFER, 2);
    }
}
