package org.therex.lowback;

import java.time.Duration;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.exercise.Category;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Drive;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Placement;
import org.therex.exercise.Role;
import org.therex.exercise.Sensation;
import org.therex.exercise.SensationKind;
import org.therex.exercise.Sequence;
import org.therex.exercise.SequenceKind;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.prescription.Amount;
import org.therex.prescription.Breath;
import org.therex.prescription.Breathing;
import org.therex.prescription.Frequency;
import org.therex.prescription.Hold;
import org.therex.prescription.Limit;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.Rest;
import org.therex.prescription.RestPlace;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Tensing pelvic floor, deep abdominals and buttocks, one after the other, while lying on the back. */
final class CoreActivation {

    private static final Attribution STATED = Articles.by("001/1");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/1");

    static final Exercise EXERCISE = Exercise.builder(LowBack.CORE_ACTIVATION.id(), "Core activation")
            .summary("Switching on your deep core muscles while you lie on your back.")
            .classification(kinds -> kinds.category(Category.ACTIVATE)
                    .category(Category.STABILISE)
                    .tradition(Tradition.PHYSIOTHERAPY))
            .setup(setup -> setup.startPosition(
                            SetupPosition.of(Position.HOOK_LYING).by(STATED))
                    .placement(Placement.of(BodyRegion.HAND, "fingertips a little inward of the hip bones")
                            .by(STATED)))
            .target(Target.of(Role.ACTIVATES, MuscleGroup.PELVIC_FLOOR).by(STATED))
            .target(Target.of(Role.ACTIVATES, Muscle.TRANSVERSUS_ABDOMINIS).by(STATED))
            .target(Target.of(Role.ACTIVATES, Muscle.GLUTEUS_MAXIMUS).by(STATED))
            .target(Target.of(Role.STRENGTHENS, MuscleGroup.PELVIC_FLOOR).by(STATED))
            .target(Target.of(Role.STRENGTHENS, Muscle.TRANSVERSUS_ABDOMINIS).by(STATED))
            .target(Target.of(Role.STRENGTHENS, Muscle.GLUTEUS_MAXIMUS).by(STATED))
            .target(Target.of(Role.RELAXES, MuscleGroup.SUPERFICIAL_ABDOMINALS).by(STATED))
            .movement(CoreActivation::movement)
            .laterality(Laterality.of(LateralityScheme.BILATERAL).by(EVIDENT))
            .technique(CoreActivation::technique)
            .modification(Modifications.onSide())
            .demands(CoreActivation::demands)
            .claim(Claim.of(ClaimKind.RANKING, ClaimStrength.BELIEF, "It is among the most important exercises.")
                    .by(STATED))
            .claim(Claim.of(
                            ClaimKind.RANKING,
                            ClaimStrength.BELIEF,
                            "If there were to be a single best exercise, it could be this one.")
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/1"))
                    .name("Core Activation – transversus abdominis and pelvic floor with gluteus maximus")
                    .position(1)
                    .section("Stability")
                    .category(Category.STABILISE)
                    .stepCount(6)
                    .prescription(inSets())
                    .defect(Defect.builder()
                            .kind(DefectKind.AMBIGUOUS)
                            .text("The steps can be counted as six or as seven.")
                            .resolution("We count six.")
                            .build())
                    .build())
            .build();

    private CoreActivation() {}

    private static Prescription inSets() {
        return Prescription.builder()
                .sets(Amount.atMost(3))
                .repetitions(Repetitions.of(Amount.to(Limit.FATIGUE, Limit.FORM_LOSS)))
                .hold(Hold.of(Amount.<Duration>vague("a few seconds")))
                .rest(Rest.of(RestPlace.BETWEEN_SETS))
                .breathing(Breathing.of(Breath.DEEP))
                .alternative(throughTheDay())
                .build();
    }

    private static Prescription throughTheDay() {
        return Prescription.builder()
                .frequency(Frequency.smallBouts(1, 5))
                .rest(Rest.of(RestPlace.BETWEEN_BOUTS))
                .build();
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.STATIC)
                .drive(Drive.ACTIVE)
                .phase(MovementPhase.of("isometric tensing without visible movement")
                        .by(STATED))
                .sequence(Sequence.of(
                                SequenceKind.ACTIVATION,
                                MuscleGroup.PELVIC_FLOOR,
                                Muscle.TRANSVERSUS_ABDOMINIS,
                                Muscle.GLUTEUS_MAXIMUS)
                        .by(STATED))
                .attribution(STATED);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lie on your back, knees bent.").by(STATED))
                .step(Step.of(
                                StepPhase.SET_UP,
                                "Find the bony points at the front of your hips and rest your fingertips a little"
                                        + " inward of them. There you can feel the deep muscle work.")
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Lift your pelvic floor.").by(STATED))
                .step(Step.of(StepPhase.MOVE, "Draw your navel in and up.").by(STATED))
                .step(Step.of(
                                StepPhase.MOVE,
                                "Take a deep breath, and leave the muscles at the surface of your belly soft.")
                        .with(Breath.DEEP)
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Squeeze your buttocks.").by(STATED))
                .step(Step.of(StepPhase.HOLD, "Breathe and hold all of it, then let go.")
                        .with(Breath.DEEP)
                        .by(STATED))
                .cue(Cue.of(CueKind.IMAGERY, "Lift the pelvic floor as if you stopped passing urine.")
                        .by(STATED))
                .cue(Cue.of(CueKind.IMAGERY, "Picture your navel going to your spine and up to your head.")
                        .by(STATED))
                .cue(Cue.of(CueKind.TACTILE, "Feel with your fingertips whether the deep muscle tenses.")
                        .by(STATED))
                .cue(Cue.of(CueKind.BREATHING, "Breathe deeply before you hold and while you hold.")
                        .by(STATED))
                .sensation(Sensation.of(SensationKind.FATIGUE, "Tired muscles do not burn here as they do in squats.")
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.INTRA_ABDOMINAL_PRESSURE, 1)
                .demandByHold(Demand.SUSTAINED_ISOMETRIC, 1)
                .demandByHold(Demand.SUPINE_LYING, 1)
                .demand(Demand.FLOOR_TRANSFER, 1);
    }
}
