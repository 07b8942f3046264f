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
import org.therex.exercise.Angle;
import org.therex.exercise.AngleConvention;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Definition;
import org.therex.exercise.EndPoint;
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
import org.therex.exercise.Tradition;
import org.therex.exercise.Variation;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;

/** Opening the front of one hip while kneeling on that knee; two techniques. */
final class HalfKneelingHipFlexorStretch {

    private static final Attribution TUCKING = Articles.by("001/13");
    private static final Attribution LEANING = Articles.by("003/8");
    private static final Attribution BOTH = Articles.by("001/13", "003/8");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/13", "003/8");

    static final Exercise EXERCISE = Exercise.builder(
                    LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH.id(), "Half-kneeling hip flexor stretch")
            .summary("Stretching the front of one hip while you kneel on that knee, the other foot in front.")
            .naming(naming -> naming.alias("Kneeling hip flexor stretch").alias("Kneeling lunge stretch"))
            .classification(kinds -> kinds.category(Category.STRETCH)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("hip-flexor-stretches")))
            .setup(HalfKneelingHipFlexorStretch::setup)
            .target(Target.of(Role.STRETCHES, MuscleGroup.HIP_FLEXORS).by(BOTH))
            .movement(HalfKneelingHipFlexorStretch::movement)
            .laterality(Laterality.of(LateralityScheme.EACH_SIDE).by(BOTH))
            .technique(HalfKneelingHipFlexorStretch::tucking)
            .variation(leaning())
            .modification(Modifications.padUnderOneKnee())
            .modification(Modifications.handsOnChair())
            .modification(Modifications.easier("tuck-only", "Tuck the pelvis and leave it at that.")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.to(Demand.HIP_EXTENSION, 1))
                    .build())
            .demands(HalfKneelingHipFlexorStretch::demands)
            .link(Link.of(Relation.VARIANT, LowBack.STANDING_HIP_FLEXOR_STRETCH.exerciseId())
                    .by(Articles.evidentFrom("001/14")))
            .link(Link.of(Relation.RELATED, ExerciseId.of("half-kneeling-pelvic-thrust"))
                    .by(Articles.evidentFrom("002/9")))
            .claim(Claim.builder()
                    .kind(ClaimKind.RANKING)
                    .strength(ClaimStrength.BELIEF)
                    .text("It may be the best single exercise, by itself or together with the activation of the core.")
                    .subject("the hip flexor stretch in general; the article does not say in which position")
                    .attribution(TUCKING)
                    .build())
            .claim(Claim.of(ClaimKind.INDICATION, ClaimStrength.STATED, "It is for hip flexors that are tight.")
                    .by(Articles.evidentFrom("003/8")))
            .claim(Claim.builder()
                    .kind(ClaimKind.RATIONALE)
                    .strength(ClaimStrength.STATED)
                    .text("Hip flexors that are tight pull the pelvis out of its line.")
                    .subject("tight hip flexors")
                    .attribution(LEANING)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/13"))
                    .name("Kneeling Hip Flexor Stretches")
                    .position(13)
                    .section("Stretches")
                    .category(Category.STRETCH)
                    .stepCount(3)
                    .prescription(Prescription.builder()
                            .hold(Hold.unsaid())
                            .eachSide()
                            .build())
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/8"))
                    .name("Kneeling Lunge Stretch")
                    .position(8)
                    .category(Category.STRETCH)
                    .prescription(
                            Prescription.builder().holdSeconds(10).eachSide().build())
                    .build())
            .build();

    private HalfKneelingHipFlexorStretch() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.HALF_KNEELING).by(BOTH))
                .placement(Placement.of(BodyRegion.FOOT, "one in front, flat").by(LEANING))
                .placement(Placement.of(BodyRegion.HAND, "on the knee in front").by(LEANING))
                .definition(
                        Definition.of("kneeling", "Here on one knee with the other foot in front, not on all fours.")
                                .by(EVIDENT))
                .equipment(Modifications.UNDER_KNEES)
                .equipment(Modifications.TO_LEAN_ON);
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .phase(MovementPhase.of(
                                "tucking", JointAction.of(Joint.PELVIS, MovementDirection.POSTERIOR_PELVIC_TILT))
                        .by(TUCKING))
                .phase(MovementPhase.of("pressing forward", JointAction.of(Joint.HIP, MovementDirection.EXTENSION))
                        .by(TUCKING))
                .phase(MovementPhase.of("leaning", JointAction.of(Joint.HIP, MovementDirection.EXTENSION))
                        .by(Articles.evidentFrom("003/8")))
                .angle(Angle.builder()
                        .joint(Joint.HIP)
                        .degrees(90)
                        .bound(FigureBound.EXACTLY)
                        .convention(AngleConvention.FLEXION)
                        .when("at the leg in front, in the starting position")
                        .build()
                        .by(TUCKING))
                .angle(Angle.builder()
                        .joint(Joint.KNEE)
                        .degrees(90)
                        .bound(FigureBound.ABOUT)
                        .convention(AngleConvention.FLEXION)
                        .when("at the leg in front, in the starting position")
                        .build()
                        .by(LEANING))
                .endPoint(EndPoint.of(BodyRegion.LOWER_BACK, "flat").by(TUCKING))
                .attribution(EVIDENT);
    }

    private static void tucking(Technique.Builder technique) {
        technique
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Kneel on one knee and set the other foot in front, that hip bent to a right angle.")
                        .by(TUCKING))
                .step(Step.of(StepPhase.PREPARE, "Tuck your pelvis under, so that your lower back becomes flat.")
                        .by(TUCKING))
                .step(Step.of(StepPhase.MOVE, "Then press the hip above the kneeling leg gently forward.")
                        .by(TUCKING))
                .step(Step.of(StepPhase.HOLD, "Stay there.").by(TUCKING))
                .step(Step.of(StepPhase.SWITCH, "Do the same on the other knee.")
                        .by(TUCKING))
                .cue(Cue.of(CueKind.KEY_POINT, "Tuck first; only then press forward.")
                        .by(TUCKING))
                .cue(Cue.of(CueKind.PACE, "Do it gently.").by(TUCKING))
                .sensation(Sensation.of(SensationKind.TARGET, "A stretch at the front of the hip.", BodyRegion.HIP)
                        .by(TUCKING))
                .quality(MovementQuality.GENTLE);
    }

    private static Variation leaning() {
        return Variation.builder()
                .name("Leaning forward")
                .technique(Technique.builder()
                        .step(Step.of(
                                        StepPhase.SET_UP,
                                        "Kneel and set one foot flat in front of you, that knee at about a right angle.")
                                .by(LEANING))
                        .step(Step.of(StepPhase.PREPARE, "Rest your hands on the knee in front.")
                                .by(LEANING))
                        .step(Step.of(StepPhase.MOVE, "Lean forward a little.").by(LEANING))
                        .step(Step.of(StepPhase.HOLD, "Stay there.").by(LEANING))
                        .step(Step.of(StepPhase.SWITCH, "Do the same on the other side.")
                                .by(LEANING))
                        .cue(Cue.of(CueKind.ALIGNMENT, "Let both hips carry the same weight.")
                                .by(LEANING))
                        .quality(MovementQuality.SMALL)
                        .build())
                .attribution(LEANING)
                .build();
    }

    private static void demands(DemandProfile.Builder profile) {
        // The side it is done on is that of the knee on the floor, whose hip is stretched.
        profile.basis(Articles.PROPOSED)
                .demand(Demand.LUMBAR_EXTENSION_RANGE, 1)
                .demand(Demand.HIP_EXTENSION, 2, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.KNEELING_PRESSURE, 3, RelativeSide.SAME)
                .demand(Demand.FLOOR_TRANSFER, 3)
                .demand(Demand.BALANCE_CHALLENGE, 2);
    }
}
