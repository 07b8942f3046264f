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
import org.therex.exercise.Emphasis;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
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
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;

/** Raising one leg while lying on the back, with something looped round the foot. */
final class SupineHamstringStretchStrap {

    private static final Attribution BOTH = Articles.by("002/4", "003/4");
    private static final Attribution CONSUMER = Articles.by("002/4");
    private static final Attribution SLIDESHOW = Articles.by("003/4");
    private static final Attribution EVIDENT = Articles.evidentFrom("002/4", "003/4");

    static final Exercise EXERCISE = Exercise.builder(
                    LowBack.SUPINE_HAMSTRING_STRETCH_STRAP.id(), "Supine hamstring stretch with a strap")
            .summary("Raising one leg by a loop round the foot while you lie on your back.")
            .naming(SupineHamstringStretchStrap::naming)
            .classification(kinds -> kinds.category(Category.STRETCH))
            .setup(SupineHamstringStretchStrap::setup)
            .target(Target.of(Role.STRETCHES, MuscleGroup.HAMSTRINGS)
                    .with(Emphasis.PRIMARY)
                    .by(BOTH))
            .target(Target.of(Role.STRETCHES, BodyRegion.BACK)
                    .with(Emphasis.SECONDARY)
                    .by(CONSUMER))
            .movement(SupineHamstringStretchStrap::movement)
            .laterality(Laterality.of(LateralityScheme.EACH_SIDE).by(CONSUMER.and(Articles.evidentFrom("003/4"))))
            .technique(SupineHamstringStretchStrap::technique)
            .modification(Modification.builder()
                    .id(ModificationId.of("bent-knee"))
                    .direction(ModificationDirection.EASIER)
                    .text(
                            "Bend the knee of the raised leg. The more flexible you become, the less you need to bend it.")
                    .trigger("your lower back would otherwise come off the floor")
                    .axis(ProgressionAxis.RANGE)
                    .relief(Relief.by(Demand.SCIATIC_TENSION, 1))
                    .attribution(SLIDESHOW)
                    .build())
            .demands(SupineHamstringStretchStrap::demands)
            .claim(Claim.builder()
                    .kind(ClaimKind.RANKING)
                    .strength(ClaimStrength.STATED)
                    .subject("Stretching the hamstrings lying down rather than in a seated forward fold")
                    .text("Lying down is the better way to stretch the hamstrings.")
                    .attribution(SLIDESHOW)
                    .build())
            .claim(Claim.builder()
                    .kind(ClaimKind.RATIONALE)
                    .strength(ClaimStrength.STATED)
                    .subject("Stretching the hamstrings lying down rather than in a seated forward fold")
                    .text("Muscles that are to be stretched should not be sat on.")
                    .attribution(SLIDESHOW)
                    .build())
            .claim(Claim.builder()
                    .kind(ClaimKind.RATIONALE)
                    .strength(ClaimStrength.STUDY_UNCITED)
                    .subject("The hamstrings and back pain")
                    .text("Recent studies, which are not named, connect the hamstrings with back pain.")
                    .attribution(SLIDESHOW)
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("002/4"))
                    .name("Hamstring Stretches")
                    .position(4)
                    .category(Category.STRETCH)
                    .prescription(Prescription.builder().hold(Hold.unsaid()).build())
                    .build())
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("003/4"))
                    .name("Hamstring Stretch")
                    .position(4)
                    .category(Category.STRETCH)
                    .build())
            .build();

    private SupineHamstringStretchStrap() {}

    private static void naming(Naming.Builder naming) {
        naming.alias("Hamstring stretch")
                .distinction(Distinction.builder()
                        .notToBeConfusedWith("Hamstring curl")
                        .explanation(
                                "A curl bends the knee against resistance to strengthen the hamstrings; this lengthens"
                                        + " them.")
                        .attribution(CONSUMER)
                        .build());
    }

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.SUPINE).by(CONSUMER))
                .startPosition(SetupPosition.of(Position.SUPINE, Surface.FLOOR)
                        .with("on a mat")
                        .by(SLIDESHOW))
                .placement(Placement.of(BodyRegion.FOOT, "in the loop of a towel or resistance band")
                        .by(CONSUMER))
                .placement(Placement.of(BodyRegion.FOOT, "its ball in the loop of a strap or towel")
                        .by(SLIDESHOW))
                .equipment(EquipmentNeed.required(Equipment.TOWEL, Equipment.RESISTANCE_BAND, Equipment.STRAP)
                        .with("to loop round the foot")
                        .by(BOTH))
                .equipment(
                        EquipmentNeed.optional(Equipment.MAT).with("to lie on").by(SLIDESHOW));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .phase(MovementPhase.of("raising the leg", JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                        .by(BOTH))
                .phase(MovementPhase.of(
                                "straightening the knee", JointAction.of(Joint.KNEE, MovementDirection.EXTENSION))
                        .by(EVIDENT))
                .stillPart(
                        StabilisedPart.of(BodyRegion.SHOULDER).with("stay down").by(SLIDESHOW))
                .endPoint(EndPoint.of(BodyRegion.THIGH, "towards the chest").by(SLIDESHOW))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back and loop a towel, strap or band round one foot.")
                        .with(Equipment.TOWEL, Equipment.RESISTANCE_BAND, Equipment.STRAP)
                        .by(BOTH))
                .step(Step.of(StepPhase.MOVE, "Raise that leg, holding on to the loop.")
                        .by(BOTH))
                .step(Step.of(StepPhase.HOLD, "Stay there.").by(CONSUMER))
                .step(Step.of(StepPhase.SWITCH, "Lower the leg and do the same with the other one.")
                        .by(EVIDENT))
                .cue(Cue.of(CueKind.KEY_POINT, "Do not let go of the loop.").by(CONSUMER))
                .cue(Cue.of(CueKind.PACE, "Take it slowly.").by(CONSUMER))
                .cue(Cue.of(CueKind.STILLNESS, "Leave your shoulders down and your upper body relaxed.")
                        .by(SLIDESHOW))
                .cue(Cue.of(
                                CueKind.ALIGNMENT,
                                "Think of your thigh coming to your chest, not of your foot coming to" + " your face.")
                        .by(SLIDESHOW))
                .quality(MovementQuality.SLOW)
                .quality(MovementQuality.RELAXED);
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.HIP_FLEXION, 1, RelativeSide.SAME)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 1, RelativeSide.BOTH)
                .demandByHold(Demand.SUPINE_LYING, 1)
                .demand(Demand.FLOOR_TRANSFER, 1)
                .demand(Demand.SCIATIC_TENSION, 2, RelativeSide.SAME);
    }
}
