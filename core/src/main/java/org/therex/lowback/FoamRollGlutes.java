package org.therex.lowback;

import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Family;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;

/** Rolling one buttock on a foam roller or small ball. */
final class FoamRollGlutes {

    private static final Attribution STATED = Articles.by("001/17");
    private static final Attribution EVIDENT = Articles.evidentFrom("001/17");

    static final Exercise EXERCISE = Exercise.builder(LowBack.FOAM_ROLL_GLUTES.id(), "Foam rolling for the glutes")
            .summary("Rolling one buttock over a foam roller on the floor.")
            .classification(kinds -> kinds.category(Category.SELF_MASSAGE)
                    .tradition(Tradition.PHYSIOTHERAPY)
                    .family(Family.of("self-release")))
            .setup(FoamRollGlutes::setup)
            .target(Target.builder()
                    .role(Role.MASSAGES)
                    .part(MuscleGroup.GLUTEALS)
                    .anyMuscle(true)
                    .attribution(STATED)
                    .build())
            .movement(FoamRollGlutes::movement)
            .laterality(Laterality.of(LateralityScheme.ONE_SIDE).by(STATED))
            .technique(FoamRollGlutes::technique)
            .modification(Modifications.onFists())
            .modification(Modifications.easier(
                            "at-wall",
                            "Stand on both feet with your back to a wall, the ball between it and your buttock, and roll by shifting a little to the left and right.")
                    .trigger("you cannot get down to the floor or the pressure is too much")
                    .equipment(Equipment.SMALL_BALL)
                    .relief(Relief.to(Demand.TISSUE_PRESSURE, 1))
                    .relief(Relief.from(Demand.FLOOR_TRANSFER))
                    .relief(Relief.from(Demand.SHOULDER_LOAD))
                    .relief(Relief.from(Demand.WRIST_EXTENSION_LOAD))
                    .build())
            .demands(FoamRollGlutes::demands)
            .claim(Claim.builder()
                    .kind(ClaimKind.RANKING)
                    .strength(ClaimStrength.STATED)
                    .text("It is sometimes better than the roller.")
                    .subject("a small ball in place of the roller")
                    .attribution(STATED)
                    .build())
            .claim(Claim.of(
                            ClaimKind.INDICATION,
                            ClaimStrength.PRACTICE,
                            "The clinic often recommends it as something that people can treat themselves with.")
                    .by(STATED))
            .entry(SourceEntry.builder()
                    .citation(Articles.entry("001/17"))
                    .name("Foam Rolling for the Glutes")
                    .otherName("Foam Rolling for Other Muscles")
                    .position(17)
                    .section("Foam rolling")
                    .prescription(Prescription.builder().note("On one side.").build())
                    .build())
            .build();

    private FoamRollGlutes() {}

    private static void setup(Setup.Builder setup) {
        setup.startPosition(SetupPosition.of(Position.ROLLER_SITTING, Surface.ROLLER, Surface.BALL)
                        .with("on one buttock, with the roller or ball on the floor")
                        .by(STATED))
                .equipment(EquipmentNeed.required(Equipment.FOAM_ROLLER, Equipment.SMALL_BALL)
                        .with("to sit and roll on")
                        .by(STATED));
    }

    private static void movement(Movement.Builder movement) {
        movement.kind(MovementKind.CYCLIC)
                .phase(MovementPhase.of("rolling between front and back").by(STATED))
                .attribution(EVIDENT);
    }

    private static void technique(Technique.Builder technique) {
        technique
                .step(Step.of(StepPhase.SET_UP, "Lay the roller on the floor, then sit down with one buttock on top.")
                        .with(Equipment.FOAM_ROLLER, Equipment.SMALL_BALL)
                        .by(STATED))
                .step(Step.of(StepPhase.MOVE, "Roll between the front and the back of the muscle.")
                        .by(STATED));
    }

    private static void demands(DemandProfile.Builder profile) {
        profile.basis(Articles.PROPOSED)
                .demand(Demand.ASYMMETRIC_PELVIC_LOAD, 1, RelativeSide.BOTH)
                .demand(Demand.WRIST_EXTENSION_LOAD, 2, RelativeSide.BOTH)
                .demand(Demand.SHOULDER_LOAD, 1, RelativeSide.BOTH)
                .demand(Demand.FLOOR_TRANSFER, 2)
                .demand(Demand.TISSUE_PRESSURE, 2, RelativeSide.SAME);
    }
}
