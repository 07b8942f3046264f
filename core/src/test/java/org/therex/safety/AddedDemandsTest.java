package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.therex.safety.Recommendation.ASK_CLINICIAN;
import static org.therex.safety.Recommendation.EXCLUDED;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;
import static org.therex.safety.Recommendation.ONLY_WITH_MODIFICATIONS;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.demand.TimedLevel;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** PersonScreening with modifications that add demands. */
class AddedDemandsTest {

    private static final ModificationId WEIGHT = ModificationId.of("ankle-weight");

    private static Modification.Builder weight() {
        return Modification.builder()
                .id(WEIGHT)
                .direction(ModificationDirection.HARDER)
                .text("Strap 1 kg around the ankle.");
    }

    private static Exercise legRaise(Modification... modifications) {
        return Moves.exercise("leg-raise", Position.SUPINE)
                .demands(demands ->
                        demands.demand(Demand.HIP_FLEXION, 1, RelativeSide.SAME).demand(Demand.LUMBAR_FLEXION_RANGE, 1))
                .modifications(List.of(modifications))
                .build();
    }

    private static Exercise weighted(Consumer<DemandProfile.Builder> added) {
        return legRaise(weight().addedDemands(added).build());
    }

    private static Verdict screen(Exercise exercise, String dose, Person person, ModificationId... chosen) {
        return Rules.ALL.forPerson(person).screen(exercise, Prescription.parse(dose), List.of(chosen));
    }

    private static Person person(Finding... findings) {
        return Person.withOnly(findings).toBuilder()
                .bloodPressure(BloodPressure.of(120, 80))
                .build();
    }

    @Test
    void aHarderModificationIsSettledByStatingWhatItAdds() {
        Verdict open = screen(legRaise(weight().build()), "3 x 10", person(), WEIGHT);
        Verdict settled = screen(weighted(added -> added.demand(Demand.HIP_FLEXION, 2)), "3 x 10", person(), WEIGHT);
        Verdict nothing = screen(weighted(added -> added.basis("reviewed")), "3 x 10", person(), WEIGHT);

        assertThat(open.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(settled.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(settled.questions()).isEmpty();
        assertThat(settled.findLevels().orElseThrow()).hasToString("LFE1 HF2");
        assertThat(nothing.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(nothing.findLevels().orElseThrow()).hasToString("LFE1 HF1");
    }

    @Test
    void aMoveToAnotherPositionIsSettledByStatingWhatItAdds() {
        Modification.Builder prone =
                weight().direction(ModificationDirection.COMFORT).position(Position.PRONE);
        Exercise stated = legRaise(
                prone.addedDemands(added -> added.demand(Demand.PRONE_LYING, 1)).build());
        Exercise unstated = legRaise(weight().direction(ModificationDirection.COMFORT)
                .position(Position.PRONE)
                .build());

        assertThat(screen(unstated, "3 x 10", person(), WEIGHT).recommendation())
                .isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(screen(stated, "3 x 10", person(), WEIGHT).recommendation()).isEqualTo(NOTHING_FOUND);
    }

    @Test
    void aRuleFiresForAnAddedDemandAndNamesTheModification() {
        Exercise exercise = weighted(added -> added.demand(Demand.LUMBAR_FLEXION_LOAD, 2));
        Person person = person(Finding.present("osteoporosis"));

        assertThat(screen(exercise, "3 x 10", person).recommendation()).isEqualTo(NOTHING_FOUND);
        Verdict verdict = screen(exercise, "3 x 10", person, WEIGHT);
        assertThat(verdict.recommendation()).isEqualTo(ONLY_WITH_MODIFICATIONS);
        assertThat(verdict.matches().get(0).reached())
                .containsExactly(ExceededLimit.builder()
                        .demand(Demand.LUMBAR_FLEXION_LOAD)
                        .level(2)
                        .limit(2)
                        .addedBy(WEIGHT)
                        .build());
        assertThat(verdict.matches().get(0).reached().get(0).toString()).endsWith(", limit 2, added by ankle-weight");
    }

    @Test
    void anAddedDemandBelowTheLimitIsNotNamed() {
        Exercise exercise = Moves.KNEE_TO_CHEST.toBuilder()
                .modification(weight().addedDemands(added -> added.demand(Demand.LUMBAR_FLEXION_RANGE, 1))
                        .build())
                .build();

        assertThat(screen(exercise, "hold", person(Finding.present("osteoporosis")), WEIGHT)
                        .matches()
                        .get(0)
                        .reached())
                .extracting(ExceededLimit::addedBy)
                .containsExactly(ImmutableSet.of());
    }

    @Test
    void aKeptVerdictNamesOnlyChosenModifications() {
        Exercise exercise = weighted(added -> added.demand(Demand.LUMBAR_FLEXION_LOAD, 2));
        Verdict verdict = screen(exercise, "3 x 10", person(Finding.present("osteoporosis")), WEIGHT);
        VerdictBuilder kept = Verdict.builder()
                .edition(verdict.edition())
                .exercise(exercise)
                .dose(verdict.dose())
                .mostSevereIfAnswered(verdict.mostSevereIfAnswered())
                .matches(verdict.matches());

        assertThatThrownBy(kept::build)
                .hasMessage(
                        "'reached' must be added by chosen modifications only, but was \"ankle-weight\" (at /matches/0/reached)");
        assertThat(kept.modifications(List.of(WEIGHT)).build()).isEqualTo(verdict);
    }

    /** An absolute contraindication looks past reliefs, not past what a modification adds. */
    @Test
    void anAddedDemandCountsForAnAbsoluteContraindication() {
        Exercise exercise = weighted(added -> added.demand(Demand.PRONE_LYING, 1));
        Person person = person(Finding.present("pregnancy").weeks(20));

        assertThat(screen(exercise, "3 x 10", person).recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(screen(exercise, "3 x 10", person, WEIGHT).recommendation()).isEqualTo(EXCLUDED);
    }

    @Test
    void anAddedDemandCountsThoughTheExerciseIsNotAssessed() {
        Exercise exercise = Moves.UNASSESSED.toBuilder()
                .modification(weight().addedDemands(added -> added.demand(Demand.PRONE_LYING, 1))
                        .build())
                .build();

        assertThat(screen(exercise, "hold", person(Finding.present("pregnancy").weeks(20)), WEIGHT)
                        .recommendation())
                .isEqualTo(EXCLUDED);
        assertThat(screen(exercise, "hold", person(), WEIGHT).recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
    }

    @Test
    void anAddedDemandFallsOnItsSide() {
        Exercise exercise = weighted(added -> added.demand(Demand.HIP_FLEXION, 2, RelativeSide.SAME));
        Person person = person(Finding.present("hip-replacement")
                .weeks(2)
                .isNot(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
                .on(Side.LEFT));

        assertThat(screen(exercise, "3 x 10, left side only", person, WEIGHT).recommendation())
                .isEqualTo(ASK_CLINICIAN);
        assertThat(screen(exercise, "3 x 10, right side only", person, WEIGHT).recommendation())
                .isEqualTo(NOTHING_FOUND);
    }

    @Test
    void anAddedDemandFollowsTheDose() {
        Exercise exercise = weighted(added -> added.demand(parts -> parts.demand(Demand.LUMBAR_FLEXION_LOAD)
                .level(2)
                .timedLevel(TimedLevel.upToSeconds(10, 1))
                .optionalPart("the last lift")));
        Person person = person(Finding.present("osteoporosis"));

        assertThat(screen(exercise, "hold 10 s", person, WEIGHT).recommendation())
                .isEqualTo(NOTHING_FOUND);
        ExceededLimit reached = screen(exercise, "hold", person, WEIGHT)
                .matches()
                .get(0)
                .reached()
                .get(0);
        assertThat(reached.assumed()).isTrue();
        assertThat(reached.optionalPart()).contains("the last lift");
    }

    /** What a part of the exercise demands stays demanded where the weight demands it too. */
    @Test
    void anOptionalPartIsNotNamedWhereSomethingElseDemandsTheSame() {
        Exercise exercise = Moves.exercise("curl", Position.SUPINE)
                .demands(demands -> demands.optionalDemand(Demand.LUMBAR_FLEXION_LOAD, 2, "the last lift"))
                .modification(weight().addedDemands(added -> added.demand(Demand.LUMBAR_FLEXION_LOAD, 3))
                        .build())
                .build();
        Person person = person(Finding.present("osteoporosis"));

        assertThat(screen(exercise, "hold", person)
                        .matches()
                        .get(0)
                        .reached()
                        .get(0)
                        .optionalPart())
                .contains("the last lift");
        assertThat(screen(exercise, "hold", person, WEIGHT)
                        .matches()
                        .get(0)
                        .reached()
                        .get(0)
                        .optionalPart())
                .isEqualTo(Optional.empty());
    }

    @Test
    void aReliefThatBringsAboutAnotherRuleIsNoRemedy() {
        Modification.Builder smaller =
                weight().direction(ModificationDirection.EASIER).relief(Relief.to(Demand.LUMBAR_FLEXION_RANGE, 1));
        Exercise harmful = Moves.KNEE_TO_CHEST.toBuilder()
                .modifications(List.of(smaller.addedDemands(added -> added.demand(Demand.PRONE_LYING, 1))
                        .build()))
                .build();
        Finding bone = Finding.present("osteoporosis");

        assertThat(screen(harmful, "hold", person(bone)).matches().get(0).remedies())
                .containsExactly(ImmutableSet.of(WEIGHT));
        assertThat(screen(
                                harmful,
                                "hold",
                                person(bone, Finding.present("pregnancy").weeks(20)))
                        .matches()
                        .get(0)
                        .remedies())
                .isEmpty();
    }

    /** What two modifications add together is not weighed, so neither is put together with another. */
    @Test
    void modificationsThatAddDemandsAreNotPutTogether() {
        Exercise exercise = Moves.KNEE_TO_CHEST.toBuilder()
                .modifications(List.of(
                        weight().direction(ModificationDirection.EASIER)
                                .id(Moves.SMALLER)
                                .relief(Relief.by(Demand.HIP_FLEXION, 1))
                                .build(),
                        weight().direction(ModificationDirection.EASIER)
                                .id(Moves.HAND)
                                .relief(Relief.by(Demand.HIP_FLEXION, 1))
                                .addedDemands(added -> added.demand(Demand.ARM_ELEVATION, 1))
                                .build()))
                .build();
        Person person =
                person(Finding.present("hip-replacement").weeks(2).isNot(ConditionQualifier.WITHIN_SURGEONS_LIMITS));

        assertThat(screen(exercise, "hold", person).matches().get(0).remedies()).isEmpty();
    }
}
