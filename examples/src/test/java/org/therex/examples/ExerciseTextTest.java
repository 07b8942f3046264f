package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.exercise.Exercise;
import org.therex.lowback.LowBack;

class ExerciseTextTest {

    @ParameterizedTest
    @EnumSource(LowBack.class)
    void everyExerciseReads(LowBack constant) {
        Exercise exercise = constant.exercise();
        String text = new ExerciseText(78).of(exercise);

        assertThat(text)
                .startsWith(exercise.name() + "\n")
                .containsSubsequence(
                        "\nSet-up\n", "  - Start: ", "\nSteps\n", "  1) ", "\nWhat it does\n", "\nSources\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    }

    @Test
    void writesCautionsMistakesChangesAndSources() {
        assertThat(new ExerciseText(200).of(LowBack.BALL_RELEASE_LOW_BACK.exercise()))
                .contains("lacrosse ball")
                .contains("tennis ball")
                .contains("rolled socks")
                .containsSubsequence("\nTake care\n", "spine", "\nSources\n", "article-003/13: ");
        assertThat(new ExerciseText(200).of(LowBack.CHILDS_POSE.exercise()))
                .containsSubsequence("\nEasier, harder, other\n", "More comfortable: ", "(if ", "[article-003/1]");
    }

    @Test
    void tellsWhatItAsksOfTheBodyAndWhatEasesThat() {
        assertThat(new ExerciseText(200).of(LowBack.WALL_SQUAT.exercise()))
                .containsSubsequence(
                        "\nWhat it asks of you (proposed by us, for review by clinicians)\n",
                        "sustained isometric, by how long you hold up to level 3: more than 30 s",
                        "patellofemoral load, level 2: a half squat, or straightening the knee",
                        "\nEasier, harder, other\n",
                        "Slide down only a little way",
                        "Eases: patellofemoral load.");
        assertThat(new ExerciseText(200).of(LowBack.GLUTE_BRIDGE.exercise()))
                .contains("supine lying, by how long a set lasts up to level 2: longer");
        assertThat(new ExerciseText(200).of(LowBack.STANDING_HIP_FLEXOR_STRETCH.exercise()))
                .contains(
                        "arm elevation, level 2: overhead with no load or little (only with reaching up with the arm)");
    }
}
