package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
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
import org.therex.exercise.Definition;
import org.therex.exercise.Drive;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.MediaReference;

/** Opening one bent leg to the side while lying on the back. */
final class BentKneeFallout {

    private static final Attribution STATED = Articles.by("001/5");
    private static final MediaReference PICTURE = MediaReference.builder()
            .reference("exercise 5, image")
            .caption("Core Fall Out")
            .build();

    static final Exercise EXERCISE = Exercise.builder(LowBack.BENT_KNEE_FALLOUT.id(), "Bent knee fallout")
            .summary("Opening one bent leg to the side while you lie on your back and keep it still.")
            .naming(naming -> naming.alias("Core fall out"))
            .classification(kinds -> kinds.category(Category.STABILISE).tradition(Tradition.PHYSIOTHERAPY))
            .setup(setup -> setup.startPosition(SetupPosition.of(Position.HOOK_LYING)
                            .with("lower back in its neutral curve")
                            .by(STATED))
                    .definition(Definition.of("Neutral lumbar spine", "The lower back is slightly arched.")
                            .by(STATED)))
            .target(Target.of(Role.ACTIVATES, BodyRegion.CORE).by(STATED))
            .movement(BentKneeFallout::movement)
            .laterality(Laterality.of(LateralityScheme.ALTERNATING).by(STATED))
            .technique(BentKneeFallout::technique)
            .modification(Modifications.easier("smaller-range", "Open the leg only half as far.")
                    .trigger("your groin or pelvis hurts")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.HIP_ABDUCTION, 1))
                    .relief(Relief.to(Demand.HIP_EXTERNAL_ROTATION, 1))
                    .build())
            .demands(BentKneeFallout::demands)
            .link(Link.of(Relation.PREREQUISITE, LowBack.CORE_ACTIVATION.exerciseId())
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/5"))
                    .name("Bent Knee Fall Out")
                    .otherName("Core Fall Out")
                    .position(5)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(3)
                    .prescription(Prescription.builder().alternatingSides().build())
                    .media(PICTURE)
                    .build())
            .build();

    private BentKneeFallout() {}

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of(
                                "opening one bent leg",
                                JointAction.of(Joint.HIP, MovementDirection.ABDUCTION),
                                JointAction.of(Joint.HIP, MovementDirection.EXTERNAL_ROTATION))
                        .simultaneously()
                        .by(STATED))
                .phase(MovementPhase.of(
                                "coming back to the middle",
                                JointAction.of(Joint.HIP, MovementDirection.ADDUCTION),
                                JointAction.of(Joint.HIP, MovementDirection.INTERNAL_ROTATION))
                        .simultaneously()
                        .by(Articles.evidentFrom("001/5")))
                .stillPart(StabilisedPart.of(BodyRegion.LOWER_BACK, BodyRegion.PELVIS)
                        .with("nothing moves but the one leg")
                        .by(STATED))
                .attribution(Articles.evidentFrom("001/5"));
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back, knees bent. Let your lower back arch slightly.")
                        .by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Tense your core.").by(STATED))
                .step(Step.of(StepPhase.MOVE, "Open one bent leg to the side.").by(STATED))
                .step(Step.of(StepPhase.RETURN, "Bring it back to the middle.").by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Open the other leg.").by(STATED))
                .cue(Cue.of(CueKind.STILLNESS, "Let only the one leg move; your lower back is still.")
                        .by(STATED))
                .mistake(Mistake.of("Your pelvis moves, even a little.").by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.INTRA_ABDOMINAL_PRESSURE, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.HIP_EXTERNAL_ROTATION, 2, RelativeSide.SAME)
                .demand(Demand.HIP_ABDUCTION, 2, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 1, RelativeSide.BOTH)
                .demandByHold(Demand.SUPINE_LYING, 1)
                .demand(Demand.FLOOR_TRANSFER, 1);
    }
}
