package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.exercise.Exercise;
import org.therex.exercise.Step;
import org.therex.program.Item;
import org.therex.program.ItemFacts;
import org.therex.source.Citation;

/** An item that follows an entry of an article has the steps of that entry. */
class EntryStepsTest {

    @Test
    void eachWayOfTheHalfKneelingStretchIsThatOfItsArticle() {
        Exercise stretch = LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH.exercise();

        assertThat(steps(stretch, "article-001/13")).hasSize(5).anyMatch(step -> step.startsWith("Tuck your pelvis"));
        assertThat(steps(stretch, "article-003/8")).hasSize(5).contains("Lean forward a little.");
        assertThat(steps(stretch, "article-003/8")).noneMatch(step -> step.startsWith("Tuck"));
    }

    @Test
    void theHeldTwistOfArticle003IsToldFromItsFirstStepAndNeedsNothing() {
        Exercise twist = LowBack.LOWER_TRUNK_ROTATION.exercise();

        assertThat(steps(twist, "article-003/2"))
                .containsExactly(
                        "Lie on your back.",
                        "Bend your knees.",
                        "Turn both knees together to one side.",
                        "Stay in the twist.",
                        "Then change to the other side.");
        assertThat(facts(twist, "article-003/2").requiredEquipment()).isEmpty();
        assertThat(facts(twist, "article-000/4").requiredEquipment()).hasSize(1);
    }

    private static List<String> steps(Exercise exercise, String entry) {
        return facts(exercise, entry).steps().stream().map(Step::text).toList();
    }

    private static ItemFacts facts(Exercise exercise, String entry) {
        return ItemFacts.of(
                exercise,
                Item.builder()
                        .exercise(exercise.id())
                        .follows(Citation.parse(entry))
                        .build());
    }
}
