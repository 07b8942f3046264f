package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Contraction;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Angle;
import org.therex.exercise.AngleConvention;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Distinction;
import org.therex.exercise.Drive;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Family;
import org.therex.exercise.FigureBound;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
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
import org.therex.exercise.Tradition;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.prescription.Rest;
import org.therex.prescription.RestPlace;
import org.therex.source.Attribution;
import org.therex.source.MediaReference;

/** Lifting the pelvis sideways off the floor, on one elbow and the bent knees. */
final class SidePlankBentKnee {

    private static final Attribution STATED = Articles.by("001/9");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/9");

    static final Exercise EXERCISE = Exercise.builder(LowBack.SIDE_PLANK_BENT_KNEE.id(), "Side plank, knees bent")
            .summary("Holding your body up sideways on one elbow and your bent knees.")
            .naming(SidePlankBentKnee::naming)
            .classification(kinds -> kinds.category(Category.STABILISE)
                    .category(Category.STRENGTHEN)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("planks")))
            .setup(SidePlankBentKnee::setup)
            .target(Target.of(Role.ACTIVATES, BodyRegion.CORE).by(STATED))
            .target(Target.of(Role.ACTIVATES, MuscleGroup.OBLIQUES).by(EVIDENT))
            .target(Target.of(Role.ACTIVATES, Muscle.QUADRATUS_LUMBORUM).by(EVIDENT))
            .target(Target.of(Role.ACTIVATES, Muscle.GLUTEUS_MEDIUS).by(EVIDENT))
            .movement(SidePlankBentKnee::movement)
            .laterality(Laterality.of(LateralityScheme.EACH_SIDE).by(STATED))
            .technique(SidePlankBentKnee::technique)
            .modification(Modifications.easier(
                            "at-wall",
                            "Stand sideways to a wall, your feet a step away from it, and lean on your forearm.")
                    .trigger("you cannot get down to the floor or your shoulder hurts")
                    .axis(ProgressionAxis.LEVER)
                    .equipment(Equipment.WALL)
                    .relief(Relief.to(Demand.SHOULDER_LOAD, 1))
                    .relief(Relief.to(Demand.INTRA_ABDOMINAL_PRESSURE, 1))
                    .relief(Relief.from(Demand.KNEELING_PRESSURE))
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .build())
            .demands(SidePlankBentKnee::demands)
            .link(Link.of(Relation.PREREQUISITE, ExerciseId.of("core-activation"))
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/9"))
                    .name("Side Plank")
                    .position(9)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(3)
                    .media(MediaReference.of("picture of the side plank"))
                    .prescription(Prescription.builder()
                            .hold(Hold.toFatigue())
                            .rest(Rest.of(RestPlace.BETWEEN_SIDES))
                            .eachSide()
                            .build())
                    .build())
            .build();

    private SidePlankBentKnee() {}

    private static void naming(Naming.Builder naming) {
        naming.alias("Side plank")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Side plank")
                        .exercise(ExerciseId.of("side-plank"))
                        .explanation(
                                "The full side plank has straight legs and rests on the feet; the bent knees make a"
                                        + " shorter lever.")
                        .attribution(EVIDENT)
                        .build());
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.SIDE_PROPPED_ELBOW)
                        .with("on your side, propped on the elbow")
                        .by(STATED))
                .endPosition(SetupPosition.of(Position.SIDE_PLANK_ON_KNEES).by(EVIDENT))
                .placement(Placement.of(BodyRegion.ELBOW, "directly under the shoulder")
                        .by(STATED))
                .placement(
                        Placement.of(BodyRegion.KNEE, "bent to a right angle").by(STATED))
                .placement(
                        Placement.of(BodyRegion.THIGH, "in line with the trunk").by(STATED))
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
                                        .direction(MovementDirection.ANTI_LATERAL_FLEXION)
                                        .contraction(Contraction.ISOMETRIC)
                                        .build())
                        .by(STATED))
                .angle(Angle.builder()
                        .joint(Joint.KNEE)
                        .degrees(90)
                        .bound(FigureBound.EXACTLY)
                        .convention(AngleConvention.FLEXION)
                        .build()
                        .by(STATED))
                .endPoint(EndPoint.of(BodyRegion.PELVIS, "in line with trunk and thighs")
                        .by(STATED))
                .attribution(STATED);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Lie on your side with your knees at a right angle, and set your elbow directly under"
                                        + " your shoulder.")
                        .by(STATED))
                .step(Step.of(StepPhase.PREPARE, "Switch on the deep muscles of your trunk.")
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Raise your pelvis until it is in line with your trunk and thighs.")
                        .by(STATED))
                .step(Step.of(StepPhase.HOLD, "Stay up until the muscles are tired, then rest.")
                        .by(STATED))
                .step(Step.of(StepPhase.SWITCH, "Do the same on your other side.")
                        .by(STATED))
                .cue(Cue.of(CueKind.ALIGNMENT, "Line up your body as the picture shows.")
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        // The side it is done on is the one below.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.TRUNK_LATERAL_FLEXION, 1)
                .demand(Demand.INTRA_ABDOMINAL_PRESSURE, 2)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 1, RelativeSide.BOTH)
                .demand(Demand.KNEELING_PRESSURE, 1, RelativeSide.SAME)
                .demand(Demand.SHOULDER_LOAD, 3, RelativeSide.SAME)
                .demand(Demand.FLOOR_TRANSFER, 2);
    }
}
