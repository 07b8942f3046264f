package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.normal;
import static org.therex.safety.SubstituteReason.EASIER_FORM;
import static org.therex.safety.SubstituteReason.INDICATED;
import static org.therex.safety.SubstituteReason.LINKED;
import static org.therex.safety.SubstituteReason.NEARBY_TARGET;
import static org.therex.safety.SubstituteReason.NOTHING_OPEN;
import static org.therex.safety.SubstituteReason.SAME_CATEGORY;
import static org.therex.safety.SubstituteReason.SAME_FAMILY;
import static org.therex.safety.SubstituteReason.SAME_GOAL;
import static org.therex.safety.SubstituteReason.SAME_TARGET;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Family;
import org.therex.exercise.Goal;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;

/** Which exercises serve the aim of another, for which reasons and in which order. */
class SubstituteOrderTest {

    private static final Family BRIDGES = Family.of("bridges");

    private static Exercise exercise(String id, UnaryOperator<Exercise.Builder> parts) {
        return parts.apply(Moves.exercise(id, Position.SUPINE))
                .demands(demands -> demands.demand(Demand.HIP_FLEXION, 1))
                .build();
    }

    private static Exercise.Builder strengthening(Exercise.Builder exercise) {
        return exercise.classification(kinds -> kinds.category(Category.STRENGTHEN));
    }

    private static final Exercise BRIDGE = exercise(
            "bridge",
            it -> it.target(Role.STRENGTHENS, MuscleGroup.GLUTEALS, MuscleGroup.HAMSTRINGS)
                    .classification(kinds -> kinds.category(Category.STRENGTHEN).family(BRIDGES))
                    .link(Relation.REGRESSION, ExerciseId.of("easy"))
                    .link(Relation.VARIANT, ExerciseId.of("variant"))
                    .link(Relation.RELATED, ExerciseId.of("related")));

    private static List<Substitute> substitutes(Exercise... among) {
        return Rules.ALL.forPerson(normal()).substitutes(BRIDGE, DOSE, List.of(among));
    }

    private static Set<SubstituteReason> reasons(Exercise exercise) {
        return substitutes(exercise).get(0).reasons();
    }

    private static final Exercise EASY = exercise("easy", it -> it);
    private static final Exercise VARIANT = exercise("variant", it -> it);
    private static final Exercise RELATED = exercise("related", it -> it);
    private static final Exercise STRETCH_OF_FAMILY = exercise(
            "stretch-of-family",
            it -> it.target(Role.STRETCHES, MuscleGroup.GLUTEALS)
                    .classification(kinds -> kinds.category(Category.STRENGTHEN).family(BRIDGES)));
    private static final Exercise BOTH =
            exercise("with-both", it -> it.target(Role.STRENGTHENS, MuscleGroup.HAMSTRINGS, MuscleGroup.GLUTEALS));
    private static final Exercise FIRST_AND_STRETCH = exercise(
            "first-and-stretch",
            it -> it.target(Role.STRENGTHENS, MuscleGroup.GLUTEALS).target(Role.STRETCHES, MuscleGroup.HAMSTRINGS));
    private static final Exercise FIRST = exercise("first", it -> it.target(Role.STRENGTHENS, MuscleGroup.GLUTEALS));
    private static final Exercise A_SECOND =
            exercise("a-second", it -> it.target(Role.STRENGTHENS, MuscleGroup.HAMSTRINGS));
    private static final Exercise A_NEARBY =
            exercise("a-nearby", it -> strengthening(it).target(Role.STRENGTHENS, Muscle.GLUTEUS_MAXIMUS));

    @Test
    void theWeightiestReasonComesFirstThenTheTargets() {
        assertThat(substitutes(
                        A_NEARBY,
                        A_SECOND,
                        FIRST,
                        FIRST_AND_STRETCH,
                        BOTH,
                        STRETCH_OF_FAMILY,
                        VARIANT,
                        RELATED,
                        BRIDGE,
                        EASY))
                .extracting(Substitute::exercise)
                .containsExactly(
                        EASY, RELATED, VARIANT, STRETCH_OF_FAMILY, BOTH, FIRST_AND_STRETCH, FIRST, A_SECOND, A_NEARBY);
    }

    @Test
    void eachReasonIsNamed() {
        assertThat(reasons(EASY)).containsExactly(EASIER_FORM, NOTHING_OPEN);
        assertThat(reasons(VARIANT)).containsExactly(LINKED, NOTHING_OPEN);
        assertThat(reasons(RELATED)).containsExactly(LINKED, NOTHING_OPEN);
        assertThat(reasons(FIRST)).containsExactly(SAME_TARGET, NOTHING_OPEN);
        assertThat(reasons(A_NEARBY)).containsExactlyInAnyOrder(NEARBY_TARGET, SAME_CATEGORY, NOTHING_OPEN);
        assertThat(reasons(STRETCH_OF_FAMILY)).containsExactlyInAnyOrder(SAME_FAMILY, SAME_CATEGORY, NOTHING_OPEN);
    }

    @Test
    void aGoalAndAnIndicationAreReasonsBesideAnother() {
        Exercise stable = BRIDGE.toBuilder()
                .classification(kinds -> kinds.goal(Goal.STABILITY))
                .build();
        Exercise easyAndStable = EASY.toBuilder()
                .classification(kinds -> kinds.goal(Goal.STABILITY))
                .demands(demands -> demands.demand(Demand.LUMBAR_EXTENSION_RANGE, 1))
                .build();
        Exercise onlyStable = exercise("only-stable", it -> it.classification(kinds -> kinds.goal(Goal.STABILITY)));
        List<Exercise> among = List.of(easyAndStable, onlyStable);

        assertThat(Rules.ALL.forPerson(normal()).substitutes(stable, DOSE, among))
                .extracting(Substitute::reasons)
                .containsExactly(ImmutableSet.of(EASIER_FORM, SAME_GOAL, NOTHING_OPEN));
        assertThat(Rules.ALL.forPerson(normal(Finding.present("back-pain"))).substitutes(stable, DOSE, among))
                .extracting(Substitute::reasons)
                .containsExactly(ImmutableSet.of(EASIER_FORM, SAME_GOAL, INDICATED, NOTHING_OPEN));
    }

    @Test
    void whatIsMerelyNearMustBeTheSameKindOfWork() {
        assertThat(Stream.of(
                        exercise("near", it -> it.target(Role.STRENGTHENS, Muscle.GLUTEUS_MAXIMUS)),
                        exercise("stretch", it -> strengthening(it).target(Role.STRETCHES, Muscle.GLUTEUS_MAXIMUS)),
                        exercise("thigh", it -> strengthening(it).target(Role.STRENGTHENS, MuscleGroup.QUADRICEPS)),
                        exercise(
                                "thigh-of-family",
                                it -> it.target(Role.STRENGTHENS, MuscleGroup.QUADRICEPS)
                                        .classification(kinds -> kinds.category(Category.STRENGTHEN)
                                                .family(BRIDGES))),
                        exercise(
                                "stretch-without-category",
                                it -> it.target(Role.STRETCHES, MuscleGroup.GLUTEALS)
                                        .classification(kinds -> kinds.family(BRIDGES)))))
                .allSatisfy(other -> assertThat(substitutes(other)).isEmpty());
    }

    @Test
    void onlyWhatIsRequiredMustBeAtHand() {
        Exercise onMat = exercise(
                "easy",
                it -> it.setup(setup -> setup.startPosition(Position.SUPINE).equipment(Equipment.MAT)));

        PersonScreening screening = Rules.ALL.forPerson(normal());
        assertThat(screening.substitutes(BRIDGE, DOSE, List.of(onMat), ImmutableSet.of(Equipment.MAT)))
                .hasSize(1);
        assertThat(screening.substitutes(BRIDGE, DOSE, List.of(onMat), ImmutableSet.of(Equipment.CHAIR)))
                .isEmpty();
        Exercise betterOnMat = exercise(
                "easy",
                it -> it.setup(setup ->
                        setup.startPosition(Position.SUPINE).equipment(EquipmentNeed.optional(Equipment.MAT))));
        assertThat(screening.substitutes(BRIDGE, DOSE, List.of(betterOnMat), ImmutableSet.of()))
                .hasSize(1);
    }
}
