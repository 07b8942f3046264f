package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.catalog.Catalog;
import org.therex.check.Issue;
import org.therex.exercise.ExerciseId;
import org.therex.progression.Ladder;

class LowBackTest {

    @ParameterizedTest
    @EnumSource
    void theExerciseHasTheIdOfItsConstant(LowBack constant) {
        assertThat(constant.exerciseId())
                .hasToString(constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(constant.exercise().id()).isEqualTo(constant.exerciseId());
    }

    @ParameterizedTest
    @EnumSource
    void theExerciseIsMadeOnce(LowBack constant) {
        assertThat(constant.exercise()).isSameAs(constant.exercise());
    }

    @Test
    void noTwoConstantsShareAnExercise() {
        assertThat(Arrays.stream(LowBack.values()).map(LowBack::exercise)).doesNotHaveDuplicates();
    }

    @Test
    void aLadderGoesUpAndIsNoLadderFromItsEnd() {
        assertThat(Ladder.upFrom(LowBack.catalog(), ExerciseId.of("prone-hip-extension"))
                        .steps())
                .extracting(step -> step.exercise().value())
                .containsExactly("prone-hip-extension", "superman-alternating");
        assertThatThrownBy(() -> Ladder.upFrom(LowBack.catalog(), ExerciseId.of("superman-alternating")))
                .hasMessage("'steps' must be from 2 to 50, but was 1");
    }

    @ParameterizedTest
    @EnumSource
    void anExerciseAloneIsACatalog(LowBack constant) {
        Catalog alone = Catalog.of(List.of(constant.exercise()));

        assertThat(alone.ids()).containsExactly(constant.exerciseId());
        assertThat(alone.report().errors()).isEmpty();
        assertThat(alone.prerequisites(constant.exerciseId())).isEmpty();
    }

    @Test
    void aLinkToOutsideIsInformation() {
        assertThat(Catalog.of(List.of(LowBack.GLUTE_BRIDGE.exercise())).report().issues())
                .extracting(Issue::toString)
                .containsExactly("information link-outside at /exercises/0/links/0/exercise: 'exercise' must be in"
                        + " the set if the link is to be followed, but was \"core-activation\"; use one of:"
                        + " glute-bridge");
    }
}
