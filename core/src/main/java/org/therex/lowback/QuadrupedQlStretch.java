package org.therex.lowback;

import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Definition;
import org.therex.exercise.Drive;
import org.therex.exercise.Exercise;
import org.therex.exercise.Family;
import org.therex.exercise.Goal;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
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
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;

/** Bending the trunk sideways on hands and knees, like a dog that wags its tail. */
final class QuadrupedQlStretch {

    private static final Attribution STATED = Articles.by("001/15");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/15");

    static final Exercise EXERCISE = Exercise.builder(LowBack.QUADRUPED_QL_STRETCH.id(), "Quadruped QL stretch")
            .summary("Bending your trunk to one side and the other while you are on your hands and knees.")
            .naming(naming -> naming.alias("Kneeling QL stretch"))
            .classification(kinds -> kinds.category(Category.STRETCH)
                    .category(Category.MOBILISE)
                    .goal(Goal.PAIN_RELIEF)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("quadratus-lumborum-stretches")))
            .setup(QuadrupedQlStretch::setup)
            .target(Target.of(Role.STRETCHES, Muscle.QUADRATUS_LUMBORUM).by(STATED))
            .target(Target.of(Role.STRETCHES, BodyRegion.LOWER_BACK)
                    .with("its side")
                    .by(STATED))
            .movement(QuadrupedQlStretch::movement)
            .laterality(Laterality.of(LateralityScheme.ALTERNATING).by(STATED))
            .technique(QuadrupedQlStretch::technique)
            .modification(Modifications.onFists())
            .modification(Modifications.handsOnWedge())
            .modification(Modifications.forearmsOnBench())
            .modification(Modifications.kneePad())
            .modification(Modifications.onBed())
            .modification(Modifications.easier("smaller-range", "Stop before it stretches.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.TRUNK_LATERAL_FLEXION, 1))
                    .build())
            .demands(QuadrupedQlStretch::demands)
            .link(Link.of(Relation.VARIANT, LowBack.SEATED_QL_STRETCH.exerciseId())
                    .by(Articles.evidentFrom("001/16")))
            .claim(Claim.of(
                            ClaimKind.INDICATION,
                            ClaimStrength.STATED,
                            "It is for pain in the lower back that comes from the quadratus lumborum.")
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/15"))
                    .name("Kneeling QL Stretches")
                    .position(15)
                    .section("Stretches")
                    .category(Category.STRETCH)
                    .prescription(Prescription.builder().alternatingSides().build())
                    .build())
            .build();

    private QuadrupedQlStretch() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.QUADRUPED).by(STATED))
                .definition(Definition.of("kneeling", "Here on hands and knees, not upright and not on one knee.")
                        .by(EVIDENT))
                .definition(Definition.of("QL", "The quadratus lumborum, a muscle at the side of the lower back.")
                        .by(STATED))
                .equipment(Modifications.UNDER_HANDS)
                .equipment(Modifications.UNDER_FOREARMS)
                .equipment(Modifications.UNDER_KNEES)
                .equipment(Modifications.BED);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.DYNAMIC)
                .drive(Drive.ACTIVE)
                .phase(bending("to the left", Side.LEFT).by(STATED))
                .phase(bending("to the right", Side.RIGHT).by(STATED))
                .attribution(EVIDENT);
    }

    private static MovementPhase bending(String name, Side side) {
        return MovementPhase.of(
                        name,
                        JointAction.builder()
                                .joint(Joint.THORACOLUMBAR_SPINE)
                                .direction(MovementDirection.LATERAL_FLEXION)
                                .side(side)
                                .build(),
                        JointAction.builder()
                                .joint(Joint.PELVIS)
                                .direction(MovementDirection.PELVIC_HITCH)
                                .side(side)
                                .build())
                .simultaneously();
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Get onto your hands and knees.")
                        .by(STATED))
                .step(Step.builder()
                        .phase(StepPhase.MOVE)
                        .text("Bend your trunk to the left, look at your left hip and draw that hip up towards your"
                                + " head, all in one movement.")
                        .side(Side.LEFT)
                        .attribution(STATED)
                        .build())
                .step(Step.builder()
                        .phase(StepPhase.SWITCH)
                        .text("Do the same to the right, and go on from side to side.")
                        .side(Side.RIGHT)
                        .attribution(STATED)
                        .build())
                .cue(Cue.of(CueKind.GAZE, "Look at the hip that comes up.").by(STATED))
                .cue(Cue.of(CueKind.ANALOGY, "Move like a dog that slowly wags its tail.")
                        .by(STATED))
                .quality(MovementQuality.SLOW);
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.TRUNK_LATERAL_FLEXION, 2)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 0)
                .demand(Demand.KNEELING_PRESSURE, 2, RelativeSide.BOTH)
                .demand(Demand.WRIST_EXTENSION_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.SHOULDER_LOAD, 1, RelativeSide.BOTH)
                .demand(Demand.FLOOR_TRANSFER, 3);
    }
}
